package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.LOAN;
import static vn.unionledger.core.book.BookFacts.MARCH_12;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.voucher.UnionOffice.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookRefusal.MoreThanOpen;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.deposit.DepositEvent.FundCapitalPaidIn;
import vn.unionledger.core.deposit.DepositEvent.MemberCapitalReturned;
import vn.unionledger.core.deposit.DepositEvent.PayingInReversed;
import vn.unionledger.core.deposit.DepositEvent.ReturnReversed;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanEvent.LoanClosed;
import vn.unionledger.core.loan.LoanEvent.LoanRepaid;
import vn.unionledger.core.loan.LoanEvent.LoanRescheduled;
import vn.unionledger.core.loan.LoanEvent.LoanScheduled;
import vn.unionledger.core.loan.LoanEvent.LoanWrittenOff;
import vn.unionledger.core.loan.LoanEvent.RepaymentReversed;
import vn.unionledger.core.loan.LoanEvent.WriteOffReversed;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.LoanRefusal.MoreThanOwed;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.loan.LoanRefusal.RepaidSince;
import vn.unionledger.core.loan.LoanRefusal.SplitDiffers;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.voucher.VoucherCommand.SubmitLoanRepayment;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.CaseOfOtherFund;

@DisplayName("A voucher of the mutual-aid fund")
class MutualAidVouchersTest {
    private static final PersonId BINH = Some.person(101);
    private static final PersonId BORROWER = Some.person(77);
    private static final Account DEPOSIT = new Account("deposit:" + BINH);
    private static final LocalDate DUE = LocalDate.of(2024, 4, 12);
    private static final RepaymentPlan PLAN = new RepaymentPlan(12, 1, DUE, 600);

    private final UnionOffice office = UnionOffice.open();

    @BeforeEach
    void money() {
        office.posted(Postings.memberCapital(Paper.of(MARCH_5), MUTUAL_AID, BANK, BINH, Vnd.of(30_000_000)));
    }

    @Test
    @DisplayName("takes a member's money in and gives it back, and says so to the member's account in the same append")
    void deposits() {
        assertThat(office.acting().facts(FundCapitalPaidIn.class))
                .singleElement()
                .satisfies(paid -> assertThat(paid.amount()).isEqualTo(Vnd.of(30_000_000)));
        VoucherId more =
                office.submit(Postings.capitalReturned(Paper.of(TODAY), MUTUAL_AID, BANK, BINH, Vnd.of(30_000_001)));
        office.approve(more);
        assertThat(office.acting().refusal(UnionOffice.posting(more)))
                .isInstanceOf(vn.unionledger.core.book.BookRefusal.class);
        VoucherId back =
                office.submit(Postings.capitalReturned(Paper.of(TODAY), MUTUAL_AID, BANK, BINH, Vnd.of(10_000_000)));
        office.approve(back);
        assertThat(office.post(back)).hasAtLeastOneElementOfType(MemberCapitalReturned.class);
        VoucherId reversal = office.submitReversal(back, TODAY);
        office.approve(reversal);
        assertThat(office.post(reversal)).hasAtLeastOneElementOfType(ReturnReversed.class);
        assertThat(office.posting(0).content().on(Account.Kind.DEPOSIT)).isEqualTo(Vnd.of(-10_000_000));
    }

    @Test
    @DisplayName("that took money in is not taken back when the money has been given back since")
    void gone() {
        VoucherId in = office.posting(0).voucher();
        office.posted(Postings.fundCapital(Paper.of(TODAY), MUTUAL_AID, BANK, Vnd.of(40_000_000)));
        office.posted(Postings.capitalReturned(Paper.of(TODAY), MUTUAL_AID, BANK, BINH, Vnd.of(1)));
        VoucherId reversal = office.submitReversal(in, TODAY);
        office.approve(reversal);
        assertThat(office.acting().refusal(UnionOffice.posting(reversal)))
                .isEqualTo(new MoreThanOpen(MUTUAL_AID, DEPOSIT, Vnd.of(29_999_999), Vnd.of(30_000_000)));
        assertThat(office.acting().facts(PayingInReversed.class)).isEmpty();
    }

    @Test
    @DisplayName(
            "that pays a loan out fixes its schedule, and one that brings money back parts interest from principal")
    void repaid() {
        assertThat(payOut()).hasAtLeastOneElementOfType(LoanScheduled.class);
        VoucherId id = repay(1_060_000, DUE);
        List<Object> facts = office.post(id);
        assertThat(first(facts, LoanRepaid.class).interest()).isEqualTo(Vnd.of(60_000));
        assertThat(first(facts, VoucherPosted.class).content().lines())
                .containsExactly(
                        Line.debit(MUTUAL_AID, Account.place(CASH.code()), Vnd.of(1_060_000), null),
                        Line.credit(MUTUAL_AID, Account.loan(LOAN), Vnd.of(1_000_000), null),
                        Line.credit(MUTUAL_AID, Account.income(Item.LOAN_INTEREST), Vnd.of(60_000), null));
        VoucherId reversal = office.submitReversal(id, TODAY);
        office.approve(reversal);
        assertThat(office.post(reversal)).hasAtLeastOneElementOfType(RepaymentReversed.class);
    }

