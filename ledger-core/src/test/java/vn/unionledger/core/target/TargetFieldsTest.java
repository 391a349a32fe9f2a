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
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooLong;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.target.TargetCommand.AssignTarget;
import vn.unionledger.core.target.TargetCommand.ReassignTarget;
import vn.unionledger.core.target.TargetCommand.RecordResult;
import vn.unionledger.core.target.TargetCommand.SetBudget;
import vn.unionledger.core.target.TargetCommand.WithdrawTarget;
import vn.unionledger.core.target.TargetEvent.ResultRecorded;
import vn.unionledger.core.target.TargetRefusal.PartAboveWhole;
import vn.unionledger.core.target.TargetRefusal.ValueOutOfRange;
import vn.unionledger.core.target.TargetRefusal.YearOutOfRange;

@DisplayName("What is put down about a target")
class TargetFieldsTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final TargetId TARGET = Some.target(1);
    private static final PersonId LAN = Some.person(1);
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final String TITLE = "Đoàn viên xuất sắc";
    private static final String PACT = "Bản giao ước thi đua 2025";
    private static final String ITEM = "31/khen-thuong";
    private static final String LIST = "Danh sách 12/DS-CĐCS";

    private final Life<Target, TargetCommand, TargetEvent> life =
            new Life<>(new Target.Unset(), (state, command) -> List.of(state.decide(command)), Target::evolve);

    @Test
    @DisplayName("is of a year from 2000 to 2100")
    void years() {
        assertThat(refusal(assign(1999, TITLE, PACT))).isEqualTo(new YearOutOfRange(1999));
        assertThat(refusal(assign(2101, TITLE, PACT))).isEqualTo(new YearOutOfRange(2101));
        assertThat(life.state().decide(assign(2000, TITLE, PACT))).isNotNull();
        assertThat(life.state().decide(assign(2100, TITLE, PACT))).isNotNull();
    }

    @Test
    @DisplayName("has a title and a document of a few words, and a day that has come")
    void assigned() {
        assertThat(refusal(assign(2025, " ", PACT))).isEqualTo(new Empty("title"));
        assertThat(refusal(assign(2025, "Đ".repeat(301), PACT)))
                .isEqualTo(new TooLong("title", 301, Target.LONGEST_WORDS));
        assertThat(refusal(assign(2025, TITLE, ""))).isEqualTo(new Empty("document"));
        assertThat(life.ask(assign(2025, "Đ".repeat(300), "B".repeat(300)))).hasSize(1);
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(refusal(new WithdrawTarget(UNIT, TARGET, PACT, tomorrow, LAN, TODAY)))
                .isEqualTo(new InTheFuture("on", tomorrow, TODAY));
    }

    @Test
    @DisplayName("is a value of its kind: nothing up to a whole, or up to what a book can hold")
    void values() {
        assertThat(refusal(assign(TargetKind.SHARE, -1))).isEqualTo(new ValueOutOfRange(TargetKind.SHARE, -1));
        assertThat(refusal(assign(TargetKind.SHARE, 10_001))).isEqualTo(new ValueOutOfRange(TargetKind.SHARE, 10_001));
        assertThat(refusal(assign(TargetKind.AMOUNT, Vnd.MAX_DONG + 1)))
                .isEqualTo(new ValueOutOfRange(TargetKind.AMOUNT, Vnd.MAX_DONG + 1));
        assertThat(life.state().decide(assign(TargetKind.SHARE, 0))).isNotNull();
        assertThat(life.state().decide(assign(TargetKind.SHARE, 10_000))).isNotNull();
        assertThat(life.state().decide(assign(TargetKind.COUNT, 10_001))).isNotNull();
        assertThat(life.state().decide(assign(TargetKind.AMOUNT, Vnd.MAX_DONG))).isNotNull();
    }

    @Test
    @DisplayName("can be changed to another value of its kind, by a document")
    void reassigned() {
        life.ask(assign(TargetKind.SHARE, 8_000));
        assertThat(refusal(reassign(10_001, PACT))).isEqualTo(new ValueOutOfRange(TargetKind.SHARE, 10_001));
        assertThat(refusal(reassign(9_000, " "))).isEqualTo(new Empty("document"));
        assertThat(life.ask(reassign(10_000, PACT))).hasSize(1);
    }

    @Test
    @DisplayName("may be a budget: some money, under an item, by a document")
    void budget() {
        life.ask(assign(TargetKind.SHARE, 8_000));
        assertThat(refusal(budget(0, ITEM, PACT))).isEqualTo(new NotPositive("planned", 0));
        assertThat(refusal(budget(1, "", PACT))).isEqualTo(new Empty("item"));
        assertThat(refusal(budget(1, ITEM, " "))).isEqualTo(new Empty("document"));
        assertThat(life.ask(budget(1, ITEM, PACT))).hasSize(1);
    }

    @Test
    @DisplayName("is taken back by a document")
    void withdrawn() {
        life.ask(assign(TargetKind.SHARE, 8_000));
        assertThat(refusal(new WithdrawTarget(UNIT, TARGET, "", TODAY, LAN, TODAY)))
                .isEqualTo(new Empty("document"));
        assertThat(life.ask(new WithdrawTarget(UNIT, TARGET, "ghi nhầm", TODAY, LAN, TODAY)))
                .hasSize(1);
    }

    @Test
    @DisplayName("comes to a part of a whole, which is there, from none of it to all, with evidence")
    void share() {
        life.ask(assign(TargetKind.SHARE, 8_000));
        assertThat(refusal(result(1, 2, " "))).isEqualTo(new Empty("evidence"));
        assertThat(refusal(result(0, 0, LIST))).isEqualTo(new PartAboveWhole(0, 0));
        assertThat(refusal(result(-1, 1, LIST))).isEqualTo(new PartAboveWhole(-1, 1));
        assertThat(refusal(result(2, 1, LIST))).isEqualTo(new PartAboveWhole(2, 1));
        assertThat(life.ask(result(0, 1, LIST))).hasSize(1);
        assertThat(life.ask(result(1, 1, LIST))).hasSize(1);
    }

    @Test
    @DisplayName("comes to a number that its kind can have, whatever whole is told with it")
    void number() {
        life.ask(assign(TargetKind.COUNT, 3));
        assertThat(refusal(result(-1, 1, LIST))).isEqualTo(new ValueOutOfRange(TargetKind.COUNT, -1));
        assertThat(refusal(result(Vnd.MAX_DONG + 1, 1, LIST)))
                .isEqualTo(new ValueOutOfRange(TargetKind.COUNT, Vnd.MAX_DONG + 1));
        assertThat(life.ask(result(0, 7, LIST)))
                .containsExactly(new ResultRecorded(UNIT, TARGET, Outcome.of(0), LIST, TODAY, LAN, false));
    }

    private static AssignTarget assign(TargetKind kind, long value) {
        return assign(2025, TITLE, kind, value, PACT);
    }

    private static AssignTarget assign(int year, String title, String document) {
        return assign(year, title, TargetKind.SHARE, 8_000, document);
    }

    private static AssignTarget assign(int year, String title, TargetKind kind, long value, String document) {
        return new AssignTarget(
                UNIT,
                TARGET,
                year,
                title,
                kind,
                Comparison.AT_LEAST,
                value,
                new Measure.Recorded(),
                document,
                null,
                TODAY,
                LAN,
                false,
                TODAY);
    }

    private static ReassignTarget reassign(long value, String document) {
        return new ReassignTarget(UNIT, TARGET, value, document, TODAY, LAN, TODAY);
    }

    private static RecordResult result(long part, long whole, String evidence) {
        return new RecordResult(UNIT, TARGET, new Outcome(part, whole), evidence, TODAY, LAN, false, TODAY);
    }

    private static SetBudget budget(long planned, String item, String document) {
        BudgetLine line = new BudgetLine(Vnd.of(planned), new FundCode("kinh-phi"), item, null);
        return new SetBudget(UNIT, TARGET, line, document, TODAY, LAN, TODAY);
    }

    private Refusal refusal(TargetCommand command) {
        return refusalOf(() -> life.state().decide(command));
    }
}
