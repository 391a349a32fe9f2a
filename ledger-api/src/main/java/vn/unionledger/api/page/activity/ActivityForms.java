package vn.unionledger.api.page.activity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.activity.Activities;
import vn.unionledger.api.activity.ActivityAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.ThingLife;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Rows;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.projections.welfareregister.ActivityRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** The forms that plan an event, approve its budget and say that it was held. Its money goes by vouchers. */
@Controller
class ActivityForms {

    private static final int SPARE_ROWS = 3;
    private static final String ROLES = "attendance";
    private static final List<String> OF_ROLE = List.of("role", "count");
    private static final String ACTIVITY = "/cham-lo/hoat-dong/";

    private final Activities activities;
    private final WelfareRegister register;
    private final FormChoices lists;
    private final Forms forms;
    private final PageWords words;

    ActivityForms(Activities activities, WelfareRegister register, FormChoices lists, Forms forms, PageWords words) {
        this.activities = activities;
        this.register = register;
        this.lists = lists;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/cham-lo/hoat-dong/moi")
    String fresh(Reading reading, Model model) {
        return planning(Typed.dated(reading), reading, model);
    }

    @PostMapping("/cham-lo/hoat-dong/moi")
    String plan(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    ActivityAsked asked = sent.read(ActivityAsked.class);
                    return Onward.to(
                            ACTIVITY + Activities.idOf(sent.sending()), activities.plan(sent.sending(), asked));
                },
                typed -> planning(typed, sent.reading(), model));
    }

    @PostMapping("/cham-lo/hoat-dong/{id:[0-9a-f]{32}}/duyet")
    String approve(
            @PathVariable("id") String id,
            @RequestParam(name = "_ve", required = false) @Nullable String back,
            Sending sending) {
        return Onward.decided(
                back, ACTIVITY + id, activities.approve(sending, Addresses.id(id, ActivityId::new), null));
    }

    @GetMapping("/cham-lo/hoat-dong/{id:[0-9a-f]{32}}/da-to-chuc")
    String who(@PathVariable("id") String id, Reading reading, Model model) {
        return holding(Typed.dated(reading), activity(id, reading), model);
    }

    @PostMapping("/cham-lo/hoat-dong/{id:[0-9a-f]{32}}/da-to-chuc")
    String held(@PathVariable("id") String id, SentForm sent, Model model) {
        ActivityRow row = activity(id, sent.reading());
        return forms.send(
                sent,
                () -> {
                    Map<String, List<String>> fields = Rows.filled(sent.fields(), ROLES, OF_ROLE);
                    var asked = RequestReader.form(fields, ActivityAsked.HeldAsked.class);
                    return Onward.to(ACTIVITY + id, activities.held(sent.sending(), row.activity(), asked));
                },
                typed -> holding(typed.movedUp(ROLES, OF_ROLE), row, model));
    }

    private ActivityRow activity(String id, Reading reading) {
        ActivityRow row = register.activity(Addresses.id(id, ActivityId::new), reading.asked())
                .orElseThrow(() -> ThingLife.none(id));
        boolean here = register.history(id, reading.moment().known()).stream()
                .anyMatch(fact -> fact.unit().equals(reading.unit()));
        if (!here || reading.below()) {
            throw ThingLife.none(id);
        }
        return row;
    }

    private String planning(Typed typed, Reading reading, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said("activity.new"));
        model.addAttribute("funds", lists.funds(reading, FundUse.ADVANCE));
        return "activity/plan";
    }

    private String holding(Typed typed, ActivityRow row, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("row", row);
        model.addAttribute("heading", words.said("activity.held"));
        model.addAttribute("rows", Math.max(SPARE_ROWS, typed.rows(ROLES, "role") + 1));
        return "activity/held";
    }
}
