package vn.unionledger.api.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.organisation.SectionKind;

/**
 * A section or group to be formed.
 *
 * @param within the section a group lies in; absent directly under the unit
 * @param on its first day; absent means today
 */
public record SectionAsked(
        SectionCode section,
        @Length(max = 120) String name,
        SectionKind kind,
        @Nullable SectionCode within,
        @Nullable LocalDate on) {}
