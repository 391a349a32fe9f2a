package vn.unionledger.api.page.unit;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.organisation.Offices;
import vn.unionledger.api.organisation.OwnershipAsked;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.Ownership;

/** The form that says whose the employer behind the unit is. */
@Controller
class OwnershipPages {
    private static final String UNIT = "/don-vi";
    private static final String FORM = UNIT + "/so-huu";

    private final Offices offices;
    private final Forms forms;
    private final BlankPage page;
    private final PageWords words;

    OwnershipPages(Offices offices, Forms forms, BlankPage page, PageWords words) {
        this.offices = offices;
        this.forms = forms;
        this.page = page;
        this.words = words;
    }

    /** Whether the reader can say it from here. The rules decide again when it is done. */
    static boolean records(Reading reading) {
        boolean signs = reading.office() == Office.CHAIR || reading.office() == Office.VICE_CHAIR;
        return signs && !reading.below() && !reading.moment().past();
    }

    @GetMapping(FORM)
    String fresh(Reading reading, Model model) {
        return show(Typed.dated(reading), model);
    }

    @PostMapping(FORM)
    String record(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> Onward.to(UNIT, offices.own(sent.sending(), sent.read(OwnershipAsked.class))),
                typed -> show(typed, model));
    }

    private String show(Typed typed, Model model) {
        return page.show(
                typed,
                "unit.own",
                FORM,
                UNIT,
                "unit.what",
                List.of(
                        Blank.one("ownership", "unit.ownership", words.listed(Ownership.values()), null),
                        Blank.date("on", "unit.own.on", "form.day.hint"),
                        Blank.text("document", "unit.own.document", "unit.own.document.hint")),
                model);
    }
}
