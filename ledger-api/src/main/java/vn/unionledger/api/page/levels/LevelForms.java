package vn.unionledger.api.page.levels;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.levels.ArrangementAsked;
import vn.unionledger.api.levels.EmployerAsked;
import vn.unionledger.api.levels.LevelDesk;
import vn.unionledger.api.levels.ReliefAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.FormFields;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.voucher.EmployerReceiptAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.contribution.PayCycle;
import vn.unionledger.core.contribution.ReliefKind;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.remittance.RemitCycle;

/** The forms that enrol employers, declare payrolls, take their money in, record reliefs and what was arranged above. */
@Controller
class LevelForms {
    private static final Show SHOW = new Show();

    private final LevelDesk desk;
    private final Vouchers vouchers;
    private final LevelChoices choices;
    private final FormChoices lists;
    private final Forms forms;
    private final PageWords words;

    LevelForms(
            LevelDesk desk, Vouchers vouchers, LevelChoices choices, FormChoices lists, Forms forms, PageWords words) {
        this.desk = desk;
        this.vouchers = vouchers;
        this.choices = choices;
        this.lists = lists;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/kinh-phi/moi")
    String enrolling(Reading reading, Model model) {
        return enrolment(Typed.fresh(Map.of()), reading, model);
    }

    @PostMapping("/kinh-phi/moi")
    String enrol(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> {
                    EmployerAsked asked = read(request, EmployerAsked.class);
                    return Onward.to(page(sending, asked.employer().value()), desk.enrol(sending, asked));
                },
                typed -> enrolment(typed, reading, model));
    }

    private String enrolment(Typed typed, Reading reading, Model model) {
        Map<String, String> grassroots = new LinkedHashMap<>();
        grassroots.put("", words.said("levels.grassroots.none"));
        grassroots.putAll(choices.neighbours(reading));
        return show(
                typed,
                "levels.enrol",
                "/kinh-phi/moi",
                LevelPages.CONTRIBUTION,
                List.of(
                        Blank.text("employer", "levels.employer.code", "levels.employer.code.hint"),
                        Blank.text("name", "levels.employer", null),
                        Blank.text("taxCode", "levels.tax-code", "policy.optional"),
                        Blank.one("cycle", "levels.cycle", choices.listed(PayCycle.values()), null),
                        Blank.one("grassroots", "levels.grassroots", grassroots, "levels.grassroots.hint"),
                        Blank.one("from", "levels.from", choices.months(reading), null),
                        Blank.text("document", "levels.document", "policy.optional")),
                model);
    }

    @GetMapping("/kinh-phi/{employer}/quy-luong")
    String declaring(@PathVariable("employer") String employer, Reading reading, Model model) {
        return payroll(Typed.fresh(Map.of()), employer, reading, model);
    }

