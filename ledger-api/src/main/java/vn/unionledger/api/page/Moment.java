package vn.unionledger.api.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked to see the books as of: "tính đến ngày …, theo sổ ngày …".
 *
 * @param until the last day that counts; absent: the end of whatever period is looked at, at most today
 * @param known the last position of the log that counts
 * @param today the day it is in Việt Nam
 * @param untilTyped what stands in the first field, empty if the reader asked for no day
 * @param knownTyped what stands in the second field: a day, or {@code sk 214} for the books up to that event
 * @param wrong the message that says which of the two could not be read, or nothing
 */
public record Moment(
        @Nullable LocalDate until,
        long known,
        LocalDate today,
        String untilTyped,
        String knownTyped,
        @Nullable String wrong) {

    /** Whether the books are seen as they stood before the last event. */
    public boolean past() {
        return !knownTyped.isEmpty();
    }

    /** The last day that counts where no period is looked at. */
    public LocalDate day() {
        return until == null ? today : until;
    }
}
