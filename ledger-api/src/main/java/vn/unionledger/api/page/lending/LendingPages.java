package vn.unionledger.api.page.lending;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.unionledger.api.loan.LoanAsked;
import vn.unionledger.api.loan.Loans;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
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
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.api.voucher.LoanRepaymentAsked;
import vn.unionledger.api.voucher.VoucherAsked;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.projections.lending.DepositRow;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.lending.LentRow;
import vn.unionledger.projections.voucherview.VoucherPage;

/** What is done with a loan that is out, and members' money in the fund: who has how much, and giving it back. */
@Controller
class LendingPages {
    private static final String LOANS = "/cham-lo/von-vay";
    private static final String LOAN = LOANS + "/{id:[0-9a-f]{32}}";
    private static final String DEPOSITS = LOANS + "/gop-von";
    private static final Show SHOW = new Show();

    private final Lending lending;
    private final Loans loans;
    private final Vouchers vouchers;
    private final vn.unionledger.projections.voucherview.Vouchers view;
    private final FormChoices lists;
    private final Forms forms;
    private final BlankPage page;
    private final PageNames names;
    private final PageWords words;

    LendingPages(
            Lending lending,
            Loans loans,
            Vouchers vouchers,
            vn.unionledger.projections.voucherview.Vouchers view,
            FormChoices lists,
            Forms forms,
            BlankPage page,
            PageNames names,
            PageWords words) {
        this.lending = lending;
        this.loans = loans;
        this.vouchers = vouchers;
        this.view = view;
        this.lists = lists;
        this.forms = forms;
        this.page = page;
        this.names = names;
        this.words = words;
    }

    @GetMapping(DEPOSITS)
    String deposits(Reading reading, Model model) {
        List<DepositRow> rows = lending.deposits(reading.unit(), reading.asked());
        model.addAttribute("heading", words.said("lending.deposits"));
        model.addAttribute("rows", rows);
        model.addAttribute(
                "owed", rows.stream().mapToLong(row -> row.owed().dong()).sum());
        model.addAttribute(
                "members",
                names.parties(rows.stream().map(DepositRow::member).distinct().toList(), reading));
        model.addAttribute("funds", lists.funds(reading));
        model.addAttribute("makes", LendingActs.makes(reading));
        return "lending/deposits";
    }

    @GetMapping(DEPOSITS + "/{fund}/{member:[0-9a-f]{32}}/tra")
    String returning(
            @PathVariable("fund") String fund, @PathVariable("member") String member, Reading reading, Model model) {
        DepositRow row = deposit(fund, member, reading);
        return giveBack(
                Typed.dated(
                        "occurredOn",
                        reading,
                        Map.of("amount", SHOW.amount(row.owed().dong()))),
                row,
                reading,
                model);
    }

    @PostMapping(DEPOSITS + "/{fund}/{member:[0-9a-f]{32}}/tra")
    String giveBack(
            @PathVariable("fund") String fund, @PathVariable("member") String member, SentForm sent, Model model) {
        DepositRow row = deposit(fund, member, sent.reading());
        return forms.send(
                sent,
                () -> {
                    String whose = row.member().value();
                    var asked = sent.read(
                            VoucherAsked.CapitalReturned.class,
                            Map.of("fund", row.fund().value(), "member", whose, "counterparty", whose));
                    return Onward.to("/phieu/" + Vouchers.idOf(sent.sending()), vouchers.submit(sent.sending(), asked));
                },
                typed -> giveBack(typed, row, sent.reading(), model));
    }

    private String giveBack(Typed typed, DepositRow row, Reading reading, Model model) {
        return page.show(
                typed,
                "lending.return",
                DEPOSITS + "/" + row.fund() + "/" + row.member() + "/tra",
                DEPOSITS,
                "lending.deposits",
                List.of(
                        Blank.date("occurredOn", "lending.booked-on", "form.day.hint"),
                        Blank.one("place", "voucher.blank.place.OUT", lists.places(reading), null),
                        Blank.money("amount", "lending.amount"),
                        Blank.text("note", "lending.note", "lending.optional")),
                model);
    }

