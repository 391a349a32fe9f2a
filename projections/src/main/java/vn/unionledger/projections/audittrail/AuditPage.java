package vn.unionledger.projections.audittrail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a unit's history.
 *
 * @param last the unit's last place in its chain, at the position asked for; 0 if nothing had happened
 * @param older where the next older page ends: ask for it with this; absent on the oldest page
 */
public record AuditPage(
        List<AuditRow> rows, long last, @Nullable Long older) {
    public AuditPage {
        rows = List.copyOf(rows);
    }
}
