package vn.unionledger.core.member;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time without dues.
 *
 * @param until the last day, included; absent while no end is known
 */
public record Exemption(LocalDate from, @Nullable LocalDate until, ExemptReason reason) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether both have a day in common. */
    boolean meets(Exemption other) {
        return (other.until == null || !from.isAfter(other.until)) && (until == null || !other.from.isAfter(until));
    }
}
