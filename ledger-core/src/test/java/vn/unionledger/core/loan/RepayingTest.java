package vn.unionledger.core.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanCommand.PayOut;
import vn.unionledger.core.loan.LoanCommand.Repay;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.Reschedule;
import vn.unionledger.core.loan.LoanCommand.ReverseEntry;
import vn.unionledger.core.loan.LoanCommand.ReversePayout;
import vn.unionledger.core.loan.LoanCommand.WriteOff;
import vn.unionledger.core.loan.LoanEvent.ConditionsAgreed;
import vn.unionledger.core.loan.LoanEvent.LoanApproved;
import vn.unionledger.core.loan.LoanEvent.LoanClosed;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanRepaid;
import vn.unionledger.core.loan.LoanEvent.LoanRequested;
import vn.unionledger.core.loan.LoanEvent.LoanRescheduled;
import vn.unionledger.core.loan.LoanEvent.LoanScheduled;
import vn.unionledger.core.loan.LoanEvent.LoanWrittenOff;
import vn.unionledger.core.loan.LoanEvent.RepaymentReversed;
import vn.unionledger.core.loan.LoanRefusal.BorrowerApproves;
import vn.unionledger.core.loan.LoanRefusal.MoreThanOwed;
import vn.unionledger.core.loan.LoanRefusal.NoEntryBy;
import vn.unionledger.core.loan.LoanRefusal.NoGuarantor;
import vn.unionledger.core.loan.LoanRefusal.NotOut;
import vn.unionledger.core.loan.LoanRefusal.RepaidSince;
import vn.unionledger.core.loan.LoanRefusal.SplitDiffers;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;

@DisplayName("A loan that is out")
class RepayingTest {
    private static final UnitId UNIT = new UnitId("ldld-lai-chau");
    private static final FundCode MUTUAL_AID = new FundCode("tuong-ho");
    private static final LoanId LOAN = Some.loan(1);
    private static final PersonId HOA = Some.person(2);
    private static final PersonId LAN = Some.person(1);
    private static final PersonId BORROWER = Some.person(3);
    private static final PersonId GUARANTOR = Some.person(4);
    private static final LocalDate OUT_ON = LocalDate.of(2024, 1, 10);
    private static final LocalDate FIRST_DUE = LocalDate.of(2024, 4, 10);
    private static final LocalDate SECOND_DUE = LocalDate.of(2024, 7, 10);
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final Vnd AMOUNT = Vnd.of(12_000_000);
    private static final RepaymentPlan QUARTERS = new RepaymentPlan(4, 3, FIRST_DUE, 600);
    private static final LoanConditions CONDITIONS =
            new LoanConditions(LoanPurpose.LIVELIHOOD, QUARTERS, List.of(GUARANTOR), null);

    private final List<LoanEvent> facts = new ArrayList<>();
    private Loan loan = new Loan.Unopened();
    private int vouchers;

    @Test
    @DisplayName("has its conditions from when it was asked for, and its instalments from when it was paid out")
    void scheduled() {
        List<LoanEvent> asked = ask(request(CONDITIONS));
        assertThat(asked)
                .satisfiesExactly(fact -> assertThat(fact).isInstanceOf(LoanRequested.class), fact -> assertThat(fact)
                        .isEqualTo(new ConditionsAgreed(UNIT, LOAN, CONDITIONS, OUT_ON, LAN)));
        happen(new LoanApproved(UNIT, LOAN, AMOUNT, OUT_ON, HOA));
        assertThat(ask(new PayOut(UNIT, LOAN, Some.voucher(900), AMOUNT, OUT_ON)))
                .satisfiesExactly(fact -> assertThat(fact).isInstanceOf(LoanPaidOut.class), fact -> assertThat(fact)
                        .isEqualTo(new LoanScheduled(UNIT, LOAN, QUARTERS.schedule(AMOUNT, OUT_ON), OUT_ON)));
    }

