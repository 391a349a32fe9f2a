package vn.unionledger.api.page.welfare;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Show;
import vn.unionledger.api.web.Step;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.welfare.WelfareEvent.AidDeclined;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Fact;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.SectionRow;
import vn.unionledger.projections.welfareregister.CaseRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** One case, gift round or event with its life. Whom a case is about is opened only for those who may see it. */
@Controller
class OnePage {

    private static final Show SHOW = new Show();

    private final WelfareRegister register;
    private final Organisation organisation;
    private final LogReader log;
    private final PageNames names;
    private final PageWords words;

    OnePage(WelfareRegister register, Organisation organisation, LogReader log, PageNames names, PageWords words) {
        this.register = register;
        this.organisation = organisation;
        this.log = log;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/cham-lo/truong-hop/{id:[0-9a-f]{32}}")
    String aCase(@PathVariable("id") String id, Reading reading, Model model) {
        CaseId aCase = Addresses.id(id, CaseId::new);
        CaseRow row = register.aCase(aCase, everything(reading)).orElseThrow(() -> none(id));
        List<Fact> history = history(id, reading);
        model.addAttribute("heading", words.capital(words.word(row.reason())));
        model.addAttribute("row", row);
        model.addAttribute("acts", CareActs.of(row.state(), row.requestedBy(), reading));
        opened(row, history, reading, model);
        common(reading, model, history);
        return "welfare/case";
    }

    @GetMapping("/cham-lo/dot/{id:[0-9a-f]{32}}")
    String round(@PathVariable("id") String id, Reading reading, Model model) {
        var row = register.round(Addresses.id(id, RoundId::new), everything(reading))
                .orElseThrow(() -> none(id));
        model.addAttribute("heading", words.capital(words.word(row.occasion())));
        model.addAttribute("row", row);
        model.addAttribute("acts", CareActs.of(row.state(), row.proposedBy(), reading));
        common(reading, model, history(id, reading));
        return "welfare/round";
    }

    @GetMapping("/cham-lo/hoat-dong/{id:[0-9a-f]{32}}")
    String activity(@PathVariable("id") String id, Reading reading, Model model) {
        var row = register.activity(Addresses.id(id, ActivityId::new), everything(reading))
                .orElseThrow(() -> none(id));
        model.addAttribute("heading", row.title());
        model.addAttribute("row", row);
        common(reading, model, history(id, reading));
        return "welfare/activity";
    }

    /** Up to the day asked for; of a case nothing may be left out because its day lies ahead of another's. */
    private static Asked everything(Reading reading) {
        return reading.asked();
    }

    /** The history of a thing of this unit; of another unit's thing nothing is said at all. */
    private List<Fact> history(String id, Reading reading) {
        List<Fact> history = register.history(id, reading.moment().known());
        if (history.isEmpty() || !history.getFirst().unit().equals(reading.unit())) {
            throw none(id);
        }
        return history;
    }

    private void opened(CaseRow row, List<Fact> history, Reading reading, Model model) {
        if (log.at(row.position()).payload() instanceof AidRequested asked) {
            model.addAttribute("who", names.whom(asked.who(), reading));
            model.addAttribute("note", names.text(asked.note(), reading));
        }
        for (Fact fact : history) {
            if (log.at(fact.position()).payload() instanceof AidDeclined declined) {
                model.addAttribute("why", names.text(declined.why(), reading));
            }
        }
    }

    private void common(Reading reading, Model model, List<Fact> history) {
        model.addAttribute("steps", steps(history, reading));
        model.addAttribute(
                "funds",
                organisation.funds(reading.unit(), reading.asked()).stream()
                        .collect(Collectors.toMap(fund -> fund.fund().value(), FundRow::name)));
        model.addAttribute(
                "sections",
                organisation.sections(reading.unit(), reading.asked()).stream()
                        .collect(Collectors.toMap(section -> section.section().value(), SectionRow::name)));
    }

    private List<Step> steps(List<Fact> history, Reading reading) {
        Set<PersonId> actors = new LinkedHashSet<>();
        for (Fact fact : history) {
            PersonId by = fact.by();
            if (by != null) {
                actors.add(by);
            }
        }
        Map<PersonId, String> officers = names.officers(actors, reading);
        List<Step> steps = new ArrayList<>();
        for (Fact fact : history) {
            if (fact.line() == 0) {
                String amount = fact.amount() == null || fact.amount().isZero()
                        ? null
                        : SHOW.amountDong(fact.amount().dong());
                steps.add(new Step(
                        words.capital(words.word("FactKind", fact.what().name())),
                        fact.by() == null ? "" : Objects.requireNonNullElse(officers.get(fact.by()), ""),
                        Instant.EPOCH.plus(fact.recordedAt(), ChronoUnit.MICROS),
                        amount,
                        fact.position(),
                        fact.hash().hex(),
                        fact.what().name().contains("DECLINED")
                                || fact.what().name().contains("REVERSED")));
            }
        }
        return steps;
    }

    private static NoSuchPageException none(String id) {
        return new NoSuchPageException("no case, round or event " + id);
    }
}
