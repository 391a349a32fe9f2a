package vn.unionledger.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionCommand.AdvanceInspection;
import vn.unionledger.core.inspection.InspectionCommand.RecordInspection;
import vn.unionledger.core.inspection.InspectionEvent.InspectionAdvanced;
import vn.unionledger.core.inspection.InspectionEvent.InspectionRecorded;
import vn.unionledger.core.inspection.InspectionRefusal.AlreadyRecorded;
import vn.unionledger.core.inspection.InspectionRefusal.NoSuchInspection;
import vn.unionledger.core.inspection.InspectionRefusal.NotForward;
import vn.unionledger.core.inspection.InspectionRefusal.ResultNeedsDone;
import vn.unionledger.core.inspection.InspectionRefusal.ResultStands;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;

@DisplayName("An inspection")
class InspectionLifeTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final UnitId OTHER_UNIT = new UnitId("so-y-te-tra-vinh");
    private static final InspectionId INSPECTION = Some.inspection(1);
    private static final PersonId INSPECTOR = Some.person(5);
    private static final LocalDate ON = LocalDate.of(2024, 10, 15);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 20);

    private static final List<InspectionState> STATES = List.of(InspectionState.values());
    private static final List<InspectionResult> RESULTS = List.of(InspectionResult.values());

    /** Of the statutes, in a section: done, no breach. */
    private static final InspectionRecorded STATUTES_DONE = recorded(InspectionState.DONE, InspectionResult.NO_BREACH);

    /** Under way, so nothing has come out yet. */
    private static final InspectionRecorded UNDER_WAY =
            recorded(InspectionState.IN_PROGRESS, InspectionResult.NONE_YET);

    @Test
    @DisplayName("is recorded as it stands: done with its result, or under way without one")
    void recorded() {
        assertThat(after().decide(record(InspectionState.DONE, InspectionResult.NO_BREACH)))
                .containsExactly(STATUTES_DONE);
        assertThat(after().decide(record(InspectionState.IN_PROGRESS, InspectionResult.NONE_YET)))
                .containsExactly(UNDER_WAY);
    }

    @Test
    @DisplayName("may be done before anyone has written down what came out")
    void doneWithoutResult() {
        assertThat(after().decide(record(InspectionState.DONE, InspectionResult.NONE_YET)))
                .hasSize(1);
        assertThat(after(recorded(InspectionState.DONE, InspectionResult.NONE_YET))
                        .decide(advance(InspectionState.DONE, InspectionResult.GOOD_WITH_REMARKS, TODAY)))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, NO_BREACH", "IN_PROGRESS, BREACH", "IN_PROGRESS, GOOD_WITH_REMARKS"})
    @DisplayName("has no result before it is done")
    void resultNeedsDone(InspectionState state, InspectionResult result) {
        assertThat(refusalOf(() -> after().decide(record(state, result))))
                .isEqualTo(new ResultNeedsDone(state, result));
        assertThat(refusalOf(() -> after(recorded(InspectionState.PLANNED, InspectionResult.NONE_YET))
                        .decide(advance(state, result, TODAY))))
                .isEqualTo(new ResultNeedsDone(state, result));
    }

    @Test
    @DisplayName("goes on with kind, scope and target as recorded")
    void advances() {
        assertThat(after(UNDER_WAY).decide(advance(InspectionState.DONE, InspectionResult.NO_BREACH, TODAY)))
                .containsExactly(new InspectionAdvanced(
                        UNIT,
                        INSPECTION,
                        InspectionKind.STATUTES,
                        InspectionScope.SAME_LEVEL,
                        InspectionTarget.BODY,
                        InspectionState.DONE,
                        InspectionResult.NO_BREACH,
                        null,
                        TODAY));
    }

    @ParameterizedTest
    @CsvSource({"IN_PROGRESS, PLANNED", "IN_PROGRESS, IN_PROGRESS", "DONE, IN_PROGRESS", "DONE, DONE", "DONE, PLANNED"})
    @DisplayName("never goes back and never stands still")
    void neverBack(InspectionState from, InspectionState to) {
        assertThat(refusalOf(() -> after(recorded(from, InspectionResult.NONE_YET))
                        .decide(advance(to, InspectionResult.NONE_YET, TODAY))))
                .isEqualTo(new NotForward(from, to));
    }

    @Test
    @DisplayName("keeps the result it was given")
    void resultStands() {
        assertThat(refusalOf(() ->
                        after(STATUTES_DONE).decide(advance(InspectionState.DONE, InspectionResult.BREACH, TODAY))))
                .isEqualTo(new ResultStands(InspectionResult.NO_BREACH));
    }

    @Test
    @DisplayName("is recorded once, in words, on a day that has come, by its own unit")
    void fields() {
        assertThat(refusalOf(
                        () -> after(UNDER_WAY).decide(record(InspectionState.IN_PROGRESS, InspectionResult.NONE_YET))))
                .isEqualTo(new AlreadyRecorded(INSPECTION));
        assertThat(refusalOf(() -> after().decide(recordOf("", ON)))).isEqualTo(new Empty("about"));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(refusalOf(() -> after().decide(recordOf("Công đoàn bộ phận", tomorrow))))
                .isEqualTo(new InTheFuture("on", tomorrow, TODAY));
        assertThat(refusalOf(() -> after(UNDER_WAY)
                        .decide(advance(InspectionState.DONE, InspectionResult.NONE_YET, ON.minusDays(1)))))
                .isEqualTo(new TooEarly("on", ON.minusDays(1), ON));
        AdvanceInspection foreign = new AdvanceInspection(
                OTHER_UNIT, INSPECTION, InspectionState.DONE, InspectionResult.NONE_YET, null, TODAY, INSPECTOR, TODAY);
        assertThat(refusalOf(() -> after(UNDER_WAY).decide(foreign))).isEqualTo(new NoSuchInspection(INSPECTION));
        assertThat(refusalOf(() -> after().decide(advance(InspectionState.DONE, InspectionResult.NONE_YET, TODAY))))
                .isEqualTo(new NoSuchInspection(INSPECTION));
        assertThatIllegalStateException().isThrownBy(() -> after(UNDER_WAY, UNDER_WAY));
    }

    @Test
    @DisplayName("takes a note only if the unit's key sealed it for this very field")
    void note() {
        Sealed<Sealed.Text> misplaced = new Sealed<>(Subject.of(UNIT), "k1", RecordInspection.NOTE, "c2VhbGVk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AdvanceInspection(
                        UNIT,
                        INSPECTION,
                        InspectionState.DONE,
                        InspectionResult.NONE_YET,
                        misplaced,
                        TODAY,
                        INSPECTOR,
                        TODAY));
    }

    @Test
    @DisplayName("is one of many that are counted, never typed: 626 of the statutes, 621 at the own level and 5 below")
    void counted() {
        Map<InspectionScope, Integer> count = new EnumMap<>(InspectionScope.class);
        for (int number = 1; number <= 626; number++) {
            InspectionScope scope = number <= 621 ? InspectionScope.SAME_LEVEL : InspectionScope.LOWER_LEVEL;
            RecordInspection one = new RecordInspection(
                    UNIT,
                    Some.inspection(number),
                    InspectionKind.STATUTES,
                    scope,
                    InspectionTarget.BODY,
                    "Công đoàn cơ sở số " + number,
                    InspectionState.DONE,
                    InspectionResult.NONE_YET,
                    null,
                    ON,
                    INSPECTOR,
                    true,
                    TODAY);
            after().decide(one).forEach(fact -> count.merge(((InspectionRecorded) fact).scope(), 1, Integer::sum));
        }
        assertThat(count).containsEntry(InspectionScope.SAME_LEVEL, 621).containsEntry(InspectionScope.LOWER_LEVEL, 5);
    }

    @Test
    @DisplayName("whatever is asked in whatever order, only goes forward, and to one result")
    void lives() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Life<Inspection, InspectionCommand, InspectionEvent> life =
                    new Life<>(new Inspection.Unknown(), Inspection::decide, Inspection::evolve);
            for (int step = 0; step < 15; step++) {
                InspectionState state = STATES.get(random.nextInt(3));
                InspectionResult result = RESULTS.get(Math.max(0, random.nextInt(8) - 4));
                LocalDate on = ON.plusDays(random.nextInt(20));
                life.ask(random.nextInt(4) == 0 ? record(state, result) : advance(state, result, on));
            }
            List<InspectionAdvanced> steps = life.facts(InspectionAdvanced.class);
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).state())
                        .isGreaterThanOrEqualTo(steps.get(i - 1).state());
                assertThat(steps.get(i).on()).isAfterOrEqualTo(steps.get(i - 1).on());
            }
            long results = steps.stream()
                    .filter(step -> step.result() != InspectionResult.NONE_YET)
                    .count();
            assertThat(results).isLessThanOrEqualTo(1);
        }
    }

    private static RecordInspection record(InspectionState state, InspectionResult result) {
        return record("Công đoàn bộ phận Văn phòng đăng ký", state, result, ON);
    }

    private static RecordInspection recordOf(String about, LocalDate on) {
        return record(about, InspectionState.PLANNED, InspectionResult.NONE_YET, on);
    }

    private static RecordInspection record(String about, InspectionState state, InspectionResult result, LocalDate on) {
        return new RecordInspection(
                UNIT,
                INSPECTION,
                InspectionKind.STATUTES,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                about,
                state,
                result,
                null,
                on,
                INSPECTOR,
                false,
                TODAY);
    }

    private static AdvanceInspection advance(InspectionState state, InspectionResult result, LocalDate on) {
        return new AdvanceInspection(UNIT, INSPECTION, state, result, null, on, INSPECTOR, TODAY);
    }

    private static InspectionRecorded recorded(InspectionState state, InspectionResult result) {
        return new InspectionRecorded(
                UNIT,
                INSPECTION,
                InspectionKind.STATUTES,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                "Công đoàn bộ phận Văn phòng đăng ký",
                state,
                result,
                null,
                ON,
                false);
    }

    private static Inspection after(InspectionEvent... facts) {
        return Stream.of(facts)
                .reduce((Inspection) new Inspection.Unknown(), Inspection::evolve, (before, _) -> before);
    }
}
