package vn.unionledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Event rows sent by statements of a few fixed widths that the database has prepared: it has nothing to parse, and no byte is
 * spelt out in digits. For many rows at a time, or for large ones.
 */
final class WideInserts {
    static final String INTO =
            "INSERT INTO event (position, unit, unit_seq, prev_unit_hash, event_id, agg_type, agg_id, agg_seq,"
                    + " name, revision, recorded_at, metadata, payload, hash) VALUES ";
    static final String ROW = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private static final int MANY = 16;
    private static final int LARGE_BYTES = 4096;
    private static final List<Width> WIDTHS =
            List.of(Width.of(256), Width.of(64), Width.of(MANY), Width.of(4), Width.of(1));

    private WideInserts() {}

    /** Whether reading these as text would cost the database more than a trip of their own: so many they are, or so large. */
    static boolean isWorthwhile(List<Batch.Row> rows) {
        return rows.size() >= MANY || areLarge(rows);
    }

    private static boolean areLarge(List<Batch.Row> rows) {
        long bytes = 0;
        for (Batch.Row row : rows) {
            bytes += row.payload().length;
        }
        return bytes >= (long) LARGE_BYTES * rows.size();
    }

    /**
     * Sends as many of these rows as fill a width, in their order.
     *
     * @return how many were sent; fewer than 16 are left, and none that are large
     */
    static int send(List<Batch.Row> rows, Connection connection) throws SQLException {
        int narrowest = areLarge(rows) ? 1 : MANY;
        int sent = 0;
        for (Width width : WIDTHS) {
            while (width.rows >= narrowest && rows.size() - sent >= width.rows) {
                send(width, rows.subList(sent, sent + width.rows), connection);
                sent += width.rows;
            }
        }
        return sent;
    }

    private static void send(Width width, List<Batch.Row> rows, Connection connection) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(width.sql)) {
            int at = 0;
            for (Batch.Row row : rows) {
                for (Object value : values(row)) {
                    Statements.set(prepared, ++at, value);
                }
            }
            prepared.executeUpdate();
        }
    }

    static @Nullable Object[] values(Batch.Row row) {
        return new @Nullable Object[] {
            row.leaf().position(),
            row.leaf().unit(),
            row.leaf().unitSeq(),
            row.leaf().prevUnitHash(),
            row.leaf().eventId(),
            row.leaf().aggregateType(),
            row.leaf().aggregateId(),
            row.leaf().sequence(),
            row.leaf().name(),
            row.leaf().revision(),
            row.leaf().recordedAtMicros(),
            row.metadata(),
            row.payload(),
            row.hash()
        };
    }

    private record Width(int rows, String sql) {
        static Width of(int rows) {
            return new Width(rows, INTO + String.join(",", Collections.nCopies(rows, ROW)));
        }
    }
}
