package vn.unionledger.projections.organisationview;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;

/**
 * A month that was closed, or closed and opened again.
 *
 * @param recordedAt when it last changed, in microseconds since 1970-01-01 UTC
 */
public record MonthRow(
        YearMonth month, boolean closed, @Nullable PersonId by, long recordedAt, long position) {}
