package vn.unionledger.log;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;

/** The first event of a log, which says which ledger it is. */
public final class Genesis {
    private static final UnitId LEDGER = new UnitId(Leaf.NO_UNIT);

    private Genesis() {}

    /**
     * Writes it, where the head row is still at 0; otherwise nothing.
     *
     * @param recordAs microseconds for a sample ledger's recording clock; absent: the database's time
     */
    public static void write(WriterSession session, LedgerOpened opened, @Nullable Long recordAs) throws SQLException {
        var metadata = new Metadata(null, null, LEDGER, "ledger.opened", null, null, "installer");
        var append = new Append(
                metadata,
                Sha256.ZERO,
                List.of(new NewEvent(LEDGER, new AggregateKey("ledger", opened.ledgerId()), 0, opened)),
                Map.of(),
                List.of(),
                null,
                recordAs);
        var first = new Sending(Prepared.of(append), Sending.WHATEVER_WAS_LOST, Pace.MACHINE);
        var known = new Known(Pace.MACHINE);
        Found found = session.take(Question.about(List.of(first), known));
        if (found.head().position() > 0) {
            session.leave();
            return;
        }
        var batch = new Batch(LedgerIdentity.of(opened), found, known, 0);
        batch.decide(first);
        if (batch.isEmpty()) {
            throw batch.refusals().getFirst();
        }
        session.write(batch);
    }
}
