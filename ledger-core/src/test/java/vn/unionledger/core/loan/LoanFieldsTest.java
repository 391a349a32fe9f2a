package vn.unionledger.core.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
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
import vn.unionledger.core.loan.LoanCommand.WriteOff;
import vn.unionledger.core.loan.LoanEvent.RepaymentReversed;
import vn.unionledger.core.loan.LoanEvent.WriteOffReversed;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.refusal.FieldRefusal.TooLong;
import vn.unionledger.core.refusal.Refusal;

@DisplayName("What is asked about a loan")
class LoanFieldsTest {
    private static final UnitId UNIT = new UnitId("ldld-lai-chau");
    private static final FundCode MUTUAL_AID = new FundCode("tuong-ho");
    private static final LoanId LOAN = Some.loan(1);
    private static final PersonId LAN = Some.person(1);
    private static final PersonId HOA = Some.person(2);
    private static final PersonId BORROWER = Some.person(3);
    private static final Vnd AMOUNT = Vnd.of(12_000_000);
    private static final LocalDate ASKED_ON = LocalDate.of(2024, 1, 8);
    private static final LocalDate OUT_ON = LocalDate.of(2024, 1, 10);
    private static final LocalDate FIRST_DUE = LocalDate.of(2024, 4, 10);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final String DECISION = "03/QĐ-CĐCS";

    private final Life<Loan, LoanCommand, LoanEvent> life = new Life<>(new Loan.Unopened(), Loan::decide, Loan::evolve);

    @Test
    @DisplayName("begins with a plan that starts no earlier than the day it is asked for")
    void firstDue() {
        assertThat(refusal(request(ASKED_ON.minusDays(1))))
                .isEqualTo(new TooEarly("firstDueOn", ASKED_ON.minusDays(1), ASKED_ON));
        assertThat(life.ask(request(ASKED_ON))).hasSize(2);
    }

    @Test
    @DisplayName("is approved today at the latest")
    void approval() {
        life.ask(request(FIRST_DUE));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(refusal(new ApproveLoan(UNIT, LOAN, tomorrow, HOA, TODAY)))
                .isEqualTo(new InTheFuture("on", tomorrow, TODAY));
        assertThat(life.ask(new ApproveLoan(UNIT, LOAN, TODAY, HOA, TODAY))).hasSize(1);
    }

    @Test
    @DisplayName("brings back more than nothing")
    void repayment() {
        out();
        assertThat(refusal(new Repay(UNIT, LOAN, Some.voucher(1), Vnd.ZERO, Vnd.ZERO, OUT_ON, OUT_ON)))
                .isEqualTo(new NotPositive("amount", 0));
        assertThat(life.ask(new Repay(UNIT, LOAN, Some.voucher(1), Vnd.of(1), Vnd.ZERO, OUT_ON, OUT_ON)))
                .hasSize(1);
    }

    @Test
    @DisplayName("writes off more than nothing, from the day the loan was out")
    void writtenOff() {
        out();
        LocalDate early = OUT_ON.minusDays(1);
        assertThat(refusal(writeOff(1, 1, early))).isEqualTo(new TooEarly("on", early, OUT_ON));
        assertThat(refusal(writeOff(1, 0, OUT_ON))).isEqualTo(new NotPositive("amount", 0));
        assertThat(life.ask(writeOff(1, 1, OUT_ON))).hasSize(1);
    }

    @Test
    @DisplayName("can take all of it off the plan when nothing was paid, down to the first instalment")
    void allWrittenOff() {
        out();
        life.ask(writeOff(1, 10_000_000, OUT_ON));
        assertThat(standing(OUT_ON).rows())
                .extracting(LoanStanding.Row::principalOpen)
                .containsExactly(Vnd.of(2_000_000), Vnd.ZERO, Vnd.ZERO, Vnd.ZERO);
        life.ask(writeOff(2, 2_000_000, OUT_ON));
        assertThat(standing(OUT_ON).rows())
                .extracting(LoanStanding.Row::principalOpen)
                .containsOnly(Vnd.ZERO);
    }

    @Test
    @DisplayName("plans anew by a decision in a few words")
    void decision() {
        out();
        assertThat(refusal(reschedule(" ", OUT_ON, FIRST_DUE))).isEqualTo(new Empty("decision"));
        assertThat(refusal(reschedule("Q".repeat(Loan.LONGEST_WORDS + 1), OUT_ON, FIRST_DUE)))
                .isEqualTo(new TooLong("decision", 201, 200));
        assertThat(life.ask(reschedule("Q".repeat(Loan.LONGEST_WORDS), OUT_ON, FIRST_DUE)))
                .hasSize(1);
    }

