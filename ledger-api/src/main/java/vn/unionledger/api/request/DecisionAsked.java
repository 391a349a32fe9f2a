package vn.unionledger.api.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision on what was put forward, as it stands.
 *
 * @param on the day of the decision; absent means today
 */
public record DecisionAsked(@Nullable LocalDate on) {
    /** The day of a decision, which a request may leave out altogether. */
    public static LocalDate day(@Nullable DecisionAsked asked, LocalDate today) {
        return asked == null || asked.on() == null ? today : asked.on();
    }
}
