package vn.unionledger.core.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.LoanCommand.ApproveLoan;
import vn.unionledger.core.loan.LoanCommand.PayOut;
import vn.unionledger.core.loan.LoanCommand.RequestLoan;
import vn.unionledger.core.loan.LoanCommand.ReversePayout;
import vn.unionledger.core.loan.LoanEvent.LoanApproved;
import vn.unionledger.core.loan.LoanEvent.LoanPaidOut;
import vn.unionledger.core.loan.LoanEvent.LoanPayoutReversed;
import vn.unionledger.core.loan.LoanEvent.LoanRequested;
import vn.unionledger.core.loan.LoanRefusal.AlreadyApproved;
import vn.unionledger.core.loan.LoanRefusal.AlreadyPaidOut;
import vn.unionledger.core.loan.LoanRefusal.AlreadyRequested;
import vn.unionledger.core.loan.LoanRefusal.AmountDiffers;
import vn.unionledger.core.loan.LoanRefusal.BorrowerApproves;
import vn.unionledger.core.loan.LoanRefusal.NoSuchLoan;
import vn.unionledger.core.loan.LoanRefusal.NotApproved;
import vn.unionledger.core.loan.LoanRefusal.NotPaidOutBy;
import vn.unionledger.core.loan.LoanRefusal.SamePerson;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;

@DisplayName("A loan of the mutual-aid fund")
class LoanLifeTest {
    private static final UnitId UNIT = new UnitId("ldld-lai-chau");
    private static final UnitId OTHER_UNIT = new UnitId("ldld-son-la");
    private static final FundCode MUTUAL_AID = new FundCode("tuong-ho");
    private static final LoanId LOAN = Some.loan(1);
    private static final PersonId LAN = Some.person(1);
    private static final PersonId HOA = Some.person(2);
    private static final PersonId BORROWER = Some.person(3);
    private static final VoucherId VOUCHER = Some.voucher(1);
    private static final Vnd AMOUNT = Vnd.of(12_000_000);
    private static final LocalDate ASKED_ON = LocalDate.of(2023, 2, 1);
    private static final LocalDate APPROVED_ON = LocalDate.of(2023, 2, 6);
    private static final LocalDate PAID_ON = LocalDate.of(2023, 2, 9);
    private static final LocalDate TODAY = LocalDate.of(2023, 2, 15);

    private static final RequestLoan REQUEST =
            new RequestLoan(UNIT, LOAN, MUTUAL_AID, BORROWER, AMOUNT, ASKED_ON, LAN, true, TODAY);
    private static final ApproveLoan APPROVAL = new ApproveLoan(UNIT, LOAN, APPROVED_ON, HOA, TODAY);
    private static final PayOut PAYOUT = new PayOut(UNIT, LOAN, VOUCHER, AMOUNT, PAID_ON);

    private static final LoanRequested REQUESTED =
            new LoanRequested(UNIT, LOAN, MUTUAL_AID, BORROWER, AMOUNT, ASKED_ON, LAN, true);
    private static final LoanApproved APPROVED = new LoanApproved(UNIT, LOAN, AMOUNT, APPROVED_ON, HOA);
    private static final LoanPaidOut PAID_OUT = new LoanPaidOut(UNIT, LOAN, BORROWER, VOUCHER, AMOUNT, PAID_ON, true);
    private static final LoanPayoutReversed REVERSED =
            new LoanPayoutReversed(UNIT, LOAN, BORROWER, VOUCHER, AMOUNT, TODAY, true);

    @Test
    @DisplayName("is asked for, approved by another officer, and paid out with its borrower and amount")
    void life() {
        assertThat(after().decide(REQUEST)).containsExactly(REQUESTED);
        assertThat(after(REQUESTED).decide(APPROVAL)).containsExactly(APPROVED);
        assertThat(after(REQUESTED, APPROVED).decide(PAYOUT)).containsExactly(PAID_OUT);
    }

