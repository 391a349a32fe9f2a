package vn.unionledger.log;

import org.jspecify.annotations.Nullable;

/**
 * How a new ledger begins.
 *
 * @param recordAs the moment a sample's recording clock begins at, microseconds since 1970-01-01 UTC; absent for a real one
 */
public record Opening(
        String title, boolean sample, @Nullable Long recordAs) {
    /** @throws IllegalArgumentException if a real ledger is given a recording clock */
    public Opening {
        if (recordAs != null && !sample) {
            throw new IllegalArgumentException("only a sample ledger takes its time from a recording clock");
        }
    }

    public static Opening real(String title) {
        return new Opening(title, false, null);
    }

    /** A ledger of sample figures; nothing in it was recorded before the given moment. */
    public static Opening sample(String title, long recordAs) {
        return new Opening(title, true, recordAs);
    }
}
