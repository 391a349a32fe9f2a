package vn.unionledger.core.inspection;

import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about an inspection is refused. */
public sealed interface InspectionRefusal extends Refusal {
    /** There is no such inspection in this unit. */
    record NoSuchInspection(InspectionId inspection) implements InspectionRefusal {}

    /** It was recorded before. */
    record AlreadyRecorded(InspectionId inspection) implements InspectionRefusal {}

    /** Only what is done has a result. */
    record ResultNeedsDone(InspectionState state, InspectionResult result) implements InspectionRefusal {}

    /** It never goes back, and it does not stand still either. */
    record NotForward(InspectionState from, InspectionState to) implements InspectionRefusal {}

    /** Its result was given and stands. */
    record ResultStands(InspectionResult result) implements InspectionRefusal {}
}
