package vn.unionledger.projections.entries;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.core.inspection.InspectionResult;
import vn.unionledger.core.inspection.InspectionScope;
import vn.unionledger.core.inspection.InspectionState;
import vn.unionledger.core.inspection.InspectionTarget;

/**
 * Where an inspection or supervision stood from one day on. The last one on or before a day says where it stood then.
 *
 * @param about what is looked at, in words; only the first fact of an inspection says it
 * @param line always 0
 */
public record InspectionFact(
        long position,
        int line,
        UnitId unit,
        InspectionId inspection,
        InspectionKind kind,
        InspectionScope scope,
        InspectionTarget target,
        @Nullable String about,
        InspectionState state,
        InspectionResult result,
        LocalDate on,
        long recordedAt,
        @Nullable PersonId by,
        boolean invented,
        Sha256 hash) {}
