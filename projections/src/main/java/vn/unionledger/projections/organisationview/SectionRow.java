package vn.unionledger.projections.organisationview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.organisation.SectionKind;

/** A section or group of a unit. */
public record SectionRow(
        SectionCode section,
        String name,
        SectionKind kind,
        @Nullable SectionCode within,
        LocalDate formedOn) {}
