package vn.unionledger.core.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** What may be asked about an inspection or supervision. */
public sealed interface InspectionCommand extends Targeted {
    UnitId unit();

    InspectionId inspection();

    @Override
    default String target() {
        return "inspection/" + inspection();
    }

    /**
     * Records an inspection or supervision as it stands.
     *
     * @param about the unit, section or body looked at, in words; for a person an office, never a name
     * @param result none yet, unless it is done
     * @param note in words, sealed with the unit's key for {@link #NOTE}
     * @param by an inspector of the unit or of one above it
     */
    record RecordInspection(
            UnitId unit,
            InspectionId inspection,
            InspectionKind kind,
            InspectionScope scope,
            InspectionTarget lookedAt,
            String about,
            InspectionState state,
            InspectionResult result,
            @Nullable Sealed<Sealed.Text> note,
            LocalDate on,
            PersonId by,
            boolean invented,
            LocalDate today)
            implements InspectionCommand {
        /** The field {@code note} is sealed for. */
        public static final String NOTE = "inspection.recorded.note";

        public RecordInspection {
            Sealed.requireFor(Subject.of(unit), NOTE, note);
        }
    }

    /**
     * Says that it has come further, or what came out.
     *
     * @param note in words, sealed with the unit's key for {@link #NOTE}
     */
    record AdvanceInspection(
            UnitId unit,
            InspectionId inspection,
            InspectionState state,
            InspectionResult result,
            @Nullable Sealed<Sealed.Text> note,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements InspectionCommand {
        /** The field {@code note} is sealed for. */
        public static final String NOTE = "inspection.advanced.note";

        public AdvanceInspection {
            Sealed.requireFor(Subject.of(unit), NOTE, note);
        }
    }
}
