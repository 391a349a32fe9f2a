package vn.unionledger.api.page.unit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.organisation.Offices;
import vn.unionledger.api.organisation.OwnershipAsked;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Ask;
import vn.unionledger.api.page.form.AskPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.Ownership;

/** The form that says whose the employer behind the unit is. */
@Controller
class OwnershipPages {
    private static final String UNIT = "/don-vi";
    private static final String FORM = UNIT + "/so-huu";

    private final Offices offices;
    private final Forms forms;
    private final AskPage asking;

    OwnershipPages(Offices offices, Forms forms, AskPage asking) {
        this.offices = offices;
        this.forms = forms;
        this.asking = asking;
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
    String record(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        UNIT, offices.own(sending, RequestReader.form(FormFields.of(request), OwnershipAsked.class))),
                typed -> show(typed, model));
    }

    private String show(Typed typed, Model model) {
        return asking.show(
                typed,
                "unit.own",
                FORM,
                UNIT,
                "unit.what",
                List.of(
                        Ask.one("ownership", "unit.ownership", asking.listed(Ownership.values()), null),
                        Ask.date("on", "unit.own.on", "form.day.hint"),
                        Ask.text("document", "unit.own.document", "unit.own.document.hint")),
                model);
    }
}