    private DepositRow deposit(String fund, String member, Reading reading) {
        PersonId person = Addresses.id(member, PersonId::new);
        return lending.deposits(reading.unit(), reading.asked()).stream()
                .filter(row -> row.member().equals(person) && row.fund().value().equals(fund))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no deposit of " + member));
    }

    @GetMapping(LOAN + "/thu-no")
    String repaying(@PathVariable("id") String id, Reading reading, Model model) {
        return repay(Typed.dated("occurredOn", reading, Map.of()), own(id, reading), reading, model);
    }

    @PostMapping(LOAN + "/thu-no")
    String repay(@PathVariable("id") String id, SentForm sent, Model model) {
        LentRow row = own(id, sent.reading());
        return forms.send(
                sent,
                () -> {
                    LoanRepaymentAsked asked = sent.read(
                            LoanRepaymentAsked.class,
                            Map.of("loan", id, "counterparty", row.borrower().value()));
                    return Onward.to("/phieu/" + Vouchers.idOf(sent.sending()), vouchers.submit(sent.sending(), asked));
                },
                typed -> repay(typed, row, sent.reading(), model));
    }

    private String repay(Typed typed, LentRow row, Reading reading, Model model) {
        return page.show(
                typed,
                "lending.repay",
                page(row) + "/thu-no",
                page(row),
                "loan.title",
                List.of(
                        Blank.date("occurredOn", "lending.booked-on", "form.day.hint"),
                        Blank.date("documentOn", "lending.paid-on", "lending.paid-on.hint"),
                        Blank.one("place", "voucher.blank.place.IN", lists.places(reading), null),
                        Blank.money("amount", "lending.amount"),
                        Blank.text("note", "lending.note", "lending.optional")),
                model);
    }

    @GetMapping(LOAN + "/thu-no/{voucher:[0-9a-f]{32}}/ghi-lai")
    String right(@PathVariable("id") String id, @PathVariable("voucher") String voucher, Reading reading, Model model) {
        LentRow row = own(id, reading);
        VoucherContent wrong = repayment(voucher, row, reading).content();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("documentOn", SHOW.date(wrong.documentOn()));
        values.put("amount", SHOW.amount(wrong.total().dong()));
        wrong.lines().stream()
                .filter(line -> line.account().kind() == Account.Kind.PLACE)
                .map(line -> line.account().detail())
                .filter(Objects::nonNull)
                .forEach(place -> values.put("place", place));
        return right(Typed.dated("occurredOn", reading, values), row, voucher, reading, model);
    }

    @PostMapping(LOAN + "/thu-no/{voucher:[0-9a-f]{32}}/ghi-lai")
    String putRight(
            @PathVariable("id") String id, @PathVariable("voucher") String voucher, SentForm sent, Model model) {
        Reading reading = sent.reading();
        LentRow row = own(id, reading);
        VoucherPage wrong = repayment(voucher, row, reading);
        return forms.send(
                sent,
                () -> {
                    Map<String, List<String>> fields = sent.fields();
                    List<String> why = Objects.requireNonNullElse(fields.remove("reason"), List.of(""));
                    String reason = RequestReader.form(Map.of("reason", why), WhyAsked.class)
                            .reason();
                    fields.put("type", List.of("loan-repaid"));
                    fields.put("loan", List.of(id));
                    fields.put("fund", List.of(row.fund().value()));
                    fields.put("counterparty", List.of(row.borrower().value()));
                    VoucherAsked asked = RequestReader.form(fields, VoucherAsked.class);
                    return Onward.to(
                            "/phieu/" + Vouchers.idOf(sent.sending()),
                            vouchers.correct(sent.sending(), wrong.voucher(), asked, reason));
                },
                typed -> right(typed, row, voucher, reading, model));
    }

    private String right(Typed typed, LentRow row, String voucher, Reading reading, Model model) {
        return page.show(
                typed,
                "lending.repay.right",
                page(row) + "/thu-no/" + voucher + "/ghi-lai",
                "/phieu/" + voucher,
                "lending.repay.wrong",
                List.of(
                        Blank.date("occurredOn", "lending.booked-on", "form.day.hint"),
                        Blank.date("documentOn", "lending.paid-on", "lending.paid-on.hint"),
                        Blank.one("place", "voucher.blank.place.IN", lists.places(reading), null),
                        Blank.money("amount", "lending.amount"),
                        Blank.text("reason", "voucher.why", "voucher.why.hint")),
                model);
    }

