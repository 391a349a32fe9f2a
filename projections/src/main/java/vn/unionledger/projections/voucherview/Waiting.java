package vn.unionledger.projections.voucherview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;

/**
 * Something that waits for a second person.
 *
 * @param id of the voucher, case, round, event or loan
 * @param topic the purpose of a voucher, the reason of a case, the occasion of a round
 * @param count people or gifts, 0 where nothing is counted
 * @param contentHash what a voucher's approval has to name
 * @param since when it was put forward, in microseconds since 1970-01-01 UTC
 */
public record Waiting(
        Kind kind,
        String id,
        @Nullable String topic,
        @Nullable String title,
        Vnd amount,
        int count,
        List<FundCode> funds,
        LocalDate on,
        PersonId by,
        @Nullable String contentHash,
        boolean details,
        boolean invented,
        long since,
        long position) {
    public Waiting {
        funds = List.copyOf(funds);
    }

    /** What waits. */
    public enum Kind {
        VOUCHER,
        CASE,
        ROUND,
        ACTIVITY,
        LOAN
    }
}
