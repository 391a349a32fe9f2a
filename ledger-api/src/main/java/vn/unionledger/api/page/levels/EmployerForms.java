package vn.unionledger.api.page.levels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.levels.CollectionStops;
import vn.unionledger.api.levels.EmployerAsked;
import vn.unionledger.api.levels.LevelDesk;
import vn.unionledger.api.levels.ReliefAsked;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.page.form.Blank;
import vn.unionledger.api.page.form.BlankPage;
import vn.unionledger.api.page.form.Forms;
import vn.unionledger.api.page.form.Onward;
import vn.unionledger.api.page.form.SentForm;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.form.TypedPercent;
import vn.unionledger.api.page.voucher.FormChoices;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.voucher.EmployerReceiptAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.core.contribution.PayCycle;
import vn.unionledger.core.contribution.ReliefKind;
import vn.unionledger.core.fund.FundUse;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.projections.levels.EmployerRow;

/** The forms that enrol employers and record what becomes of them: payrolls, money, reliefs, another rhythm, the end. */
@Controller
class EmployerForms {
    private static final String ENROL = LevelPages.CONTRIBUTION + "/moi";

    private final LevelDesk desk;
    private final Vouchers vouchers;
    private final CollectionStops employers;
    private final LevelChoices choices;
    private final FormChoices lists;
    private final BlankPage page;
    private final Forms forms;
    private final PageWords words;

