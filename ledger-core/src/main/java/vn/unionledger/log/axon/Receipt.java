package vn.unionledger.log.axon;

import org.jspecify.annotations.Nullable;

/**
 * Says that a command is recorded, durably.
 *
 * @param first position of its first event
 * @param last position of its last event: a view that has reached it shows the command
 * @param recordedAt microseconds since 1970-01-01 UTC
 * @param repeated whether this is the answer to an earlier sending of the same key
 */
public record Receipt(
        long first, long last, long recordedAt, @Nullable String answer, boolean repeated) {}
