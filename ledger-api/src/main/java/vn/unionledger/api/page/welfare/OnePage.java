package vn.unionledger.api.page.welfare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.ThingLife;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.welfare.WelfareEvent.AidDeclined;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.log.LogReader;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Fact;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.welfareregister.CaseRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** One case or gift round with its life. Whom a case is about is opened only for those who may see it. */
@Controller
class OnePage {

    private final WelfareRegister register;
    private final Organisation organisation;
    private final ThingLife lives;
    private final LogReader log;
    private final PageNames names;
    private final PageWords words;

    OnePage(
            WelfareRegister register,
            Organisation organisation,
            ThingLife lives,
            LogReader log,
            PageNames names,
            PageWords words) {
        this.register = register;
        this.organisation = organisation;
        this.lives = lives;
        this.log = log;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/cham-lo/truong-hop/{id:[0-9a-f]{32}}")
    String aCase(@PathVariable("id") String id, Reading reading, Model model) {
        CaseId aCase = Addresses.id(id, CaseId::new);
        CaseRow row = register.aCase(aCase, everything(reading)).orElseThrow(() -> ThingLife.none(id));
        List<Fact> history = lives.history(id, reading);
        model.addAttribute("heading", words.capital(words.word(row.reason())));
        model.addAttribute("row", row);
        model.addAttribute("origin", origin(row.origin(), reading));
        model.addAttribute("acts", CareActs.of(row.state(), row.requestedBy(), reading));
        opened(row, history, reading, model);
        lives.tell(history, reading, model);
        return "welfare/case";
    }

    @GetMapping("/cham-lo/dot/{id:[0-9a-f]{32}}")
    String round(@PathVariable("id") String id, Reading reading, Model model) {
        var row = register.round(Addresses.id(id, RoundId::new), everything(reading))
                .orElseThrow(() -> ThingLife.none(id));
        model.addAttribute("heading", words.capital(words.word(row.occasion())));
        model.addAttribute("row", row);
        model.addAttribute("acts", CareActs.of(row.state(), row.proposedBy(), reading));
        lives.tell(lives.history(id, reading), reading, model);
        return "welfare/round";
    }

    /** Up to the day asked for; of a case nothing may be left out because its day lies ahead of another's. */
    private static Asked everything(Reading reading) {
        return reading.asked();
    }

    private @Nullable String origin(@Nullable UnitId origin, Reading reading) {
        return origin == null
                ? null
                : organisation.unit(origin, reading.asked()).map(UnitRow::name).orElse(origin.value());
    }

    private void opened(CaseRow row, List<Fact> history, Reading reading, Model model) {
        if (log.at(row.position()).payload() instanceof AidRequested asked) {
            model.addAttribute("who", names.whom(asked.who(), asked.by(), reading));
            model.addAttribute("note", names.ofCase(asked.note(), asked.by(), reading));
        }
        for (Fact fact : history) {
            if (log.at(fact.position()).payload() instanceof AidDeclined declined) {
                model.addAttribute("why", names.ofCase(declined.why(), row.requestedBy(), reading));
            }
        }
    }
}
