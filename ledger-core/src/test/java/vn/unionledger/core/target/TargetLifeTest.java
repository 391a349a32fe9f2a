package vn.unionledger.core.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.target.TargetCommand.AssignTarget;
import vn.unionledger.core.target.TargetCommand.ReassignTarget;
import vn.unionledger.core.target.TargetCommand.RecordResult;
import vn.unionledger.core.target.TargetCommand.SetBudget;
import vn.unionledger.core.target.TargetCommand.WithdrawTarget;
import vn.unionledger.core.target.TargetRefusal.AlreadyAssigned;
import vn.unionledger.core.target.TargetRefusal.MeasureDoesNotFit;
import vn.unionledger.core.target.TargetRefusal.NoSuchTarget;
import vn.unionledger.core.target.TargetRefusal.PartAboveWhole;
import vn.unionledger.core.target.TargetRefusal.ToldByTheLedger;
import vn.unionledger.core.target.TargetRefusal.ValueOutOfRange;

@DisplayName("A target")
class TargetLifeTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final TargetId TARGET = Some.target(1);
    private static final PersonId LAN = Some.person(1);
    private static final LocalDate SIGNED = LocalDate.of(2024, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final String PACT = "Bản giao ước thi đua 2025";
    private static final FundCode FUND = new FundCode("kinh-phi");

    private final Life<Target, TargetCommand, TargetEvent> life =
            new Life<>(new Target.Unset(), (state, command) -> List.of(state.decide(command)), Target::evolve);

    @Test
    @DisplayName("is assigned by a document, and a result the ledger does not hold is recorded with its evidence")
    void recorded() {
        life.ask(excellent(8_000));
        life.ask(result(400, 485));
        Target.Assigned now = (Target.Assigned) life.state();
        assertThat(now.recorded()).isEqualTo(new Outcome(400, 485));
        life.ask(new ReassignTarget(UNIT, TARGET, 8_500, "02/CV-CĐVC", TODAY, LAN, TODAY));
        assertThat(((Target.Assigned) life.state()).assigned()).isEqualTo(8_500);
        assertThat(((Target.Assigned) life.state()).recorded()).isEqualTo(new Outcome(400, 485));
    }

    @Test
    @DisplayName("is not told a result by people where the ledger itself counts")
    void told() {
        life.ask(assign(TargetKind.COUNT, 3, new Measure.Counted(CountOf.ACTIVITIES_HELD)));
        assertThat(refusalOf(() -> life.state().decide(result(3, 1)))).isEqualTo(new ToldByTheLedger("counted"));
    }

    @Test
    @DisplayName("is of one kind, measured as that kind can be, with a value of it")
    void kinds() {
        assertThat(refusalOf(() -> life.state().decide(assign(TargetKind.COUNT, 3, new Measure.FundCollected(FUND)))))
                .isEqualTo(new MeasureDoesNotFit(TargetKind.COUNT, "fund-collected"));
        assertThat(refusalOf(() -> life.state().decide(excellent(10_001))))
                .isEqualTo(new ValueOutOfRange(TargetKind.SHARE, 10_001));
        assertThat(refusalOf(() -> life.state().decide(assign(TargetKind.COUNT, -1, new Measure.Recorded()))))
                .isEqualTo(new ValueOutOfRange(TargetKind.COUNT, -1));
        life.ask(excellent(8_000));
        assertThat(refusalOf(() -> life.state().decide(excellent(8_000)))).isEqualTo(new AlreadyAssigned(TARGET));
        assertThat(refusalOf(() -> life.state().decide(result(486, 485)))).isEqualTo(new PartAboveWhole(486, 485));
        assertThat(refusalOf(() -> life.state().decide(result(0, 0)))).isEqualTo(new PartAboveWhole(0, 0));
    }

    @Test
    @DisplayName("that costs money has a budget line, which can be planned anew")
    void budget() {
        life.ask(excellent(8_000));
        life.ask(budget(20_000_000));
        life.ask(budget(25_000_000));
        assertThat(((Target.Assigned) life.state()).budget())
                .isEqualTo(new BudgetLine(Vnd.of(25_000_000), FUND, "31/khen-thuong", null));
        assertThat(refusalOf(() -> life.state().decide(budget(0)))).isEqualTo(new NotPositive("planned", 0));
    }

    @Test
    @DisplayName("taken back is no target any more; to another unit it never was one")
    void withdrawn() {
        life.ask(excellent(8_000));
        UnitId other = new UnitId("ldld-son-la");
        assertThat(refusalOf(
                        () -> life.state().decide(new WithdrawTarget(other, TARGET, "ghi nhầm", TODAY, LAN, TODAY))))
                .isEqualTo(new NoSuchTarget(TARGET));
        life.ask(new WithdrawTarget(UNIT, TARGET, "ghi nhầm", TODAY, LAN, TODAY));
        assertThat(refusalOf(() -> life.state().decide(result(1, 2)))).isEqualTo(new NoSuchTarget(TARGET));
    }

    private static AssignTarget excellent(long points) {
        return assign(TargetKind.SHARE, points, new Measure.Recorded());
    }

    private static AssignTarget assign(TargetKind kind, long value, Measure measure) {
        return new AssignTarget(
                UNIT,
                TARGET,
                2025,
                "Đoàn viên xuất sắc",
                kind,
                Comparison.AT_LEAST,
                value,
                measure,
                PACT,
                null,
                SIGNED,
                LAN,
                false,
                TODAY);
    }

    private static RecordResult result(long part, long whole) {
        return new RecordResult(
                UNIT, TARGET, new Outcome(part, whole), "Danh sách 12/DS-CĐCS", TODAY, LAN, false, TODAY);
    }

    private static SetBudget budget(long planned) {
        BudgetLine line = new BudgetLine(Vnd.of(planned), FUND, "31/khen-thuong", null);
        return new SetBudget(UNIT, TARGET, line, "Dự toán 2025", SIGNED, LAN, TODAY);
    }
}
