package vn.unionledger.api.page.activity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.ThingLife;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.entries.Fact;
import vn.unionledger.projections.welfareregister.ActivityRow;
import vn.unionledger.projections.welfareregister.OpenAdvance;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** The events of a unit with their money so far, and each of them. */
@Controller
class ActivityPages {

    private final WelfareRegister register;
    private final ThingLife lives;
    private final PageNames names;
    private final PageWords words;

    ActivityPages(WelfareRegister register, ThingLife lives, PageNames names, PageWords words) {
        this.register = register;
        this.lives = lives;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/cham-lo/hoat-dong")
    String list(Reading reading, Model model) {
        List<ActivityRow> all =
                register.activities(reading.unit(), reading.asked()).reversed();
        model.addAttribute("heading", words.said("activities.title"));
        model.addAttribute("rows", all);
        model.addAttribute("budget", sum(all.stream().map(ActivityRow::budget).toList()));
        model.addAttribute("cost", sum(all.stream().map(ActivityRow::cost).toList()));
        model.addAttribute(
                "open", sum(all.stream().map(ActivityRow::openAdvance).toList()));
        model.addAttribute("plans", ActivityActs.mayPlan(reading));
        return "activity/activities";
    }

    @GetMapping("/cham-lo/hoat-dong/{id:[0-9a-f]{32}}")
    String one(@PathVariable("id") String id, Reading reading, Model model) {
        ActivityId activity = Addresses.id(id, ActivityId::new);
        ActivityRow row = register.activity(activity, reading.asked()).orElseThrow(() -> ThingLife.none(id));
        List<Fact> history = lives.history(id, reading);
        List<OpenAdvance> open = register.openAdvances(reading.unit(), reading.asked()).stream()
                .filter(one -> activity.equals(one.activity()))
                .toList();
        model.addAttribute("heading", row.title());
        model.addAttribute("row", row);
        model.addAttribute("open", open);
        model.addAttribute("people", receivers(open, reading));
        model.addAttribute("acts", ActivityActs.of(row, reading));
        lives.tell(history, reading, model);
        return "activity/activity";
    }

    private Map<PersonId, String> receivers(List<OpenAdvance> open, Reading reading) {
        return names.parties(
                open.stream()
                        .map(OpenAdvance::receiver)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                reading);
    }

    private static long sum(List<Vnd> amounts) {
        return Vnd.sum(amounts).dong();
    }
}