    EmployerForms(
            LevelDesk desk,
            Vouchers vouchers,
            CollectionStops employers,
            LevelChoices choices,
            FormChoices lists,
            BlankPage page,
            Forms forms,
            PageWords words) {
        this.desk = desk;
        this.vouchers = vouchers;
        this.employers = employers;
        this.choices = choices;
        this.lists = lists;
        this.page = page;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping(ENROL)
    String enrolling(Reading reading, Model model) {
        return enrolment(Typed.fresh(Map.of()), reading, model);
    }

    @PostMapping(ENROL)
    String enrol(SentForm sent, Model model) {
        return forms.send(
                sent,
                () -> {
                    EmployerAsked asked = sent.read(EmployerAsked.class);
                    return Onward.to(page(sent.reading(), asked.employer()), desk.enrol(sent.sending(), asked));
                },
                typed -> enrolment(typed, sent.reading(), model));
    }

    private String enrolment(Typed typed, Reading reading, Model model) {
        Map<String, String> grassroots = new LinkedHashMap<>();
        grassroots.put("", words.said("levels.grassroots.none"));
        grassroots.putAll(choices.neighbours(reading));
        return page.show(
                typed,
                "levels.enrol",
                ENROL,
                LevelPages.CONTRIBUTION,
                "levels.back",
                List.of(
                        Blank.text("employer", "levels.employer.code", "levels.employer.code.hint"),
                        Blank.text("name", "levels.employer", null),
                        Blank.text("taxCode", "levels.tax-code", "policy.optional"),
                        Blank.one("cycle", "levels.cycle", words.listed(PayCycle.values()), null),
                        Blank.one("grassroots", "levels.grassroots", grassroots, "levels.grassroots.hint"),
                        Blank.one("from", "levels.from", choices.months(reading), null),
                        Blank.text("document", "levels.document", "policy.optional")),
                model);
    }

    @GetMapping(LevelPages.CONTRIBUTION + "/{employer}/ghi/{act}")
    String show(
            @PathVariable("employer") String employer, @PathVariable("act") String path, Reading reading, Model model) {
        EmployerAct act = act(path);
        Typed typed = act == EmployerAct.RECEIPT ? Typed.dated("occurredOn", reading, Map.of()) : Typed.fresh(Map.of());
        return show(typed, act, row(employer, reading), reading, model);
    }

    @PostMapping(LevelPages.CONTRIBUTION + "/{employer}/ghi/{act}")
    String send(
            @PathVariable("employer") String employer, @PathVariable("act") String path, SentForm sent, Model model) {
        Reading reading = sent.reading();
        EmployerAct act = act(path);
        EmployerRow row = row(employer, reading);
        return forms.send(sent, () -> act(act, row.employer(), sent), typed -> show(typed, act, row, reading, model));
    }

    private String act(EmployerAct act, EmployerCode employer, SentForm sent) {
        String at = page(sent.reading(), employer);
        Sending sending = sent.sending();
        return switch (act) {
            case PAYROLL -> Onward.to(at, desk.declare(sending, employer, sent.read(EmployerAsked.PayrollAsked.class)));
            case RECEIPT ->
                Onward.to(
                        "/phieu/" + Vouchers.idOf(sending),
                        vouchers.submit(
                                sending, sent.read(EmployerReceiptAsked.class, Map.of("employer", employer.value()))));
            case RELIEF -> Onward.to(at, desk.grant(sending, employer, relief(sent)));
            case WITHDRAWAL ->
                Onward.to(at, desk.withdraw(sending, employer, sent.read(EmployerAsked.WithdrawalAsked.class)));
            case CYCLE -> Onward.to(at, desk.register(sending, employer, sent.read(EmployerAsked.CycleAsked.class)));
            case END -> Onward.to(at, desk.end(sending, employer, sent.read(EmployerAsked.EndAsked.class)));
        };
    }

    private static ReliefAsked relief(SentForm sent) {
        return RequestReader.form(TypedPercent.inPoints(sent.fields(), "reduction"), ReliefAsked.class);
    }

    private String show(Typed typed, EmployerAct act, EmployerRow row, Reading reading, Model model) {
        return page.show(
                typed,
                act.title(),
                LevelPages.CONTRIBUTION + "/" + row.employer() + "/ghi/" + act.path(),
                page(reading, row.employer()),
                "levels.back",
                blanks(act, row, reading),
                model);
    }

    private List<Blank> blanks(EmployerAct act, EmployerRow row, Reading reading) {
        Map<String, String> around = choices.monthsAround(reading);
        return switch (act) {
            case PAYROLL ->
                List.of(
                        Blank.one("month", "levels.month", choices.months(reading), null),
                        Blank.money("payroll", "levels.payroll.amount"),
                        Blank.text("persons", "levels.persons", "policy.optional"),
                        Blank.text("insured", "levels.insured", "levels.insured.hint"));
            case RECEIPT ->
                List.of(
                        Blank.date("occurredOn", "levels.booked-on", "form.day.hint"),
                        Blank.date("documentOn", "levels.paid-on", "levels.paid-on.hint"),
                        Blank.one("fund", "voucher.blank.fund", lists.funds(reading, FundUse.CONTRIBUTION), null),
                        Blank.one("place", "levels.place", lists.places(reading), null),
                        Blank.money("amount", "levels.amount"),
                        Blank.text("note", "levels.note", "policy.optional"));
            case RELIEF ->
                List.of(
                        Blank.one("kind", "levels.relief.kind", words.listed(ReliefKind.values()), null),
                        Blank.one("from", "levels.from", around, null),
                        Blank.one("until", "levels.until", around, null),
                        Blank.text("reduction", "levels.reduction", "levels.reduction.hint"),
                        Blank.date("payBy", "levels.pay-by", "levels.pay-by.hint"),
                        Blank.text("decision", "levels.decision", null),
                        Blank.date("decidedOn", "levels.decided-on", null));
            case WITHDRAWAL ->
                List.of(
                        Blank.one("decision", "levels.decision", choices.reliefs(row), "levels.withdraw.hint"),
                        Blank.text("document", "levels.document", null));
            case CYCLE ->
                List.of(
                        Blank.one("cycle", "levels.cycle", words.listed(PayCycle.values()), null),
                        Blank.one("from", "levels.from", around, null),
                        Blank.text("document", "levels.document", null));
            case END ->
                List.of(
                        Blank.one("last", "levels.last", around, null),
                        Blank.text("document", "levels.document", null));
        };
    }

    private EmployerRow row(String employer, Reading reading) {
        EmployerCode code = Addresses.id(employer, EmployerCode::new);
        return employers
                .employer(reading.unit(), reading.unit(), code, reading.asked())
                .orElseThrow(() -> new NoSuchPageException("no employer " + employer));
    }

    private static EmployerAct act(String path) {
        return EmployerAct.at(path).orElseThrow(() -> new NoSuchPageException("no form " + path));
    }

    private static String page(Reading reading, EmployerCode employer) {
        return LevelPages.CONTRIBUTION + "/" + reading.unit() + "/" + employer;
    }
}