    @Test
    @DisplayName("is refused when it brings more than the loan owes, for a loan there is not, or parted otherwise")
    void refused() {
        payOut();
        assertThat(office.acting().refusal(repayment(office.next(), 12_060_001, DUE)))
                .isEqualTo(new MoreThanOwed(LOAN, Vnd.of(12_060_000), Vnd.of(12_060_001)));
        assertThat(office.acting()
                        .refusal(new SubmitLoanRepayment(
                                UNIT, office.next(), Some.loan(9), CASH, Vnd.of(1), Paper.of(DUE), LAN, TODAY)))
                .isEqualTo(new NoSuchLoan(Some.loan(9)));
        assertThat(office.acting()
                        .refusal(new SubmitVoucher(
                                UNIT,
                                office.next(),
                                Postings.loanRepaid(Paper.of(DUE), MUTUAL_AID, CASH, LOAN, Vnd.of(1_060_000), Vnd.ZERO),
                                LAN,
                                TODAY)))
                .isEqualTo(new SplitDiffers(LOAN, Vnd.of(1_000_000), Vnd.of(60_000)));
        assertThat(office.acting()
                        .refusal(new SubmitVoucher(
                                UNIT,
                                office.next(),
                                Postings.loanRepaid(Paper.of(DUE), OWN, CASH, LOAN, Vnd.of(1_000_000), Vnd.of(60_000)),
                                LAN,
                                TODAY)))
                .isInstanceOf(CaseOfOtherFund.class);
    }

    @Test
    @DisplayName("approved before another repayment was booked is parted anew: posted as it is, it is refused")
    void stale() {
        payOut();
        VoucherId slow = repay(500_000, DUE);
        office.post(repay(300_000, DUE));
        assertThat(office.acting().refusal(UnionOffice.posting(slow)))
                .isEqualTo(new SplitDiffers(LOAN, Vnd.of(500_000), Vnd.ZERO));
    }

    @Test
    @DisplayName("that was wrong is put right by one in its place, parted as though it had never been")
    void corrected() {
        payOut();
        VoucherId wrong = repay(1_000_000, DUE);
        office.post(wrong);
        VoucherId right = office.submitCorrection(
                wrong, Postings.loanRepaid(Paper.of(TODAY), MUTUAL_AID, BANK, LOAN, Vnd.of(1_060_000), Vnd.ZERO));
        office.approve(right);
        List<Object> facts = office.post(right);
        assertThat(facts).hasAtLeastOneElementOfType(RepaymentReversed.class);
        LoanRepaid repaid = first(facts, LoanRepaid.class);
        assertThat(repaid.interest()).isEqualTo(Vnd.of(60_000));
        assertThat(repaid.principal()).isEqualTo(Vnd.of(1_000_000));
        assertThat(repaid.paidOn()).isEqualTo(DUE);
    }

    @Test
    @DisplayName("that paid a loan out stays while money of the loan has come back")
    void payoutStays() {
        payOut();
        VoucherId out = office.posting(0).voucher();
        VoucherId back = repay(1_000_000, DUE);
        office.post(back);
        VoucherId reversal = office.submitReversal(out, TODAY);
        office.approve(reversal);
        assertThat(office.acting().refusal(UnionOffice.posting(reversal))).isEqualTo(new RepaidSince(LOAN, back));
    }

    @Test
    @DisplayName("writes a loan off by a decision at the cost of the fund, and closes it")
    void writtenOff() {
        payOut();
        VoucherId id = office.submit(
                Postings.loanWrittenOff(Paper.of(TODAY), MUTUAL_AID, LOAN, "11/QĐ-CĐCS", Vnd.of(12_000_000)));
        office.approve(id);
        List<Object> facts = office.post(id);
        assertThat(first(facts, LoanWrittenOff.class).decision()).isEqualTo("11/QĐ-CĐCS");
        assertThat(first(facts, LoanClosed.class).writtenOff()).isTrue();
        assertThat(first(facts, VoucherPosted.class).number()).startsWith("KT");
        VoucherId reversal = office.submitReversal(id, TODAY);
        office.approve(reversal);
        assertThat(office.post(reversal)).hasAtLeastOneElementOfType(WriteOffReversed.class);
    }

    @Test
    @DisplayName("goes by the new schedule from when the chair has agreed to it by a decision")
    void rescheduled() {
        payOut();
        RepaymentPlan longer = new RepaymentPlan(24, 1, DUE.plusMonths(1), 0);
        assertThat(office.acting().refusal(new Reschedule(UNIT, LOAN, longer, "03/QĐ-CĐCS", DUE, LAN, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, DUE));
        assertThat(office.send(new Reschedule(UNIT, LOAN, longer, "03/QĐ-CĐCS", DUE, HOA, TODAY)))
                .singleElement()
                .isInstanceOf(LoanRescheduled.class);
        assertThat(first(office.post(repay(500_000, DUE.plusMonths(1))), LoanRepaid.class)
                        .interest())
                .isEqualTo(Vnd.of(60_000));
    }

    private List<Object> payOut() {
        office.send(new RequestLoan(
                UNIT,
                LOAN,
                MUTUAL_AID,
                BORROWER,
                Vnd.of(12_000_000),
                new LoanConditions(LoanPurpose.LIVELIHOOD, PLAN, List.of(BINH), null),
                MARCH_5,
                SON,
                false,
                TODAY));
        VoucherId id = office.submit(Postings.loan(Paper.of(MARCH_12), MUTUAL_AID, BANK, LOAN, Vnd.of(12_000_000)));
        office.approve(id);
        return office.post(id);
    }

    private VoucherId repay(long amount, LocalDate on) {
        VoucherId id = office.next();
        office.send(repayment(id, amount, on));
        office.approve(id);
        return id;
    }

    private static SubmitLoanRepayment repayment(VoucherId id, long amount, LocalDate on) {
        return new SubmitLoanRepayment(UNIT, id, LOAN, CASH, Vnd.of(amount), Paper.of(on), LAN, TODAY);
    }

    private static <F> F first(List<Object> facts, Class<F> kind) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