    @Test
    @DisplayName("is paid back interest first, then principal, instalment by instalment, until it is closed")
    void repaid() {
        out();
        assertThat(pay(3_180_000, FIRST_DUE)).singleElement().isEqualTo(repaid(1, 3_000_000, 180_000, FIRST_DUE));
        assertThat(standing(FIRST_DUE.plusDays(1)).overdue()).isEqualTo(Vnd.ZERO);
        pay(3_135_000, SECOND_DUE);
        pay(3_090_000, SECOND_DUE.plusMonths(3));
        assertThat(pay(3_045_000, SECOND_DUE.plusMonths(6)))
                .hasSize(2)
                .last()
                .isEqualTo(new LoanClosed(UNIT, LOAN, BORROWER, false, SECOND_DUE.plusMonths(6)));
        assertThat(standing(TODAY).interestPaid()).isEqualTo(Vnd.of(450_000));
        assertThat(standing(TODAY).outstanding()).isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("owes no interest of time before which its principal came back")
    void early() {
        out();
        LocalDate soon = OUT_ON.plusDays(20);
        assertThat(pay(12_180_000, soon).getFirst()).isEqualTo(repaid(1, 12_000_000, 180_000, soon));
        assertThat(standing(TODAY).interestOpen()).isEqualTo(Vnd.ZERO);
    }

    @Test
    @DisplayName("takes no more than it owes, and only as it parts it itself")
    void tooMuch() {
        out();
        LocalDate soon = OUT_ON.plusDays(20);
        assertThat(refusalOf(() -> standing(soon).split(LOAN, Vnd.of(12_180_001))))
                .isEqualTo(new MoreThanOwed(LOAN, Vnd.of(12_180_000), Vnd.of(12_180_001)));
        assertThat(refusalOf(() ->
                        loan.decide(new Repay(UNIT, LOAN, Some.voucher(1), Vnd.of(1_000_000), Vnd.ZERO, soon, soon))))
                .isEqualTo(new SplitDiffers(LOAN, Vnd.of(820_000), Vnd.of(180_000)));
        assertThat(refusalOf(() -> loan.decide(
                        new Repay(UNIT, LOAN, Some.voucher(1), Vnd.ZERO, Vnd.of(1), soon, OUT_ON.minusDays(1)))))
                .isEqualTo(new TooEarly("on", OUT_ON.minusDays(1), OUT_ON));
    }

    @Test
    @DisplayName("is overdue from the day after an instalment was due, by what is open of it")
    void overdue() {
        out();
        pay(1_180_000, FIRST_DUE);
        assertThat(standing(FIRST_DUE).overdue()).isEqualTo(Vnd.ZERO);
        LoanStanding later = standing(FIRST_DUE.plusDays(1));
        assertThat(later.overdue()).isEqualTo(Vnd.of(2_000_000));
        assertThat(later.overdueSince()).contains(FIRST_DUE);
        assertThat(standing(SECOND_DUE.plusDays(1)).overdue()).isEqualTo(Vnd.of(5_000_000));
        assertThat(standing(SECOND_DUE.plusDays(1)).interestOpen()).isEqualTo(Vnd.of(225_000));
    }

    @Test
    @DisplayName("gets another schedule for what is out by a decision; what was open of interest comes first")
    void rescheduled() {
        out();
        pay(1_000_000, FIRST_DUE);
        LocalDate decided = FIRST_DUE.plusDays(10);
        RepaymentPlan longer = new RepaymentPlan(10, 1, decided.plusMonths(1), 0);
        List<LoanEvent> anew = ask(new Reschedule(UNIT, LOAN, longer, "03/QĐ-CĐCS", decided, HOA, TODAY));
        assertThat(anew)
                .containsExactly(new LoanRescheduled(
                        UNIT,
                        LOAN,
                        longer.schedule(Vnd.of(11_180_000), decided),
                        Vnd.of(135_000),
                        "03/QĐ-CĐCS",
                        decided,
                        HOA));
        assertThat(standing(decided.plusDays(1)).overdue()).isEqualTo(Vnd.ZERO);
        assertThat(standing(decided).split(LOAN, Vnd.of(200_000)))
                .isEqualTo(new LoanStanding.Split(Vnd.of(65_000), Vnd.of(135_000)));
        assertThat(facts).filteredOn(LoanScheduled.class::isInstance).hasSize(1);
    }

    @Test
    @DisplayName("opens again what is taken back of a payment from before its new schedule, with the last instalment")
    void reopened() {
        out();
        pay(3_180_000, FIRST_DUE);
        RepaymentPlan longer = new RepaymentPlan(3, 1, FIRST_DUE.plusMonths(1), 0);
        ask(new Reschedule(UNIT, LOAN, longer, "03/QĐ-CĐCS", FIRST_DUE, HOA, TODAY));
        assertThat(ask(new ReverseEntry(UNIT, LOAN, Some.voucher(1), TODAY)))
                .containsExactly(new RepaymentReversed(
                        UNIT, LOAN, BORROWER, Some.voucher(1), Vnd.of(3_000_000), Vnd.of(180_000), TODAY, false));
        LoanStanding now = standing(TODAY);
        assertThat(now.outstanding()).isEqualTo(AMOUNT);
        assertThat(now.interestOpen()).isEqualTo(Vnd.of(180_000));
        assertThat(now.rows())
                .extracting(LoanStanding.Row::principalOpen)
                .containsExactly(Vnd.of(3_000_000), Vnd.of(3_000_000), Vnd.of(6_000_000));
    }

    @Test
    @DisplayName("is written off by a decision, in part or whole, at most what is out")
    void writtenOff() {
        out();
        pay(3_180_000, FIRST_DUE);
        assertThat(refusalOf(() -> loan.decide(writeOff(9_000_001, "11/QĐ-LĐLĐ"))))
                .isEqualTo(new MoreThanOwed(LOAN, Vnd.of(9_000_000), Vnd.of(9_000_001)));
        assertThat(refusalOf(() -> loan.decide(writeOff(1, " ")))).isEqualTo(new Empty("decision"));
        ask(writeOff(4_000_000, "11/QĐ-LĐLĐ"));
        assertThat(standing(TODAY).rows())
                .extracting(LoanStanding.Row::principalOpen)
                .containsExactly(Vnd.ZERO, Vnd.of(3_000_000), Vnd.of(2_000_000), Vnd.ZERO);
        List<LoanEvent> rest = ask(writeOff(5_000_000, "12/QĐ-LĐLĐ"));
        assertThat(rest.getFirst()).isInstanceOf(LoanWrittenOff.class);
        assertThat(rest.getLast()).isEqualTo(new LoanClosed(UNIT, LOAN, BORROWER, true, TODAY));
        assertThat(standing(TODAY).writtenOff()).isEqualTo(Vnd.of(9_000_000));
    }

    @Test
    @DisplayName("stands as before when a payment is taken back, and is then out again though it was closed")
    void takenBack() {
        out();
        Loan before = loan;
        pay(12_180_000, OUT_ON.plusDays(1));
        ask(new ReverseEntry(UNIT, LOAN, Some.voucher(1), TODAY));
        assertThat(loan).isEqualTo(before);
        assertThat(refusalOf(() -> loan.decide(new ReverseEntry(UNIT, LOAN, Some.voucher(1), TODAY))))
                .isEqualTo(new NoEntryBy(LOAN, Some.voucher(1)));
        assertThat(loan.without(Some.voucher(1))).isEqualTo(loan);
    }

    @Test
    @DisplayName("stays closed when interest alone is taken back, which is then open and can be paid again")
    void interestTakenBack() {
        out();
        LocalDate soon = OUT_ON.plusDays(20);
        pay(180_000, soon);
        pay(12_000_000, soon);
        ask(new ReverseEntry(UNIT, LOAN, Some.voucher(1), TODAY));
        assertThat(((Loan.PaidOut) loan).closedOn()).isEqualTo(soon);
        assertThat(standing(TODAY).interestOpen()).isEqualTo(Vnd.of(180_000));
        assertThat(pay(180_000, TODAY)).singleElement().isInstanceOf(LoanRepaid.class);
    }

    @Test
    @DisplayName("is not taken back itself while money of it has come back")
    void payoutStays() {
        out();
        pay(1_000_000, FIRST_DUE);
        assertThat(refusalOf(() -> loan.decide(new ReversePayout(UNIT, LOAN, Some.voucher(900), TODAY))))
                .isEqualTo(new RepaidSince(LOAN, Some.voucher(1)));
    }

    @Test
    @DisplayName("without conditions has nothing due, and takes whatever comes back")
    void withoutConditions() {
        ask(request(null));
        happen(new LoanApproved(UNIT, LOAN, AMOUNT, OUT_ON, HOA));
        assertThat(refusalOf(() -> loan.decide(writeOff(1, "11/QĐ")))).isEqualTo(new NotOut(LOAN));
        ask(new PayOut(UNIT, LOAN, Some.voucher(900), AMOUNT, OUT_ON));
        pay(5_000_000, TODAY);
        assertThat(standing(TODAY).overdue()).isEqualTo(Vnd.ZERO);
        assertThat(standing(TODAY).outstanding()).isEqualTo(Vnd.of(7_000_000));
    }

    @Test
    @DisplayName("is answered for by others than its borrower, whom nobody lets decide on it")
    void people() {
        assertThat(refusalOf(() ->
                        loan.decide(request(new LoanConditions(LoanPurpose.OTHER, QUARTERS, List.of(BORROWER), null)))))
                .isEqualTo(new NoGuarantor(BORROWER));
        assertThat(refusalOf(() ->
                        loan.decide(request(new LoanConditions(LoanPurpose.OTHER, QUARTERS, List.of(LAN, LAN), null)))))
                .isEqualTo(new NoGuarantor(LAN));
        out();
        assertThat(refusalOf(
                        () -> loan.decide(new Reschedule(UNIT, LOAN, QUARTERS, "03/QĐ", FIRST_DUE, BORROWER, TODAY))))
                .isEqualTo(new BorrowerApproves(BORROWER));
    }

    private void out() {
        ask(request(CONDITIONS));
        happen(new LoanApproved(UNIT, LOAN, AMOUNT, OUT_ON, HOA));
        ask(new PayOut(UNIT, LOAN, Some.voucher(900), AMOUNT, OUT_ON));
    }

    private static RequestLoan request(@Nullable LoanConditions conditions) {
        return new RequestLoan(UNIT, LOAN, MUTUAL_AID, BORROWER, AMOUNT, conditions, OUT_ON, LAN, false, TODAY);
    }

    private static WriteOff writeOff(long amount, String decision) {
        return new WriteOff(UNIT, LOAN, Some.voucher(500 + (int) (amount % 100)), Vnd.of(amount), decision, TODAY);
    }

    private List<LoanEvent> pay(long amount, LocalDate on) {
        LoanStanding.Split split = standing(on).split(LOAN, Vnd.of(amount));
        VoucherId voucher = Some.voucher(++vouchers);
        return ask(new Repay(UNIT, LOAN, voucher, split.principal(), split.interest(), on, on));
    }

    private static LoanRepaid repaid(int voucher, long principal, long interest, LocalDate on) {
        return new LoanRepaid(
                UNIT, LOAN, BORROWER, Some.voucher(voucher), Vnd.of(principal), Vnd.of(interest), on, on, false);
    }

    private LoanStanding standing(LocalDate on) {
        return ((Loan.PaidOut) loan).standing(on);
    }

    private List<LoanEvent> ask(LoanCommand command) {
        List<LoanEvent> decided = loan.decide(command);
        decided.forEach(this::happen);
        return decided;
    }

    private void happen(LoanEvent fact) {
        facts.add(fact);
        loan = loan.evolve(fact);
    }
}
