package vn.unionledger.core.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as a member of the unit.
 *
 * @param last the last day, included; absent while it goes on
 */
public record Stay(LocalDate from, @Nullable LocalDate last) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (last == null || !day.isAfter(last));
    }
}
