package vn.unionledger.projections.lending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.employment.EmploymentEvent.HouseholdAdded;
import vn.unionledger.core.employment.EmploymentEvent.HouseholdRemoved;
import vn.unionledger.core.employment.EmploymentEvent.ProjectAppraised;
import vn.unionledger.core.employment.EmploymentEvent.ProjectLent;
import vn.unionledger.core.employment.EmploymentEvent.ProjectStarted;
import vn.unionledger.core.employment.EmploymentEvent.ProjectVisited;
import vn.unionledger.core.employment.EmploymentEvent.ProjectWithdrawn;
import vn.unionledger.core.employment.ProjectStage;
import vn.unionledger.core.employment.VisitResult;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.loan.Loan;
import vn.unionledger.core.loan.LoanCommand;
import vn.unionledger.core.loan.LoanConditions;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.loan.LoanPurpose;
import vn.unionledger.core.loan.LoanStanding;
import vn.unionledger.core.loan.RepaymentPlan;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.feed.Follower;

@DisplayName("The mutual-aid fund as people read it")
class LendingTest {
    private static final FundCode FUND = new FundCode("tuong-ho");
    private static final PersonId BINH = new PersonId("b".repeat(32));
    private static final PersonId CHI = new PersonId("d".repeat(32));
    private static final LocalDate ASKED_ON = LocalDate.of(2023, 1, 10);
    private static final LocalDate DUE = LocalDate.of(2023, 4, 10);
    private static final LocalDate AUGUST = LocalDate.of(2023, 8, 31);
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 12);
    private static final RepaymentPlan PLAN = new RepaymentPlan(4, 3, DUE, 600);

    private final Database database = Database.fresh();
    private final RecordedLog log = new RecordedLog();
    private final Union union = new Union(log, "ldld-lai-chau");
    private final Lending lending = new Lending(database.views());
    private final Map<LoanId, Loan> loans = new HashMap<>();
    private int vouchers;

    @Test
    @DisplayName(
            "has 338 people and 4.067.150.000 lent in all by a stated date, one person with two loans counted once")
    void cumulative() {
        for (int number = 1; number <= 338; number++) {
            lend(number, person(number), number < 338 ? 12_000_000 : 11_150_000, ASKED_ON);
        }
        lend(339, person(1), 12_000_000, ASKED_ON.plusDays(1));
        lend(340, person(900), 5_000_000, TODAY);
        LendingBook book = lending.book(union.unit, asOf(AUGUST));
        assertThat(book.people()).isEqualTo(338);
        assertThat(book.lent()).isEqualTo(Vnd.of(4_067_150_000L));
        assertThat(book.outstanding()).isEqualTo(book.lent());
        assertThat(lending.book(union.unit, asOf(TODAY)).people()).isEqualTo(339);
        assertThat(lending.book(
                                union.unit,
                                new Asked(null, AUGUST, 4, asOf(AUGUST).basis()))
                        .people())
                .as("as known after the first loan")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("says of each loan what is out and what is overdue on the day asked about, as the rules fold it")
    void loan() {
        LoanId id = lend(1, BINH, 12_000_000, ASKED_ON);
        pay(id, 3_180_000, DUE);
        pay(id, 1_000_000, DUE.plusMonths(4));
        LentRow august = lending.loan(id, asOf(AUGUST)).orElseThrow();
        LoanStanding rules = paidOut(id).standing(AUGUST);
        assertThat(august.standing()).isEqualTo(rules);
        assertThat(august.stage()).isEqualTo(LentStage.OVERDUE);
        assertThat(august.overdueSince()).isEqualTo(DUE.plusMonths(3));
        assertThat(august.entries()).hasSize(2);
        LentRow may = lending.loan(id, asOf(LocalDate.of(2023, 5, 31))).orElseThrow();
        assertThat(may.outstanding()).isEqualTo(Vnd.of(9_000_000));
        assertThat(may.stage()).isEqualTo(LentStage.OUT);
        assertThat(lending.loan(id, asOf(ASKED_ON.minusDays(1)))).isEmpty();
        LendingBook book = lending.book(union.unit, asOf(AUGUST));
        assertThat(book.outstanding())
                .isEqualTo(book.lent().minus(book.repaid()).minus(book.writtenOff()));
        assertThat(book.overdueLoans()).isEqualTo(1);
    }

    @Test
    @DisplayName("keeps the schedule a new one replaced, and shows the day before as it was")
    void rescheduled() {
        LoanId id = lend(1, BINH, 12_000_000, ASKED_ON);
        LocalDate decided = LocalDate.of(2023, 6, 1);
        tell(new LoanCommand.Reschedule(
                union.unit,
                id,
                new RepaymentPlan(12, 1, decided.plusMonths(1), 0),
                "03/QĐ-LĐLĐ",
                decided,
                Union.CHAIR,
                TODAY));
        LentRow now = lending.loan(id, asOf(TODAY)).orElseThrow();
        assertThat(now.schedules()).hasSize(2);
        assertThat(now.schedules().getLast().decision()).isEqualTo("03/QĐ-LĐLĐ");
        assertThat(Vnd.sum(now.schedules().getLast().instalments().stream().map(one -> one.principal())))
                .isEqualTo(Vnd.of(12_000_000));
        assertThat(lending.loan(id, asOf(decided.minusDays(1))).orElseThrow().stage())
                .isEqualTo(LentStage.OVERDUE);
    }

    @Test
    @DisplayName("owes each member what was paid in less what was given back, reversals left out")
    void deposits() {
        Account binh = new Account("deposit:" + BINH);
        VoucherPosted in =
                union.post(VoucherKind.BC, ASKED_ON, new Purpose.FundCapital(), FUND, Union.BANK, binh, 30_000_000);
        union.post(
                VoucherKind.UNC,
                ASKED_ON.plusDays(5),
                new Purpose.CapitalReturned(BINH),
                FUND,
                binh,
                Union.BANK,
                4_000_000);
        VoucherPosted wrong = union.post(
                VoucherKind.BC,
                ASKED_ON.plusDays(6),
                new Purpose.FundCapital(),
                FUND,
                Union.BANK,
                new Account("deposit:" + CHI),
                1_000_000);
        union.reverse(wrong, ASKED_ON.plusDays(7));
        assertThat(in.content().occurredOn()).isEqualTo(ASKED_ON);
        assertThat(deposits(ASKED_ON)).containsExactly(row(BINH, 30_000_000, 0));
        assertThat(deposits(TODAY)).containsExactly(row(BINH, 30_000_000, 4_000_000), row(CHI, 0, 0));
    }

    @Test
    @DisplayName("stands beside the employment fund's register: 2 projects waiting, 17 running, none in the books")
    void projects() {
        for (int number = 1; number <= 20; number++) {
            ProjectId project = new ProjectId(String.format("%032x", number));
            union.happened(new ProjectAppraised(
                    union.unit,
                    project,
                    "Nuôi trâu bò " + number,
                    1,
                    Vnd.of(50_000_000),
                    36,
                    "15/TTr",
                    ASKED_ON,
                    Union.ACCOUNTANT,
                    true));
            if (number == 20) {
                union.happened(new ProjectWithdrawn(union.unit, project, "ghi nhầm", ASKED_ON, Union.ACCOUNTANT));
            } else if (number <= 17) {
                union.happened(
                        new ProjectLent(
                                union.unit, project, "NHCSXH", Vnd.of(50_000_000), "1/HĐ", DUE, Union.ACCOUNTANT),
                        new ProjectStarted(union.unit, project, DUE, Union.ACCOUNTANT),
                        new ProjectVisited(
                                union.unit,
                                project,
                                1,
                                VisitResult.EFFECTIVE,
                                1,
                                Vnd.of(4_000_000),
                                Vnd.of(5_000_000),
                                "BB",
                                AUGUST,
                                Union.ACCOUNTANT));
            }
        }
        follow();
        List<ProjectRow> rows = lending.projects(union.unit, asked(AUGUST));
        assertThat(rows).hasSize(19);
        assertThat(rows.stream().filter(row -> row.stage() == ProjectStage.RUNNING))
                .hasSize(17);
        assertThat(rows.stream().filter(row -> row.stage() == ProjectStage.APPRAISED))
                .hasSize(2);
        ProjectRow first = rows.getFirst();
        assertThat(first.dueOn()).isEqualTo(DUE.plusMonths(36));
        assertThat(first.visits()).hasSize(1);
        assertThat(lending.projects(union.unit, asked(ASKED_ON)).getFirst().stage())
                .isEqualTo(ProjectStage.APPRAISED);
    }

    @Test
    @DisplayName("lists an employment project's households as of a day, without one taken off as listed by mistake")
    void households() {
        ProjectId project = new ProjectId("1".repeat(32));
        union.happened(
                new ProjectAppraised(
                        union.unit,
                        project,
                        "Nuôi trâu bò",
                        2,
                        Vnd.of(50_000_000),
                        36,
                        "15/TTr",
                        ASKED_ON,
                        Union.ACCOUNTANT,
                        false),
                new ProjectLent(union.unit, project, "NHCSXH", Vnd.of(50_000_000), "1/HĐ", DUE, Union.ACCOUNTANT),
                household(project, BINH, 30_000_000, DUE),
                household(project, CHI, 20_000_000, AUGUST),
                new HouseholdRemoved(union.unit, project, BINH, "ghi nhầm", TODAY, Union.ACCOUNTANT));
        follow();
        assertThat(lending.households(project, asked(DUE)))
                .singleElement()
                .satisfies(row -> assertThat(row.head()).isEqualTo(BINH))
                .satisfies(row -> assertThat(row.amount()).isEqualTo(Vnd.of(30_000_000)))
                .satisfies(row -> assertThat(row.place()).isEqualTo(sealed(BINH, "place")));
        assertThat(lending.households(project, asked(AUGUST)))
                .extracting(HouseholdRow::head)
                .containsExactly(BINH, CHI);
        assertThat(lending.households(project, asked(TODAY)))
                .extracting(HouseholdRow::head)
                .containsExactly(CHI);
        assertThat(lending.project(project, asked(AUGUST)).orElseThrow().listed())
                .isEqualTo(2);
        assertThat(lending.project(project, asked(TODAY)).orElseThrow().listed())
                .isEqualTo(1);
    }

    private HouseholdAdded household(ProjectId project, PersonId head, long dong, LocalDate on) {
        return new HouseholdAdded(
                union.unit,
                project,
                head,
                sealed(head, "place"),
                Vnd.of(dong),
                sealed(head, "purpose"),
                on,
                Union.ACCOUNTANT);
    }

    private static Sealed<Sealed.Text> sealed(PersonId head, String field) {
        return new Sealed<>(Subject.of(head), "k1", "employment.household-added." + field, "c2VhbGVk");
    }

    private static DepositRow row(PersonId member, long in, long out) {
        return new DepositRow(FUND, member, Vnd.of(in), Vnd.of(out), Vnd.of(in - out), false);
    }

    private List<DepositRow> deposits(LocalDate day) {
        return lending.deposits(union.unit, asOf(day));
    }

    private LoanId lend(int number, PersonId borrower, long amount, LocalDate on) {
        LoanId loan = new LoanId(String.format("%032x", number));
        LoanConditions conditions =
                number <= 3 ? new LoanConditions(LoanPurpose.LIVELIHOOD, PLAN, List.of(CHI), null) : null;
        tell(new LoanCommand.RequestLoan(
                union.unit, loan, FUND, borrower, Vnd.of(amount), conditions, on, Union.ACCOUNTANT, true, TODAY));
        tell(new LoanCommand.ApproveLoan(union.unit, loan, on, Union.CHAIR, TODAY));
        tell(new LoanCommand.PayOut(union.unit, loan, voucher(), Vnd.of(amount), on));
        return loan;
    }

    private Loan.PaidOut paidOut(LoanId loan) {
        return (Loan.PaidOut) Objects.requireNonNull(loans.get(loan));
    }

    private void pay(LoanId loan, long amount, LocalDate on) {
        LoanStanding.Split split = paidOut(loan).standing(on).split(loan, Vnd.of(amount));
        tell(new LoanCommand.Repay(union.unit, loan, voucher(), split.principal(), split.interest(), on, on));
    }

    private void tell(LoanCommand command) {
        Loan loan = loans.getOrDefault(command.loan(), new Loan.Unopened());
        for (LoanEvent fact : loan.decide(command)) {
            loan = loan.evolve(fact);
            union.happened(fact);
        }
        loans.put(command.loan(), loan);
    }

    private VoucherId voucher() {
        return new VoucherId(String.format("%032x", 1_000 + ++vouchers));
    }

    private static PersonId person(int number) {
        return new PersonId(String.format("%032x", 5_000 + number));
    }

    private Asked asOf(LocalDate day) {
        follow();
        return asked(day);
    }

    private Asked asked(LocalDate day) {
        return Asked.upTo(day, log.bound());
    }

    private void follow() {
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }
}
