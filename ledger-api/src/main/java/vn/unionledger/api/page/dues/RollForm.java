package vn.unionledger.api.page.dues;

import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Pasted;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.VoucherId;

/** The form of a roll: a table of members with an amount each, and where the money goes. */
@Component
class RollForm {
    /** The list its rows are sent as. */
    static final String AMOUNTS = "payments";

    private final DuesReading dues;
    private final FormChoices lists;
    private final PageWords words;

    RollForm(DuesReading dues, FormChoices lists, PageWords words) {
        this.dues = dues;
        this.lists = lists;
        this.words = words;
    }

    /**
     * Which roll a form is of.
     *
     * @param section whose members it shows; absent for all
     * @param refund whether money is given back
     * @param wrong the posted roll it is to stand in place of
     */
    record Subject(
            YearMonth month,
            @Nullable String section,
            boolean refund,
            @Nullable VoucherId wrong) {

        String action() {
            if (wrong != null) {
                return "/doan-phi/danh-sach/" + wrong + "/ghi-lai";
            }
            return refund ? "/doan-phi/hoan-tra" : "/doan-phi/thu";
        }

        private String title() {
            return wrong != null ? "dues.right" : (refund ? "dues.refund" : "dues.roll");
        }
    }

    /** Shows the form, with what it comes to below its heading if {@code summed}. */
    String show(Typed typed, Subject subject, RollSheet sheet, boolean summed, Reading reading, Model model) {
        VoucherId wrong = subject.wrong();
        model.addAttribute("typed", typed);
        model.addAttribute(
                "heading", words.said(subject.title() + ".title", words.period(Period.month(subject.month()))));
        model.addAttribute("lead", words.said(subject.title() + ".lead"));
        model.addAttribute("action", subject.action());
        model.addAttribute("wrong", wrong == null ? null : wrong.value());
        model.addAttribute("rows", sheet.rows());
        model.addAttribute("tooMany", sheet.tooMany());
        model.addAttribute("most", RollSheet.MOST);
        model.addAttribute("grounds", dues.groundsOfMonth(sheet.rows(), subject.month(), reading));
        model.addAttribute("refund", subject.refund());
        model.addAttribute("month", subject.month().toString());
        model.addAttribute("section", Objects.requireNonNullElse(subject.section(), ""));
        model.addAttribute("sum", summed ? sheet.sum(typed) : null);
        model.addAttribute("unmatched", typed.value(Pasted.UNMATCHED));
        model.addAttribute("funds", lists.funds(reading, FundUse.DUES));
        model.addAttribute("places", lists.places(reading));
        return "dues/roll";
    }
}
