package vn.unionledger.ops.checker;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.FrontierBuilder;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.chain.Sha256;

/** The hand of someone who may do everything with a copy of a ledger: plain SQL, the clients' files, and every hash made anew. */
final class Harm implements AutoCloseable {
    private final Source copy;
    private final Path journals;
    private final Connection connection;
    private final Set<String> touched = new HashSet<>();

    /** What one defect does. */
    @FunctionalInterface
    interface Deed {
        void on(Harm harm) throws Exception;
    }

    Harm(Source copy, Path journals) throws SQLException {
        this.copy = copy;
        this.journals = journals;
        connection = DriverManager.getConnection(copy.url("ledger"), copy.user(), copy.password());
    }

    /** Carries it out; the log's tables are at hand, the views' are {@code views.…}, the vault's {@code vault.…}. */
    void sql(String sql) throws SQLException {
        String named = sql.replace("views.", copy.prefix() + "ledger_views.")
                .replace("vault.", copy.prefix() + "ledger_vault.");
        touched.add(sql.contains("views.") ? "ledger_views" : sql.contains("vault.") ? "ledger_vault" : "ledger");
        try (Statement statement = connection.createStatement()) {
            if (statement.executeUpdate(named) == 0) {
                throw new IllegalStateException("harmed nothing: " + named);
            }
        }
    }

    /** The databases that are no longer what they were. */
    Set<String> touched() {
        return Set.copyOf(touched);
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new IllegalStateException("finds nothing: " + sql);
            }
            return row.getLong(1);
        }
    }

    long head() throws SQLException {
        return number("select max(position) from event");
    }

    /** The position of an ordinary posting in the middle of the log: one that took money in. */
    long receipt() throws SQLException {
        return number("select position from event where name = 'book.voucher-posted' and payload like '%other-income%'"
                + " and payload like '%\"kind\":\"PT\"%' limit 10, 1");
    }

    /** The position of a posting that paid. */
    long payment() throws SQLException {
        return number("select position from event where name = 'book.voucher-posted'"
                + " and payload like '%{\"is\":\"expense\"}%' limit 3, 1");
    }

    /** The approval of what was posted there. */
    long approvalOf(long posting) throws SQLException {
        return number("select a.position from event a join event p on p.position = " + posting
                + " where a.name = 'voucher.approved'"
                + " and a.agg_id = json_value(p.payload, '$.voucher')");
    }

    /** Puts other words into the payload there. */
    void reword(long position, String pattern, String other) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update event set payload ="
                + " convert(regexp_replace(convert(payload using utf8mb4), ?, ?) using utf8mb4) where position = ?")) {
            update.setString(1, pattern);
            update.setString(2, other);
            update.setLong(3, position);
            touched.add("ledger");
            if (update.executeUpdate() == 0) {
                throw new IllegalStateException("no " + pattern + " at " + position);
            }
        }
    }

    /** Adds a line to a client's journal. */
    void journal(String line) throws Exception {
        Files.writeString(journals.resolve("client-0.journal"), line + "\n", StandardOpenOption.APPEND);
    }

    /** The words of the n-th line of a client's journal that begins with that letter. */
    String[] line(char kind, int number) throws Exception {
        return Files.readAllLines(journals.resolve("client-0.journal")).stream()
                .filter(line -> line.charAt(0) == kind)
                .skip(number)
                .findFirst()
                .orElseThrow()
                .split(" ");
    }

    /** Makes every hash, chain and the tree anew, so that what is stored looks as if it had always been so. */
    void repair() throws SQLException {
        Map<String, Sha256> chains = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        FrontierBuilder tree = new FrontierBuilder(Frontier.EMPTY);
        List<Object[]> changed = new ArrayList<>();
        long last = 0;
        UUID ledger = null;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + Event.COLUMNS + " from event order by position")) {
            while (row.next()) {
                Event event = new Event(row);
                if (ledger == null) {
                    String hex = event.aggregateId;
                    ledger = new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
                }
                ByteBuffer id = ByteBuffer.wrap(event.id);
                Sha256 before = chains.getOrDefault(event.unit, Sha256.ZERO);
                long number = numbers.merge(event.unit, 1L, Long::sum);
                Sha256 hash = Leaf.of(
                                ledger,
                                event.position,
                                event.unit,
                                number,
                                before,
                                new UUID(id.getLong(), id.getLong()),
                                event.aggregateType,
                                event.aggregateId,
                                event.sequence,
                                event.name,
                                event.revision,
                                event.recordedAt,
                                event.metadata,
                                event.payload)
                        .hash();
                chains.put(event.unit, hash);
                tree.append(hash);
                last = event.position;
                if (!hash.equals(Sha256.fromBytes(event.hash))) {
                    changed.add(new Object[] {number, before.bytes(), hash.bytes(), event.position});
                }
            }
        }
        // away from the numbers that are given anew
        for (int pass = 0; pass < 2; pass++) {
            try (PreparedStatement update = connection.prepareStatement(
                    "update event set unit_seq = ?, prev_unit_hash = ?, hash = ? where position = ?")) {
                for (Object[] row : changed) {
                    update.setLong(1, pass == 0 ? -(long) row[3] : (long) row[0]);
                    update.setBytes(2, (byte[]) row[1]);
                    update.setBytes(3, (byte[]) row[2]);
                    update.setLong(4, (long) row[3]);
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
        try (PreparedStatement update =
                connection.prepareStatement("update head set position = ?, frontier = ?, touched = touched + 1")) {
            update.setLong(1, last);
            update.setBytes(2, tree.build().bytes());
            update.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
