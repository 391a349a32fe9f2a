package vn.unionledger.core.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.PayOut;
import vn.unionledger.core.loan.LoanCommand.Repay;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanCommand.ReverseEntry;
import vn.unionledger.core.loan.LoanCommand.ReversePayout;
import vn.unionledger.core.loan.LoanCommand.WriteOff;
import vn.unionledger.core.money.Vnd;

@DisplayName("A loan as of a day")
class LoanHistoryTest {
    private static final UnitId UNIT = new UnitId("ldld-lai-chau");
    private static final LoanId LOAN = Some.loan(1);
    private static final PersonId HOA = Some.person(2);
    private static final Vnd AMOUNT = Vnd.of(12_000_000);
    private static final LocalDate ASKED = LocalDate.of(2024, 1, 10);
    private static final LocalDate APPROVED = LocalDate.of(2024, 1, 12);
    private static final LocalDate OUT = LocalDate.of(2024, 1, 15);
    private static final LocalDate APRIL = LocalDate.of(2024, 4, 10);
    private static final LocalDate MAY = LocalDate.of(2024, 5, 4);
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 30);
    private static final RepaymentPlan QUARTERS = new RepaymentPlan(4, 3, APRIL, 600);

    private final Life<Loan, LoanCommand, LoanEvent> life = new Life<>(new Loan.Unopened(), Loan::decide, Loan::evolve);
    private final Map<LocalDate, Loan> days = new LinkedHashMap<>();

    @Test
    @DisplayName("is what all booked up to that day made of it, that day included")
    void eachDay() {
        book(ASKED, request());
        book(APPROVED, approve());
        book(OUT, payOut(1, OUT));
        book(OUT.plusDays(5), new ReversePayout(UNIT, LOAN, Some.voucher(1), OUT.plusDays(5)));
        book(OUT.plusDays(9), payOut(2, OUT.plusDays(9)));
        book(APRIL, pay(3, 1_000_000, APRIL));
        book(APRIL.plusDays(5), reverse(3, APRIL.plusDays(5)));
        RepaymentPlan longer = new RepaymentPlan(3, 1, MAY, 0);
        book(APRIL.plusDays(9), new Reschedule(UNIT, LOAN, longer, "03/QĐ-CĐCS", APRIL.plusDays(9), HOA, TODAY));
        book(MAY, writeOff(4, MAY));
        book(MAY.plusDays(2), reverse(4, MAY.plusDays(2)));
        book(MAY.plusDays(4), pay(5, 12_315_000, MAY.plusDays(4)));
        book(MAY.plusDays(6), reverse(5, MAY.plusDays(6)));
        assertThat(life.refused()).isZero();
        assertThat(life.facts().stream().map(Object::getClass).distinct())
                .hasSize(LoanEvent.class.getPermittedSubclasses().length);
        assertThat(LoanHistory.on(life.facts(), ASKED.minusDays(1))).isEmpty();
        Loan before = new Loan.Unopened();
        for (Map.Entry<LocalDate, Loan> day : days.entrySet()) {
            if (before instanceof Loan.Opened opened) {
                assertThat(asOf(day.getKey().minusDays(1))).isEqualTo(opened);
            }
            assertThat(asOf(day.getKey())).isEqualTo(day.getValue());
            before = day.getValue();
        }
        assertThat(asOf(TODAY)).isEqualTo(before);
    }

    @Test
    @DisplayName("is nothing while nobody has asked")
    void nobody() {
        assertThat(LoanHistory.on(List.of(), TODAY)).isEmpty();
    }

    @Test
    @DisplayName("knows no reversal dated before what it takes back")
    void reversedBefore() {
        out();
        Loan untouched = life.state();
        life.ask(pay(2, 1_000_000, MAY));
        life.ask(reverse(2, APRIL));
        life.ask(writeOff(3, MAY));
        life.ask(reverse(3, APRIL));
        life.ask(new ReversePayout(UNIT, LOAN, Some.voucher(1), APPROVED));
        assertThat(life.refused()).isZero();
        assertThat(asOf(APPROVED)).isInstanceOf(Loan.Approved.class);
        assertThat(asOf(OUT)).isEqualTo(life.state()).isInstanceOf(Loan.Approved.class);

        assertThat(LoanHistory.on(life.facts().subList(0, life.facts().size() - 1), APRIL))
                .contains((Loan.Opened) untouched);
    }

    @Test
    @DisplayName("is paid out by the first voucher while that one's reversal is not booked yet")
    void paidOutAgain() {
        out();
        life.ask(new ReversePayout(UNIT, LOAN, Some.voucher(1), APRIL));
        life.ask(payOut(2, OUT));
        assertThat(life.refused()).isZero();
        assertThat(((Loan.PaidOut) asOf(OUT)).voucher()).isEqualTo(Some.voucher(1));
        assertThat(((Loan.PaidOut) asOf(APRIL)).voucher()).isEqualTo(Some.voucher(2));
    }

    @Test
    @DisplayName("is closed only when all that closed it is booked by then")
    void closed() {
        out();
        life.ask(pay(2, 3_180_000, OUT.plusDays(3), MAY));
        assertThat(life.ask(pay(3, 9_000_000, OUT.plusDays(3), APRIL))).hasSize(2);
        Loan.PaidOut then = (Loan.PaidOut) asOf(APRIL);
        assertThat(then.closedOn()).isNull();
        assertThat(then.entries()).extracting(Entry::voucher).containsExactly(Some.voucher(3));
        assertThat(((Loan.PaidOut) asOf(MAY)).closedOn()).isEqualTo(APRIL);
        assertThat(asOf(OUT)).isInstanceOf(Loan.PaidOut.class);
    }

    private void out() {
        life.ask(request());
        life.ask(approve());
        life.ask(payOut(1, OUT));
    }

    private void book(LocalDate day, LoanCommand command) {
        life.ask(command);
        days.put(day, life.state());
    }

    private Loan.Opened asOf(LocalDate day) {
        return LoanHistory.on(life.facts(), day).orElseThrow();
    }

    private static RequestLoan request() {
        return new RequestLoan(
                UNIT,
                LOAN,
                new FundCode("tuong-ho"),
                Some.person(3),
                AMOUNT,
                new LoanConditions(LoanPurpose.LIVELIHOOD, QUARTERS, List.of(), null),
                ASKED,
                Some.person(1),
                false,
                TODAY);
    }

    private static ApproveLoan approve() {
        return new ApproveLoan(UNIT, LOAN, APPROVED, HOA, TODAY);
    }

    private static PayOut payOut(int voucher, LocalDate on) {
        return new PayOut(UNIT, LOAN, Some.voucher(voucher), AMOUNT, on);
    }

    private Repay pay(int voucher, long amount, LocalDate on) {
        return pay(voucher, amount, on, on);
    }

    private Repay pay(int voucher, long amount, LocalDate paidOn, LocalDate on) {
        LoanStanding.Split split =
                ((Loan.PaidOut) life.state()).standing(paidOn).split(LOAN, Vnd.of(amount));
        return new Repay(UNIT, LOAN, Some.voucher(voucher), split.principal(), split.interest(), paidOn, on);
    }

    private static WriteOff writeOff(int voucher, LocalDate on) {
        return new WriteOff(UNIT, LOAN, Some.voucher(voucher), Vnd.of(2_000_000), "11/QĐ-LĐLĐ", on);
    }

    private static ReverseEntry reverse(int voucher, LocalDate on) {
        return new ReverseEntry(UNIT, LOAN, Some.voucher(voucher), on);
    }
}