    @Test
    @DisplayName("plans anew today at the latest, and no earlier than the loan was out and was last paid")
    void daysOfDecision() {
        out();
        LocalDate tomorrow = TODAY.plusDays(1);
        LocalDate early = OUT_ON.minusDays(1);
        assertThat(refusal(reschedule(DECISION, tomorrow, tomorrow))).isEqualTo(new InTheFuture("on", tomorrow, TODAY));
        assertThat(refusal(reschedule(DECISION, early, FIRST_DUE))).isEqualTo(new TooEarly("on", early, OUT_ON));
        life.ask(writeOff(1, 1, FIRST_DUE));
        LocalDate before = FIRST_DUE.minusDays(1);
        assertThat(refusal(reschedule(DECISION, before, FIRST_DUE))).isEqualTo(new TooEarly("on", before, FIRST_DUE));
        assertThat(refusal(reschedule(DECISION, FIRST_DUE, before)))
                .isEqualTo(new TooEarly("firstDueOn", before, FIRST_DUE));
        assertThat(life.ask(reschedule(DECISION, FIRST_DUE, FIRST_DUE))).hasSize(1);
        assertThat(life.ask(reschedule(DECISION, TODAY, TODAY))).hasSize(1);
    }

    @Test
    @DisplayName("gives each new plan the next number")
    void numbers() {
        out();
        assertThat(state().plan().number()).isZero();
        life.ask(reschedule(DECISION, FIRST_DUE, FIRST_DUE));
        assertThat(state().plan().number()).isEqualTo(1);
        life.ask(reschedule(DECISION, TODAY, TODAY));
        assertThat(state().plan().number()).isEqualTo(2);
    }

    @Test
    @DisplayName("takes back what the named voucher did, and leaves the others")
    void takenBack() {
        out();
        life.ask(writeOff(1, 1_000_000, OUT_ON));
        life.ask(writeOff(2, 2_000_000, OUT_ON));
        life.ask(writeOff(3, 3_000_000, OUT_ON));
        assertThat(((Loan.PaidOut) state().without(Some.voucher(3))).entries())
                .extracting(Entry::voucher)
                .containsExactly(Some.voucher(1), Some.voucher(2));
        assertThat(life.ask(new ReverseEntry(UNIT, LOAN, Some.voucher(2), TODAY)))
                .containsExactly(
                        new WriteOffReversed(UNIT, LOAN, BORROWER, Some.voucher(2), Vnd.of(2_000_000), TODAY, false));
        assertThat(state().entries()).extracting(Entry::voucher).containsExactly(Some.voucher(1), Some.voucher(3));
        assertThat(standing(TODAY).outstanding()).isEqualTo(Vnd.of(8_000_000));
    }

    @Test
    @DisplayName("cannot have taken back what nobody booked: such a stream is damaged")
    void damaged() {
        out();
        assertThatIllegalStateException()
                .isThrownBy(() -> life.state()
                        .evolve(new RepaymentReversed(
                                UNIT, LOAN, BORROWER, Some.voucher(1), Vnd.of(1), Vnd.ZERO, TODAY, false)))
                .withMessageContaining("takes nothing back");
    }

    @Test
    @DisplayName("is told since when it is overdue: by the first instalment that is, and not before one is")
    void overdueSince() {
        out();
        assertThat(standing(FIRST_DUE).overdueSince()).isEmpty();
        assertThat(standing(FIRST_DUE.plusDays(1)).overdueSince()).contains(FIRST_DUE);
        life.ask(new Repay(UNIT, LOAN, Some.voucher(1), Vnd.of(3_000_000), Vnd.of(180_000), FIRST_DUE, FIRST_DUE));
        LocalDate second = FIRST_DUE.plusMonths(3);
        assertThat(standing(second).overdueSince()).isEmpty();
        assertThat(standing(second.plusDays(1)).overdueSince()).contains(second);
    }

    private void out() {
        life.ask(request(FIRST_DUE));
        life.ask(new ApproveLoan(UNIT, LOAN, OUT_ON, HOA, TODAY));
        life.ask(new PayOut(UNIT, LOAN, Some.voucher(900), AMOUNT, OUT_ON));
    }

    private static RequestLoan request(LocalDate firstDue) {
        LoanConditions conditions =
                new LoanConditions(LoanPurpose.LIVELIHOOD, new RepaymentPlan(4, 3, firstDue, 600), List.of(), null);
        return new RequestLoan(UNIT, LOAN, MUTUAL_AID, BORROWER, AMOUNT, conditions, ASKED_ON, LAN, false, TODAY);
    }

    private static WriteOff writeOff(int voucher, long amount, LocalDate on) {
        return new WriteOff(UNIT, LOAN, Some.voucher(voucher), Vnd.of(amount), "11/QĐ-LĐLĐ", on);
    }

    private static Reschedule reschedule(String decision, LocalDate on, LocalDate firstDue) {
        return new Reschedule(UNIT, LOAN, new RepaymentPlan(3, 1, firstDue, 0), decision, on, HOA, TODAY);
    }

    private Loan.PaidOut state() {
        return (Loan.PaidOut) life.state();
    }

    private LoanStanding standing(LocalDate on) {
        return state().standing(on);
    }

    private Refusal refusal(LoanCommand command) {
        return refusalOf(() -> life.state().decide(command));
    }
}
