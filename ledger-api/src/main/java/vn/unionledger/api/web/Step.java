package vn.unionledger.api.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a voucher or a case, as its page tells it.
 *
 * @param what in one or two words, such as "Duyệt"
 * @param who person or office
 * @param note null where there is nothing to add
 * @param position the event's position, 0 for a step that is no event (an autosaved draft)
 * @param hash the event's hash in hexadecimal, empty where there is no event
 * @param refused whether the step sent the thing back
 */
public record Step(
        String what, String who, Instant at, @Nullable String note, long position, String hash, boolean refused) {}
