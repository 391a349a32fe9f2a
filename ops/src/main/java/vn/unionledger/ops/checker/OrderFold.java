package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I6;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds the one order, the sequences, the voucher numbers, the chains and the tree to the stored rows. */
final class OrderFold implements Fold {
    private static final byte[] NOTHING = new byte[32];
    private static final HexFormat HEX = HexFormat.of();

    private final Connection log;
    private final Findings findings;
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Integer> serials = new HashMap<>();
    private final Map<String, Chain> chains = new HashMap<>();
    private @Nullable Leaves leaves;
    private long last;
    private long recordedAt;

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    private record Chain(long sequence, byte[] hash) {}

    OrderFold(Connection log, Findings findings) {
        this.log = log;
        this.findings = findings;
    }

    @Override
    public void see(Append append) {
        for (Event event : append.events()) {
            findings.checked(I6, 1);
            place(event);
            number(event);
            hash(event);
        }
    }

    private void place(Event event) {
        if (event.position != last + 1) {
            broken(last + 1, "no event is at " + (last + 1) + ", the next is at " + event.position);
        }
        last = event.position;
        if (event.recordedAt < recordedAt) {
            broken(event.position, "recorded earlier than the event before it");
        }
        recordedAt = Math.max(recordedAt, event.recordedAt);
        String unit = Event.text(event.said(), "unit");
        if (unit != null && !unit.equals(event.unit)) {
            broken(event.position, "speaks of " + unit + " in the chain of " + event.unit);
        }
        String aggregate = event.aggregateType + "/" + event.aggregateId;
        long wanted = sequences.getOrDefault(aggregate, -1L) + 1;
        if (event.sequence != wanted) {
            broken(event.position, aggregate + " has sequence " + event.sequence + " where " + wanted + " belongs");
        }
        sequences.put(aggregate, event.sequence);
    }

    private void number(Event event) {
        if (event.is("book.voucher-posted")) {
            var content = event.said().path("content");
            String row = event.unit + " " + Event.word(content, "kind") + " "
                    + Event.word(content, "occurredOn").substring(0, 4);
            int wanted = serials.merge(row, 1, Integer::sum);
            int serial = event.said().path("serial").asInt(0);
            if (serial != wanted) {
                broken(event.position, row + " has voucher number " + serial + " where " + wanted + " belongs");
                serials.put(row, serial);
            }
        }
    }

    private void hash(Event event) {
        Leaves tree = leaves;
        if (tree == null) {
            tree = new Leaves(HEX.parseHex(event.aggregateId));
            leaves = tree;
        }
        Chain before = chains.getOrDefault(event.unit, new Chain(0, NOTHING));
        if (event.unitSequence != before.sequence() + 1) {
            broken(
                    event.position,
                    "number " + event.unitSequence + " of " + event.unit + " follows " + before.sequence());
        }
        if (!Arrays.equals(event.previous, before.hash())) {
            broken(event.position, "names another predecessor in " + event.unit + " than the one stored");
        }
        if (!Arrays.equals(tree.leaf(event), event.hash)) {
            broken(event.position, "what is stored does not have the stored hash");
        }
        chains.put(event.unit, new Chain(event.unitSequence, event.hash));
        tree.grow(event.hash);
    }

    @Override
    public void end() throws SQLException {
        try (Statement statement = log.createStatement();
                ResultSet row = statement.executeQuery("select position, frontier from head where id = 1")) {
            if (!row.next()) {
                broken(0, "there is no head row");
                return;
            }
            if (row.getLong(1) != last) {
                broken(last, "the head row says " + row.getLong(1) + ", the last event is " + last);
            }
            byte[] edge = leaves == null ? new byte[Long.BYTES] : leaves.edge();
            if (!Arrays.equals(row.getBytes(2), edge)) {
                broken(last, "the head row's tree is not the tree over the stored hashes");
            }
        }
    }

    private void broken(long position, String what) {
        findings.broken(I6, position, what);
    }
}
