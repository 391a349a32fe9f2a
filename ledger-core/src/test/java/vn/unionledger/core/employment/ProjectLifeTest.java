package vn.unionledger.core.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.employment.EmploymentCommand.AddHousehold;
import vn.unionledger.core.employment.EmploymentCommand.AppraiseProject;
import vn.unionledger.core.employment.EmploymentCommand.FinishProject;
import vn.unionledger.core.employment.EmploymentCommand.LendToProject;
import vn.unionledger.core.employment.EmploymentCommand.RemoveHousehold;
import vn.unionledger.core.employment.EmploymentCommand.StartProject;
import vn.unionledger.core.employment.EmploymentCommand.VisitProject;
import vn.unionledger.core.employment.EmploymentCommand.WithdrawProject;
import vn.unionledger.core.employment.EmploymentEvent.ProjectAppraised;
import vn.unionledger.core.employment.EmploymentEvent.ProjectFinished;
import vn.unionledger.core.employment.EmploymentEvent.ProjectLent;
import vn.unionledger.core.employment.EmploymentEvent.ProjectVisited;
import vn.unionledger.core.employment.EmploymentRefusal.AllListed;
import vn.unionledger.core.employment.EmploymentRefusal.AlreadyAppraised;
import vn.unionledger.core.employment.EmploymentRefusal.IncomeTurned;
import vn.unionledger.core.employment.EmploymentRefusal.ListedAlready;
import vn.unionledger.core.employment.EmploymentRefusal.MoreHouseholds;
import vn.unionledger.core.employment.EmploymentRefusal.MoreThanAppraised;
import vn.unionledger.core.employment.EmploymentRefusal.MoreThanLent;
import vn.unionledger.core.employment.EmploymentRefusal.NoSuchProject;
import vn.unionledger.core.employment.EmploymentRefusal.NotListed;
import vn.unionledger.core.employment.EmploymentRefusal.WrongStage;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;