    @PostMapping("/kinh-phi/{employer}/quy-luong")
    String declare(
            @PathVariable("employer") String employer,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        page(sending, employer),
                        desk.declare(sending, code(employer), read(request, EmployerAsked.PayrollAsked.class))),
                typed -> payroll(typed, employer, reading, model));
    }

    private String payroll(Typed typed, String employer, Reading reading, Model model) {
        return show(
                typed,
                "levels.payroll",
                "/kinh-phi/" + code(employer) + "/quy-luong",
                back(reading, employer),
                List.of(
                        Blank.one("month", "levels.month", choices.months(reading), null),
                        Blank.money("payroll", "levels.payroll.amount"),
                        Blank.text("persons", "levels.persons", "policy.optional"),
                        Blank.text("insured", "levels.insured", "levels.insured.hint")),
                model);
    }

    @GetMapping("/kinh-phi/{employer}/thu")
    String receiving(@PathVariable("employer") String employer, Reading reading, Model model) {
        return receipt(today(reading), employer, reading, model);
    }

    @PostMapping("/kinh-phi/{employer}/thu")
    String receive(
            @PathVariable("employer") String employer,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> {
                    Map<String, List<String>> fields = new LinkedHashMap<>(FormFields.of(request));
                    fields.put("employer", List.of(code(employer).value()));
                    EmployerReceiptAsked asked = RequestReader.form(fields, EmployerReceiptAsked.class);
                    return Onward.to("/phieu/" + Vouchers.idOf(sending), vouchers.submit(sending, asked));
                },
                typed -> receipt(typed, employer, reading, model));
    }

    private String receipt(Typed typed, String employer, Reading reading, Model model) {
        return show(
                typed,
                "levels.receipt",
                "/kinh-phi/" + code(employer) + "/thu",
                back(reading, employer),
                List.of(
                        Blank.date("occurredOn", "levels.booked-on", "form.day.hint"),
                        Blank.date("documentOn", "levels.paid-on", "levels.paid-on.hint"),
                        Blank.one("fund", "voucher.blank.fund", lists.funds(reading, FundUse.CONTRIBUTION), null),
                        Blank.one("place", "levels.place", lists.places(reading), null),
                        Blank.money("amount", "levels.amount"),
                        Blank.text("note", "levels.note", "policy.optional")),
                model);
    }

    @GetMapping("/kinh-phi/{employer}/quyet-dinh")
    String granting(@PathVariable("employer") String employer, Reading reading, Model model) {
        return relief(Typed.fresh(Map.of()), employer, reading, model);
    }

    @PostMapping("/kinh-phi/{employer}/quyet-dinh")
    String grant(
            @PathVariable("employer") String employer,
            Sending sending,
            Reading reading,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        page(sending, employer), desk.grant(sending, code(employer), read(request, ReliefAsked.class))),
                typed -> relief(typed, employer, reading, model));
    }

    private String relief(Typed typed, String employer, Reading reading, Model model) {
        Map<String, String> months = choices.monthsAround(reading);
        return show(
                typed,
                "levels.relief",
                "/kinh-phi/" + code(employer) + "/quyet-dinh",
                back(reading, employer),
                List.of(
                        Blank.one("kind", "levels.relief.kind", choices.listed(ReliefKind.values()), null),
                        Blank.one("from", "levels.from", months, null),
                        Blank.one("until", "levels.until", months, null),
                        Blank.text("reduction", "levels.reduction", "levels.reduction.hint"),
                        Blank.date("payBy", "levels.pay-by", "levels.pay-by.hint"),
                        Blank.text("decision", "levels.decision", null),
                        Blank.date("decidedOn", "levels.decided-on", null)),
                model);
    }

    @GetMapping("/nop-cap-tren/cach-nop")
    String arranging(Reading reading, Model model) {
        return arrangement(Typed.fresh(Map.of("days", "20")), reading, model);
    }

    @PostMapping("/nop-cap-tren/cach-nop")
    String arrange(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(LevelPages.REMITTANCE, desk.arrange(sending, read(request, ArrangementAsked.class))),
                typed -> arrangement(typed, reading, model));
    }

    private String arrangement(Typed typed, Reading reading, Model model) {
        return show(
                typed,
                "levels.arrange",
                "/nop-cap-tren/cach-nop",
                LevelPages.REMITTANCE,
                List.of(
                        Blank.one("from", "levels.from", choices.months(reading), null),
                        Blank.one("to", "levels.to", choices.neighbours(reading), null),
                        Blank.one("cycle", "levels.cycle", choices.listed(RemitCycle.values()), null),
                        Blank.text("days", "levels.days", "levels.days.hint"),
                        Blank.one("row", "levels.row", choices.rows(reading), "levels.row.hint"),
                        Blank.text("document", "levels.document", null)),
                model);
    }

    @GetMapping("/nop-cap-tren/thong-bao")
    String announcing(Reading reading, Model model) {
        return allocation(Typed.dated(reading), reading, model);
    }

    @PostMapping("/nop-cap-tren/thong-bao")
    String announce(
            Sending sending, Reading reading, HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.send(
                request,
                response,
                reading,
                () -> Onward.to(
                        LevelPages.REMITTANCE,
                        desk.announce(sending, read(request, ArrangementAsked.AllocationAsked.class))),
                typed -> allocation(typed, reading, model));
    }

    private String allocation(Typed typed, Reading reading, Model model) {
        return show(
                typed,
                "levels.announce",
                "/nop-cap-tren/thong-bao",
                LevelPages.REMITTANCE,
                List.of(
                        Blank.one("from", "levels.from-unit", choices.neighbours(reading), null),
                        Blank.one(
                                "kind",
                                "levels.kind",
                                choices.listed(TransferKind.PASS_DOWN, TransferKind.SUPPORT),
                                null),
                        Blank.money("amount", "levels.amount"),
                        Blank.text("document", "levels.document", null),
                        Blank.date("on", "levels.announced-on", null)),
                model);
    }

    private String show(Typed typed, String title, String action, String back, List<Blank> blanks, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("heading", words.said(title));
        model.addAttribute("lead", words.said(title + ".lead"));
        model.addAttribute("action", action);
        model.addAttribute("back", back);
        model.addAttribute("blanks", blanks);
        return "levels/form";
    }

    private static Typed today(Reading reading) {
        return Typed.fresh(Map.of("occurredOn", SHOW.date(reading.moment().today())));
    }

    private static <T> T read(HttpServletRequest request, Class<T> type) {
        return RequestReader.form(FormFields.of(request), type);
    }

    private static EmployerCode code(String employer) {
        return Addresses.id(employer, EmployerCode::new);
    }

    private static String page(Sending sending, String employer) {
        return LevelPages.CONTRIBUTION + "/" + sending.unit() + "/" + code(employer);
    }

    private static String back(Reading reading, String employer) {
        return LevelPages.CONTRIBUTION + "/" + reading.unit() + "/" + code(employer);
    }
}
