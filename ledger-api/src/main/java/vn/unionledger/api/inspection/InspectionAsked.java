package vn.unionledger.api.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.core.inspection.InspectionResult;
import vn.unionledger.core.inspection.InspectionScope;
import vn.unionledger.core.inspection.InspectionState;
import vn.unionledger.core.inspection.InspectionTarget;

/**
 * An inspection or supervision, as it stands.
 *
 * @param about the unit, section or body looked at, in words; for a person an office, never a name
 * @param result absent while there is none
 * @param note in words that are sealed
 * @param on the day it stood so; absent means today
 */
public record InspectionAsked(
        InspectionKind kind,
        InspectionScope scope,
        InspectionTarget lookedAt,
        @Length(max = 200) String about,
        InspectionState state,
        @Nullable InspectionResult result,
        @Nullable @Length(max = 4000, lines = true) String note,
        @Nullable LocalDate on,
        @Nullable Boolean invented) {
    /** Masks the note. */
    @Override
    public String toString() {
        return "InspectionAsked[" + kind + "]";
    }

    /**
     * That it has come further, or what came out.
     *
     * @param result absent while there is none
     */
    public record FurtherAsked(
            InspectionState state,
            @Nullable InspectionResult result,
            @Nullable @Length(max = 4000, lines = true) String note,
            @Nullable LocalDate on) {
        /** Masks the note. */
        @Override
        public String toString() {
            return "FurtherAsked[" + state + "]";
        }
    }
}
