package vn.unionledger.projections.audittrail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.organisation.Office;

/**
 * One event of a unit, in words.
 *
 * @param unitSequence its place in the unit's chain, from 1
 * @param recordedAt microseconds since 1970-01-01 UTC
 * @param person who did it; absent for the ledger's own acts
 * @param office held while doing it
 * @param event stored name and revision
 * @param words what happened, a Vietnamese sentence without a name
 * @param changes what became different, for corrections and things put forward again
 * @param subject what it is about, as {@code type/id}
 * @param voucher the voucher it is about, for a link
 * @param hash 64 hexadecimal digits
 * @param previousHash of the event before it in the unit
 */
public record AuditRow(
        long position,
        long unitSequence,
        long recordedAt,
        @Nullable PersonId person,
        @Nullable Office office,
        String event,
        String words,
        List<Change> changes,
        String subject,
        @Nullable VoucherId voucher,
        String hash,
        String previousHash) {
    public AuditRow {
        changes = List.copyOf(changes);
    }
}