    /** The voucher that brought the loan's money, as it was posted. */
    private VoucherPage repayment(String id, LentRow row, Reading reading) {
        return view.voucher(Addresses.voucher(id), reading.moment().known())
                .filter(page -> page.unit().equals(reading.unit()))
                .filter(page -> page.content().truePurpose() instanceof Purpose.LoanRepaid repaid
                        && repaid.loan().equals(row.loan()))
                .orElseThrow(() -> new NoSuchPageException("no repayment " + id));
    }

    @GetMapping(LOAN + "/xoa-no")
    String writingOff(@PathVariable("id") String id, Reading reading, Model model) {
        LentRow row = own(id, reading);
        return writeOff(
                Typed.dated(
                        "occurredOn",
                        reading,
                        Map.of("amount", SHOW.amount(row.outstanding().dong()))),
                row,
                model);
    }

    @PostMapping(LOAN + "/xoa-no")
    String writeOff(@PathVariable("id") String id, SentForm sent, Model model) {
        LentRow row = own(id, sent.reading());
        return forms.send(
                sent,
                () -> {
                    var asked = sent.read(
                            VoucherAsked.LoanWrittenOff.class,
                            Map.of("loan", id, "fund", row.fund().value()));
                    return Onward.to("/phieu/" + Vouchers.idOf(sent.sending()), vouchers.submit(sent.sending(), asked));
                },
                typed -> writeOff(typed, row, model));
    }

    private String writeOff(Typed typed, LentRow row, Model model) {
        return page.show(
                typed,
                "lending.write-off",
                page(row) + "/xoa-no",
                page(row),
                "loan.title",
                List.of(
                        Blank.text("decision", "lending.decision", null),
                        Blank.date("occurredOn", "lending.booked-on", "form.day.hint"),
                        Blank.money("amount", "lending.amount"),
                        Blank.text("note", "lending.note", "lending.optional")),
                model);
    }

    @GetMapping(LOAN + "/co-cau")
    String rescheduling(@PathVariable("id") String id, Reading reading, Model model) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("on", SHOW.date(reading.moment().today()));
        values.put("everyMonths", "1");
        return reschedule(Typed.fresh(values), own(id, reading), model);
    }

    @PostMapping(LOAN + "/co-cau")
    String reschedule(@PathVariable("id") String id, SentForm sent, Model model) {
        LentRow row = own(id, sent.reading());
        return forms.send(
                sent,
                () -> {
                    var fields = TypedPercent.inPoints(sent.fields(), "interestPoints");
                    var asked = RequestReader.form(fields, LoanAsked.RescheduleAsked.class);
                    return Onward.to(page(row), loans.reschedule(sent.sending(), row.loan(), asked));
                },
                typed -> reschedule(typed, row, model));
    }

    private String reschedule(Typed typed, LentRow row, Model model) {
        return page.show(
                typed,
                "lending.reschedule",
                page(row) + "/co-cau",
                page(row),
                "loan.title",
                List.of(
                        Blank.text("decision", "lending.decision", null),
                        Blank.date("on", "lending.decided-on", "form.day.hint"),
                        Blank.text("instalments", "lending.instalments", null),
                        Blank.text("everyMonths", "lending.every-months", "lending.every-months.hint"),
                        Blank.date("firstDueOn", "lending.first-due", null),
                        Blank.text("interestPoints", "lending.interest", "lending.interest.hint")),
                model);
    }

    private LentRow own(String id, Reading reading) {
        return lending.loan(Addresses.id(id, LoanId::new), reading.asked())
                .filter(row -> row.unit().equals(reading.unit()))
                .orElseThrow(() -> new NoSuchPageException("no loan " + id));
    }

    private static String page(LentRow row) {
        return LOANS + "/" + row.loan();
    }
}
