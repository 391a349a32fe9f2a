package vn.unionledger.api.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.unionledger.api.web.Show;
import vn.unionledger.api.web.Step;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.projections.entries.Fact;
import vn.unionledger.projections.organisationview.FundRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.SectionRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** Tells what happened to a case, round, event or loan of the unit, oldest first. */
@Component
public class ThingLife {

    private static final Show SHOW = new Show();

    private final WelfareRegister register;
    private final Organisation organisation;
    private final PageNames names;
    private final PageWords words;

    ThingLife(WelfareRegister register, Organisation organisation, PageNames names, PageWords words) {
        this.register = register;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
    }

    /** The history of a thing of this unit; of another unit's thing nothing is said at all. */
    public List<Fact> history(String id, Reading reading) {
        List<Fact> history = register.history(id, reading.moment().known());
        if (history.isEmpty() || !history.getFirst().unit().equals(reading.unit())) {
            throw none(id);
        }
        return history;
    }

    /** Puts into the model what the pages of such things share: their steps, and the names of funds and sections. */
    public void tell(List<Fact> history, Reading reading, Model model) {
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

    public static NoSuchPageException none(String id) {
        return new NoSuchPageException("no case, round, event or loan " + id);
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
}
