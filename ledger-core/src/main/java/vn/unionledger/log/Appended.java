package vn.unionledger.log;

import org.jspecify.annotations.Nullable;

/**
 * Where an append stands in the log.
 *
 * @param first position of its first event
 * @param last position of its last event
 * @param recordedAt microseconds since 1970-01-01 UTC
 * @param repeated whether the key had been used before by the same body: nothing was written now
 */
public record Appended(
        long first, long last, long recordedAt, @Nullable String answer, boolean repeated) {}