    @Test
    @DisplayName("is approved neither by who asked for it nor by who gets it")
    void needsASecondPerson() {
        assertThat(refusalOf(() -> after(REQUESTED).decide(new ApproveLoan(UNIT, LOAN, TODAY, LAN, TODAY))))
                .isEqualTo(new SamePerson(LAN));
        assertThat(refusalOf(() -> after(REQUESTED).decide(new ApproveLoan(UNIT, LOAN, TODAY, BORROWER, TODAY))))
                .isEqualTo(new BorrowerApproves(BORROWER));
    }

    @Test
    @DisplayName("takes each step once and in order")
    void order() {
        assertThat(refusalOf(() -> after(REQUESTED).decide(REQUEST))).isEqualTo(new AlreadyRequested(LOAN));
        assertThat(refusalOf(() -> after(REQUESTED, APPROVED).decide(APPROVAL))).isEqualTo(new AlreadyApproved(LOAN));
        assertThat(refusalOf(() -> after(REQUESTED).decide(PAYOUT))).isEqualTo(new NotApproved(LOAN));
        assertThat(refusalOf(() -> after(REQUESTED, APPROVED, PAID_OUT)
                        .decide(new PayOut(UNIT, LOAN, Some.voucher(2), AMOUNT, PAID_ON))))
                .isEqualTo(new AlreadyPaidOut(LOAN, VOUCHER));
        assertThat(refusalOf(() -> after().decide(APPROVAL))).isEqualTo(new NoSuchLoan(LOAN));
        assertThat(refusalOf(() -> after(REQUESTED).decide(new ApproveLoan(OTHER_UNIT, LOAN, TODAY, HOA, TODAY))))
                .isEqualTo(new NoSuchLoan(LOAN));
        assertThatIllegalStateException().isThrownBy(() -> after(REQUESTED, PAID_OUT));
    }

    @Test
    @DisplayName("is for some money, and on days that follow each other and have come")
    void fields() {
        assertThat(refusalOf(() -> after().decide(new RequestLoan(
                        UNIT, LOAN, MUTUAL_AID, BORROWER, Vnd.ZERO, ASKED_ON, LAN, true, TODAY))))
                .isEqualTo(new NotPositive("amount", 0));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(refusalOf(() -> after().decide(
                                new RequestLoan(UNIT, LOAN, MUTUAL_AID, BORROWER, AMOUNT, tomorrow, LAN, true, TODAY))))
                .isEqualTo(new InTheFuture("on", tomorrow, TODAY));
        LocalDate early = ASKED_ON.minusDays(1);
        assertThat(refusalOf(() -> after(REQUESTED).decide(new ApproveLoan(UNIT, LOAN, early, HOA, TODAY))))
                .isEqualTo(new TooEarly("on", early, ASKED_ON));
        assertThat(refusalOf(
                        () -> after(REQUESTED, APPROVED).decide(new PayOut(UNIT, LOAN, VOUCHER, AMOUNT, ASKED_ON))))
                .isEqualTo(new TooEarly("on", ASKED_ON, APPROVED_ON));
        Vnd less = AMOUNT.minus(Vnd.of(1));
        assertThat(refusalOf(() -> after(REQUESTED, APPROVED).decide(new PayOut(UNIT, LOAN, VOUCHER, less, PAID_ON))))
                .isEqualTo(new AmountDiffers(LOAN, AMOUNT, less));
    }

    @Test
    @DisplayName("whose payout is taken back is approved again, and the reversal says whom it no longer helps")
    void reversed() {
        Loan paidOut = after(REQUESTED, APPROVED, PAID_OUT);
        assertThat(paidOut.decide(new ReversePayout(UNIT, LOAN, VOUCHER, TODAY)))
                .containsExactly(REVERSED);
        assertThat(paidOut.evolve(REVERSED)).isEqualTo(after(REQUESTED, APPROVED));
        assertThat(refusalOf(() -> paidOut.decide(new ReversePayout(UNIT, LOAN, Some.voucher(2), TODAY))))
                .isEqualTo(new NotPaidOutBy(LOAN, Some.voucher(2)));
        assertThat(refusalOf(() -> after(REQUESTED).decide(new ReversePayout(UNIT, LOAN, VOUCHER, TODAY))))
                .isEqualTo(new NotPaidOutBy(LOAN, VOUCHER));
    }

