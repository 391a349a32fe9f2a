package vn.unionledger.core.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.Sealed;

/** What has happened to an inspection or supervision. Stored for ever: add a record or a revision, never edit one. */
public sealed interface InspectionEvent {
    UnitId unit();

    InspectionId inspection();

    /**
     * An inspection or supervision was recorded.
     *
     * @param about the unit, section or body looked at, in words; for a person an office, never a name
     */
    record InspectionRecorded(
            UnitId unit,
            InspectionId inspection,
            InspectionKind kind,
            InspectionScope scope,
            InspectionTarget target,
            String about,
            InspectionState state,
            InspectionResult result,
            @Nullable Sealed<Sealed.Text> note,
            LocalDate on,
            boolean invented)
            implements InspectionEvent {}

    /** It moved on. */
    record InspectionAdvanced(
            UnitId unit,
            InspectionId inspection,
            InspectionKind kind,
            InspectionScope scope,
            InspectionTarget target,
            InspectionState state,
            InspectionResult result,
            @Nullable Sealed<Sealed.Text> note,
            LocalDate on)
            implements InspectionEvent {}
}
