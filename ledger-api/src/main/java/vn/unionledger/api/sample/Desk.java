package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.EditVoucher;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.ReturnVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitCorrection;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;

/** The people of one unit at work: who writes, who approves, who pays, each act in its hour of the day. */
final class Desk {
    private static final String WRITE = "lap";
    private static final String WRITE_ANEW = "lap-lai";

    private final Script script;
    private final UnitId unit;
    private final Staff staff;

    Desk(Script script, UnitId unit, Staff staff) {
        this.script = script;
        this.unit = unit;
        this.staff = staff;
    }

    UnitId unit() {
        return unit;
    }

    Staff staff() {
        return staff;
    }

    /** Any act of this unit. */
    void act(LocalDate on, Hour hour, @Nullable SampleOfficer by, String matter, String step, Draft draft) {
        script.add(unit, on, hour, by, new ActKey(matter, step), draft);
    }

    /** One of several acts that do not depend on each other and are done at once, as the hour begins. */
    void together(LocalDate on, Hour hour, SampleOfficer by, String matter, String step, Draft draft) {
        script.at(unit, on.atTime(hour.nth(0)), by, new ActKey(matter, step), draft);
    }

    /** One of several vouchers written at once and approved at once; only the money goes one after the other. */
    void postsTogether(LocalDate on, String matter, Slip slip) {
        VoucherId voucher = SampleIds.voucher(unit + "/" + matter);
        SampleOfficer accountant = staff.accountant();
        SampleOfficer approver = staff.approver(on);
        together(
                on,
                Hour.ENTER,
                accountant,
                matter,
                WRITE,
                (pen, today) -> new SubmitVoucher(unit, voucher, slip.content(pen, unit), accountant.person(), today));
        together(
                on,
                Hour.APPROVE,
                approver,
                matter,
                "duyet",
                (pen, today) -> new ApproveVoucher(
                        unit, voucher, pen.contentHash(unit, new ActKey(matter, WRITE)), approver.person(), today));
        pays(on, matter, voucher, slip);
    }

    /** A voucher written, approved and posted on one day. */
    VoucherId posts(LocalDate on, String matter, Slip slip) {
        VoucherId voucher = writes(on, matter, slip);
        approves(on, matter, voucher, WRITE);
        pays(on, matter, voucher, slip);
        return voucher;
    }

    /** A voucher that the chair sends back; it is written anew, approved and posted on another day. */
    void postsAfterReturn(LocalDate on, String matter, Slip wrong, String reason, LocalDate again, Slip right) {
        VoucherId voucher = writes(on, matter, wrong);
        SampleOfficer approver = staff.approver(on);
        act(
                on,
                Hour.APPROVE,
                approver,
                matter,
                "tra-lai",
                (pen, today) -> new ReturnVoucher(
                        unit,
                        voucher,
                        pen.seal(Subject.of(unit), ReturnVoucher.REASON, reason),
                        approver.person(),
                        today));
        SampleOfficer accountant = staff.accountant();
        act(
                again,
                Hour.ENTER,
                accountant,
                matter,
                WRITE_ANEW,
                (pen, today) -> new EditVoucher(unit, voucher, right.content(pen, unit), accountant.person(), today));
        approves(again, matter, voucher, WRITE_ANEW);
        pays(again, matter, voucher, right);
    }

    /** A voucher in place of a wrong one, all on one day. */
    void corrects(LocalDate on, String matter, VoucherId wrong, Slip right, String reason) {
        VoucherId voucher = SampleIds.voucher(unit + "/" + matter);
        SampleOfficer accountant = staff.accountant();
        act(
                on,
                Hour.ENTER,
                accountant,
                matter,
                WRITE,
                (pen, today) -> new SubmitCorrection(
                        unit,
                        voucher,
                        wrong,
                        right.wordless().content(pen, unit),
                        pen.seal(Subject.of(unit), Paper.NOTE, reason),
                        accountant.person(),
                        today));
        approves(on, matter, voucher, WRITE);
        pays(on, matter, voucher, right);
    }