    @Test
    @DisplayName("is one of 338 to 338 people, 4.067.150.000 together, folded from what was paid out")
    void cumulative() {
        Set<PersonId> people = new HashSet<>();
        Vnd lent = Vnd.ZERO;
        for (int number = 1; number <= 338; number++) {
            Vnd amount = Vnd.of(number <= 337 ? 12_000_000 : 23_150_000);
            for (LoanPaidOut payout : paidOut(number, amount)) {
                people.add(payout.borrower());
                lent = lent.plus(payout.amount());
            }
        }
        assertThat(people).hasSize(338);
        assertThat(lent).isEqualTo(Vnd.of(4_067_150_000L));
    }

    @Test
    @DisplayName(
            "whatever is asked in whatever order, is out once at a time, decided by two people and not by its borrower")
    void lives() {
        int payouts = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Life<Loan, LoanCommand, LoanEvent> life = new Life<>(new Loan.Unopened(), Loan::decide, Loan::evolve);
            for (int step = 0; step < 30; step++) {
                life.ask(anything(random));
            }
            List<LoanRequested> asked = life.facts(LoanRequested.class);
            life.facts(LoanApproved.class).forEach(approval -> assertThat(approval.by())
                    .isNotEqualTo(asked.getFirst().by())
                    .isNotEqualTo(asked.getFirst().borrower()));
            int out = life.facts(LoanPaidOut.class).size()
                    - life.facts(LoanPayoutReversed.class).size();
            assertThat(out).isEqualTo(life.state() instanceof Loan.PaidOut ? 1 : 0);
            payouts += life.facts(LoanPaidOut.class).size();
        }
        assertThat(payouts).isGreaterThan(200);
    }

    private static LoanCommand anything(Random random) {
        PersonId by = Some.person(random.nextInt(4));
        LocalDate on = ASKED_ON.plusDays(random.nextInt(16));
        VoucherId voucher = Some.voucher(random.nextInt(3));
        Vnd amount = random.nextInt(6) == 0 ? AMOUNT.plus(Vnd.of(1)) : AMOUNT;
        return switch (random.nextInt(5)) {
            case 0 ->
                new RequestLoan(UNIT, LOAN, MUTUAL_AID, Some.person(random.nextInt(4)), AMOUNT, on, by, true, TODAY);
            case 1 -> new ApproveLoan(UNIT, LOAN, on, by, TODAY);
            case 2, 3 -> new PayOut(UNIT, LOAN, voucher, amount, on);
            default -> new ReversePayout(UNIT, LOAN, voucher, on);
        };
    }

    private static List<LoanPaidOut> paidOut(int number, Vnd amount) {
        LoanId loan = Some.loan(number);
        PersonId borrower = Some.person(1_000 + number);
        Life<Loan, LoanCommand, LoanEvent> life = new Life<>(new Loan.Unopened(), Loan::decide, Loan::evolve);
        life.ask(new RequestLoan(UNIT, loan, MUTUAL_AID, borrower, amount, ASKED_ON, LAN, true, TODAY));
        life.ask(new ApproveLoan(UNIT, loan, APPROVED_ON, HOA, TODAY));
        life.ask(new PayOut(UNIT, loan, Some.voucher(number), amount, PAID_ON));
        return life.facts(LoanPaidOut.class);
    }

    private static Loan after(LoanEvent... facts) {
        return Stream.of(facts).reduce((Loan) new Loan.Unopened(), Loan::evolve, (before, _) -> before);
    }
}