@DisplayName("A project of the national employment fund")
class ProjectLifeTest {
    private static final UnitId UNIT = new UnitId("ldld-lai-chau");
    private static final ProjectId PROJECT = Some.project(1);
    private static final PersonId LAN = Some.person(1);
    private static final PersonId HOA = Some.person(2);
    private static final PersonId MINH = Some.person(3);
    private static final Vnd CAPITAL = Vnd.of(100_000_000);
    private static final LocalDate APPRAISED_ON = LocalDate.of(2023, 3, 1);
    private static final LocalDate LENT_ON = LocalDate.of(2023, 4, 3);
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 12);

    private final Life<Project, EmploymentCommand, EmploymentEvent> life = life();

    @Test
    @DisplayName("is appraised, lent to by the bank, at work, visited and finished")
    void whole() {
        assertThat(life.ask(appraise())).singleElement().isInstanceOf(ProjectAppraised.class);
        life.ask(lend(100_000_000));
        life.ask(new StartProject(UNIT, PROJECT, LENT_ON, LAN, TODAY));
        life.ask(visit(2, 4_000_000, 5_000_000));
        life.ask(visit(1, 4_000_000, 4_000_000));
        life.ask(finish(Ending.REPAID));
        assertThat(life.refused()).isZero();
        assertThat(life.facts(ProjectVisited.class))
                .extracting(ProjectVisited::number)
                .containsExactly(1, 2);
        assertThat(((Project.Registered) life.state()).stage()).isEqualTo(ProjectStage.FINISHED);
    }

    @Test
    @DisplayName("takes each step in its turn, on days that follow each other and have come")
    void order() {
        assertThat(refusalOf(() -> life.state().decide(lend(1)))).isEqualTo(new NoSuchProject(PROJECT));
        life.ask(appraise());
        assertThat(refusalOf(() -> life.state().decide(appraise()))).isEqualTo(new AlreadyAppraised(PROJECT));
        assertThat(refusalOf(() -> life.state().decide(visit(1, 1, 1))))
                .isEqualTo(new WrongStage(ProjectStage.APPRAISED));
        assertThat(refusalOf(() -> life.state().decide(finish(Ending.REPAID))))
                .isEqualTo(new WrongStage(ProjectStage.APPRAISED));
        assertThat(refusalOf(() -> life.state()
                        .decide(new LendToProject(
                                UNIT, PROJECT, "NHCSXH", CAPITAL, "1/HĐ", LocalDate.of(2023, 2, 1), LAN, TODAY))))
                .isEqualTo(new TooEarly("on", LocalDate.of(2023, 2, 1), APPRAISED_ON));
        assertThat(refusalOf(() -> life.state().decide(new StartProject(UNIT, PROJECT, TODAY.plusDays(1), LAN, TODAY))))
                .isEqualTo(new InTheFuture("on", TODAY.plusDays(1), TODAY));
        life.ask(finish(Ending.GIVEN_UP));
        assertThat(refusalOf(() -> life.state().decide(lend(1)))).isEqualTo(new WrongStage(ProjectStage.FINISHED));
    }

    @Test
    @DisplayName("is lent no more than was appraised, and visited in no more households than it has")
    void limits() {
        life.ask(appraise());
        assertThat(refusalOf(() -> life.state().decide(lend(100_000_001))))
                .isEqualTo(new MoreThanAppraised(CAPITAL, Vnd.of(100_000_001)));
        life.ask(lend(100_000_000));
        assertThat(refusalOf(() -> life.state().decide(visit(3, 1, 1)))).isEqualTo(new MoreHouseholds(2, 3));
        assertThat(refusalOf(() -> life.state().decide(visit(2, 2, 1))))
                .isEqualTo(new IncomeTurned(Vnd.of(2), Vnd.of(1)));
    }

    @Test
    @DisplayName("lists its households once the bank has lent: none twice, no more than were appraised or than it lent")
    void households() {
        life.ask(appraise());
        assertThat(refusalOf(() -> life.state().decide(household(HOA, 1))))
                .isEqualTo(new WrongStage(ProjectStage.APPRAISED));
        life.ask(lend(90_000_000));
        assertThat(refusalOf(() -> life.state().decide(household(HOA, 0)))).isEqualTo(new NotPositive("amount", 0));
        life.ask(household(HOA, 50_000_000));
        assertThat(refusalOf(() -> life.state().decide(household(HOA, 1)))).isEqualTo(new ListedAlready(HOA));
        assertThat(refusalOf(() -> life.state().decide(household(MINH, 40_000_001))))
                .isEqualTo(new MoreThanLent(Vnd.of(40_000_000), Vnd.of(40_000_001)));
        life.ask(household(MINH, 40_000_000));
        assertThat(refusalOf(() -> life.state().decide(household(LAN, 1)))).isEqualTo(new AllListed(2));
        assertThat(refusalOf(() -> life.state().decide(off(LAN)))).isEqualTo(new NotListed(LAN));
        life.ask(off(HOA));
        assertThat(refusalOf(() -> life.state().decide(off(HOA)))).isEqualTo(new NotListed(HOA));
        life.ask(household(LAN, 50_000_000));
        life.ask(finish(Ending.REPAID));
        assertThat(refusalOf(() -> life.state().decide(household(HOA, 1))))
                .isEqualTo(new WrongStage(ProjectStage.FINISHED));
        assertThat(((Project.Registered) life.state()).listed())
                .containsOnlyKeys(LAN, MINH)
                .containsValues(Vnd.of(50_000_000), Vnd.of(40_000_000));
    }

    @Test
    @DisplayName("that was put down by mistake is taken off the register, for its own unit only, and is then unknown")
    void withdrawn() {
        life.ask(appraise());
        UnitId other = new UnitId("ldld-son-la");
        assertThat(refusalOf(
                        () -> life.state().decide(new WithdrawProject(other, PROJECT, "ghi nhầm", TODAY, LAN, TODAY))))
                .isEqualTo(new NoSuchProject(PROJECT));
        life.ask(new WithdrawProject(UNIT, PROJECT, "ghi nhầm", TODAY, LAN, TODAY));
        assertThat(refusalOf(() -> life.state().decide(lend(1)))).isEqualTo(new NoSuchProject(PROJECT));
    }

    @Test
    @DisplayName("whatever is recorded in whatever order, is lent to once, and goes forward only")
    void lives() {
        int lent = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Life<Project, EmploymentCommand, EmploymentEvent> one = life();
            ProjectStage last = ProjectStage.APPRAISED;
            for (int step = 0; step < 30; step++) {
                one.ask(anything(random));
                if (one.state() instanceof Project.Registered now) {
                    assertThat(now.stage()).isGreaterThanOrEqualTo(last);
                    last = now.stage();
                    assertThat(now.listed()).hasSizeLessThanOrEqualTo(now.households());
                    assertThat(Vnd.sum(now.listed().values()))
                            .isLessThanOrEqualTo(now.lent() == null ? Vnd.ZERO : now.lent());
                }
            }
            assertThat(one.facts(ProjectLent.class)).hasSizeLessThanOrEqualTo(1);
            assertThat(one.facts(ProjectFinished.class)).hasSizeLessThanOrEqualTo(1);
            lent += one.facts(ProjectLent.class).size();
        }
        assertThat(lent).isGreaterThan(100);
    }

    private static EmploymentCommand anything(Random random) {
        LocalDate on = APPRAISED_ON.plusDays(random.nextInt(200));
        return switch (random.nextInt(8)) {
            case 0 -> appraise();
            case 1 ->
                new LendToProject(
                        UNIT, PROJECT, "NHCSXH", Vnd.of(1 + random.nextLong(110_000_000)), "1/HĐ", on, LAN, TODAY);
            case 2 -> new StartProject(UNIT, PROJECT, on, LAN, TODAY);
            case 3 -> visit(1 + random.nextInt(3), 1, 1 + random.nextInt(3));
            case 4 ->
                new FinishProject(
                        UNIT, PROJECT, List.of(Ending.values()).get(random.nextInt(3)), "2/BB", on, LAN, TODAY);
            case 5, 6 ->
                random.nextInt(5) == 0
                        ? off(Some.person(1 + random.nextInt(4)))
                        : household(Some.person(1 + random.nextInt(4)), 1 + random.nextLong(80_000_000));
            default ->
                random.nextInt(10) == 0 ? new WithdrawProject(UNIT, PROJECT, "ghi nhầm", on, LAN, TODAY) : appraise();
        };
    }

    private static Life<Project, EmploymentCommand, EmploymentEvent> life() {
        return new Life<>(new Project.Unknown(), (state, command) -> List.of(state.decide(command)), Project::evolve);
    }

    private static AppraiseProject appraise() {
        return new AppraiseProject(
                UNIT, PROJECT, "Nuôi trâu bò", 2, CAPITAL, 36, "15/TTr-LĐLĐ", APPRAISED_ON, LAN, true, TODAY);
    }

    private static LendToProject lend(long amount) {
        return new LendToProject(
                UNIT, PROJECT, "Ngân hàng Chính sách xã hội", Vnd.of(amount), "01/HĐTD", LENT_ON, LAN, TODAY);
    }

    private static VisitProject visit(int households, long from, long to) {
        return new VisitProject(
                UNIT,
                PROJECT,
                VisitResult.EFFECTIVE,
                households,
                Vnd.of(from),
                Vnd.of(to),
                "BB kiểm tra 31/8",
                LocalDate.of(2023, 8, 31),
                LAN,
                TODAY);
    }

    private static AddHousehold household(PersonId head, long dong) {
        return new AddHousehold(
                UNIT,
                PROJECT,
                head,
                new Sealed<>(Subject.of(head), "k1", AddHousehold.PLACE, "c2VhbGVk"),
                Vnd.of(dong),
                new Sealed<>(Subject.of(head), "k1", AddHousehold.PURPOSE, "c2VhbGVk"),
                TODAY,
                LAN,
                TODAY);
    }

    private static RemoveHousehold off(PersonId head) {
        return new RemoveHousehold(UNIT, PROJECT, head, "ghi nhầm", TODAY, LAN, TODAY);
    }

    private static FinishProject finish(Ending ending) {
        return new FinishProject(UNIT, PROJECT, ending, "02/BB", TODAY, LAN, TODAY);
    }
}