    /** A voucher of the accountant's whose content the rules work out: put forward, approved and posted on one day. */
    void puts(LocalDate on, String matter, VoucherId voucher, Draft draft) {
        SampleOfficer accountant = staff.accountant();
        act(on, Hour.ENTER, accountant, matter, WRITE, draft);
        approves(on, matter, voucher, WRITE);
        act(
                on,
                Hour.PAY,
                accountant,
                matter,
                "ghi-so",
                (pen, today) -> new PostVoucher(unit, voucher, accountant.person(), today));
    }

    private VoucherId writes(LocalDate on, String matter, Slip slip) {
        VoucherId voucher = SampleIds.voucher(unit + "/" + matter);
        SampleOfficer accountant = staff.accountant();
        act(
                on,
                Hour.ENTER,
                accountant,
                matter,
                WRITE,
                (pen, today) -> new SubmitVoucher(unit, voucher, slip.content(pen, unit), accountant.person(), today));
        return voucher;
    }

    private void approves(LocalDate on, String matter, VoucherId voucher, String written) {
        SampleOfficer approver = staff.approver(on);
        ActKey putForward = new ActKey(matter, written);
        act(
                on,
                Hour.APPROVE,
                approver,
                matter,
                "duyet",
                (pen, today) ->
                        new ApproveVoucher(unit, voucher, pen.contentHash(unit, putForward), approver.person(), today));
    }

    private void pays(LocalDate on, String matter, VoucherId voucher, Slip slip) {
        SampleOfficer by = slip.isCash() ? staff.cashier() : staff.accountant();
        act(on, Hour.PAY, by, matter, "ghi-so", (pen, today) -> new PostVoucher(unit, voucher, by.person(), today));
    }

    /** A fund of the unit's own. */
    void opensFund(LocalDate on, FundCode fund, String name, FundKind kind, LocalDate from) {
        SampleOfficer accountant = staff.accountant();
        act(
                on,
                Hour.PROPOSE,
                accountant,
                "quy/" + fund,
                "mo",
                (pen, today) -> new OpenFund(unit, fund, name, kind, null, null, from, accountant.person(), today));
    }

    /** The book with its cash box and its bank account, and what lies in them. */
    void opensBook(LocalDate on, LocalDate from, List<Held> balances, String words) {
        SampleOfficer accountant = staff.accountant();
        List<NewPlace> places = List.of(
                new NewPlace(Till.CASH.code(), Till.CASH.kind(), "Quỹ tiền mặt"),
                new NewPlace(Till.BANK.code(), Till.BANK.kind(), "Tài khoản tiền gửi ngân hàng"));
        Slip opening = new Slip(from, from, true, null, words, paper -> Postings.opening(paper, balances));
        act(
                on,
                Hour.PROPOSE,
                accountant,
                "so",
                "mo",
                (pen, today) -> new OpenBook(
                        unit,
                        from,
                        places,
                        balances.isEmpty()
                                ? List.of()
                                : List.of(new OpeningVoucher(
                                        SampleIds.voucher(unit + "/so-du-dau"), opening.content(pen, unit))),
                        accountant.person(),
                        today));
    }

    /** Money is drawn from the bank into the cash box. */
    void withdraws(LocalDate on, String matter, FundCode fund, long dong, String words) {
        posts(on, matter, Till.bank(fund, on).forSample().transferTo(Till.CASH, Vnd.of(dong), words));
    }

    /** Closes a month on the n-th working day of the next one. */
    void closes(YearMonth month, int n) {
        SampleOfficer accountant = staff.accountant();
        act(
                WorkingDays.nth(month.plusMonths(1), n),
                Hour.LAST,
                accountant,
                "khoa-so/" + month,
                "khoa",
                (pen, today) -> new CloseMonth(unit, month, accountant.person(), today));
    }

    /** Registers a roll of invented people, {@code from} counting their names. */
    void registers(LocalDate on, String matter, List<PersonId> people, int from) {
        RollId roll = SampleIds.roll(unit + "/" + matter);
        SampleOfficer accountant = staff.accountant();
        act(on, Hour.FIRST, accountant, matter, "ghi-ten", (pen, today) -> {
            List<Registered> rows = new ArrayList<>();
            for (PersonId person : people) {
                String name = InventedNames.of(from + rows.size());
                rows.add(new Registered(person, pen.seal(Subject.of(person), RegisterPeople.NAME, name)));
            }
            return new RegisterPeople(unit, roll, rows);
        });
    }
}
