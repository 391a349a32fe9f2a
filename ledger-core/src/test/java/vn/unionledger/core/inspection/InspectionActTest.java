package vn.unionledger.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.act.CaseDesk.PROVINCE_INSPECTOR;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.act.Shell;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionCommand.AdvanceInspection;
import vn.unionledger.core.inspection.InspectionCommand.RecordInspection;
import vn.unionledger.core.inspection.InspectionEvent.InspectionAdvanced;
import vn.unionledger.core.inspection.InspectionEvent.InspectionRecorded;
import vn.unionledger.core.inspection.InspectionRefusal.NoSuchInspection;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("An inspector")
class InspectionActTest {
    private static final InspectionId INSPECTION = Some.inspection(1);

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("of the unit records an inspection and how it ends")
    void ownInspector() {
        assertThat(desk.send(record(UNIT, TAM))).singleElement().isInstanceOf(InspectionRecorded.class);
        assertThat(desk.said().read()).containsOnlyKeys("unit/" + UNIT);
        assertThat(desk.send(conclude(UNIT, TAM))).singleElement().isInstanceOf(InspectionAdvanced.class);
    }

    @Test
    @DisplayName("of an upper level may record for a unit below, not the other way round")
    void fromAbove() {
        assertThat(desk.send(record(UNIT, PROVINCE_INSPECTOR))).hasSize(1);
        assertThat(desk.said().read()).containsOnlyKeys("unit/" + UNIT, "unit/" + PROVINCE);
        assertThat(desk.refusal(record(PROVINCE, TAM))).isEqualTo(new NotInOffice(PROVINCE, TAM, Power.INSPECT, TODAY));
    }

    @Test
    @DisplayName("is the only one who may; not the chair, not the accountant")
    void onlyInspectors() {
        assertThat(desk.refusal(record(UNIT, HOA))).isEqualTo(new NotInOffice(UNIT, HOA, Power.INSPECT, TODAY));
        desk.send(record(UNIT, TAM));
        assertThat(desk.refusal(conclude(UNIT, LAN))).isEqualTo(new NotInOffice(UNIT, LAN, Power.INSPECT, TODAY));
    }

    @Test
    @DisplayName("is told when there is no such inspection")
    void unknown() {
        assertThat(desk.refusal(conclude(UNIT, TAM))).isEqualTo(new NoSuchInspection(INSPECTION));
    }

    @Test
    @DisplayName("reaches an inspection that the framework loads from its facts")
    void shell() {
        var fixture = Shell.of(
                InspectionAggregate.class,
                InspectionAggregate::new,
                (InspectionAggregate root, InspectionCommand command) -> root.decide(command),
                List.of(RecordInspection.class, AdvanceInspection.class));
        InspectionRecorded underWay = new InspectionRecorded(
                UNIT,
                INSPECTION,
                InspectionKind.FINANCE,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                "Ban Chấp hành CĐCS",
                InspectionState.IN_PROGRESS,
                InspectionResult.NONE_YET,
                null,
                TODAY,
                false);
        InspectionAdvanced done = new InspectionAdvanced(
                UNIT,
                INSPECTION,
                InspectionKind.FINANCE,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                InspectionState.DONE,
                InspectionResult.NO_BREACH,
                null,
                TODAY);
        fixture.givenNoPriorActivity().when(record(UNIT, TAM)).expectEvents(underWay);
        fixture.given(underWay).when(conclude(UNIT, TAM)).expectEvents(done);
        fixture.given(underWay, done)
                .when(conclude(UNIT, TAM))
                .expectNoEvents()
                .expectException(RefusedException.class);
    }

    private static RecordInspection record(UnitId unit, PersonId by) {
        return new RecordInspection(
                unit,
                INSPECTION,
                InspectionKind.FINANCE,
                InspectionScope.SAME_LEVEL,
                InspectionTarget.BODY,
                "Ban Chấp hành CĐCS",
                InspectionState.IN_PROGRESS,
                InspectionResult.NONE_YET,
                null,
                TODAY,
                by,
                false,
                TODAY);
    }

    private static AdvanceInspection conclude(UnitId unit, PersonId by) {
        return new AdvanceInspection(
                unit, INSPECTION, InspectionState.DONE, InspectionResult.NO_BREACH, null, TODAY, by, TODAY);
    }
}
