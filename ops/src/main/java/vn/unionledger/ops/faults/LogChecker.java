package vn.unionledger.ops.faults;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.unionledger.core.chain.ChainBreak;
import vn.unionledger.core.chain.ChainStep;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.FrontierBuilder;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.chain.Link;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.chain.UnitChain;

/**
 * Holds a log to its clients' journals, by plain SQL and the chain's own rules: nothing acknowledged is lost or stored twice, no
 * position or sequence is missing, every chain and the tree agree. Reads only the database and the journals.
 */
final class LogChecker {
    private final String url;
    private final String user;
    private final String password;

    LogChecker(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The verdict over the whole log and all journals of a folder. */
    Verdict check(Path journals) {
        List<String> faults = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            Map<String, Long> stored = walk(connection, faults);
            long acknowledged = 0;
            long unanswered = 0;
            for (Journal journal : Journal.all(journals)) {
                acknowledged += hold(journal, stored, faults);
                unanswered += journal.unanswered().isPresent() ? 1 : 0;
            }
            return new Verdict(stored.size(), acknowledged, unanswered, List.copyOf(faults));
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read", e);
        }
    }

    private static long hold(Journal journal, Map<String, Long> stored, List<String> faults) {
        long acknowledged = 0;
        for (Journal.Line line : journal.lines()) {
            if (line.kind() == 'R') {
                faults.add("refused: " + journal.name() + " " + line.number() + ", which nothing stood against");
            }
            if (line.kind() != 'A') {
                continue;
            }
            acknowledged++;
            Long position = stored.get(LoadProgram.aggregate(journal.name()) + "#" + line.number());
            if (position == null) {
                faults.add("lost: " + journal.name() + " " + line.number() + " was acknowledged at " + line.position());
            } else if (position != line.position()) {
                faults.add("moved: " + journal.name() + " " + line.number() + " acknowledged at " + line.position()
                        + ", stored at " + position);
            }
        }
        return acknowledged;
    }

    private static Map<String, Long> walk(Connection connection, List<String> faults) throws SQLException {
        Map<String, Long> positions = new HashMap<>();
        Map<String, Long> sequences = new HashMap<>();
        Map<String, UnitChain> chains = new HashMap<>();
        FrontierBuilder tree = new FrontierBuilder(Frontier.EMPTY);
        UUID ledger = ledger(connection);
        long expected = 1;
        try (Statement statement =
                connection.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE);
            try (ResultSet row = statement.executeQuery(
                    "select position, unit, unit_seq, prev_unit_hash, event_id, agg_type,"
                            + " agg_id, agg_seq, name, revision, recorded_at, metadata, payload, hash from event order by position")) {
                while (row.next()) {
                    Link link = link(row, ledger);
                    Leaf leaf = link.leaf();
                    if (leaf.position() != expected) {
                        faults.add("hole: position " + expected + " is missing before " + leaf.position());
                    }
                    expected = leaf.position() + 1;
                    String aggregate = leaf.aggregateType() + "/" + leaf.aggregateId();
                    long sequence = sequences.merge(aggregate, 0L, (last, _) -> last + 1);
                    if (sequence != leaf.sequence()) {
                        faults.add("sequence: " + aggregate + " has " + leaf.sequence() + " where " + sequence
                                + " belongs");
                    }
                    positions.put(aggregate + "#" + leaf.sequence(), leaf.position());
                    follow(chains, link, ledger, faults);
                    tree.append(link.storedHash());
                }
            }
        }
        compareHead(connection, tree.build(), expected - 1, faults);
        return positions;
    }

    private static void follow(Map<String, UnitChain> chains, Link link, UUID ledger, List<String> faults) {
        String unit = link.leaf().unit();
        ChainStep step = chains.computeIfAbsent(unit, name -> UnitChain.before(ledger, name))
                .follow(link);
        switch (step) {
            case UnitChain whole -> chains.put(unit, whole);
            case ChainBreak broken -> faults.add("chain: " + broken);
        }
    }

    private static Link link(ResultSet row, UUID ledger) throws SQLException {
        return new Link(
                Leaf.of(
                        ledger,
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        Sha256.fromBytes(row.getBytes(4)),
                        uuid(row.getBytes(5)),
                        row.getString(6),
                        row.getString(7),
                        row.getLong(8),
                        row.getString(9),
                        row.getInt(10),
                        row.getLong(11),
                        row.getBytes(12),
                        row.getBytes(13)),
                Sha256.fromBytes(row.getBytes(14)));
    }

    private static UUID ledger(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select agg_id from event where position = 1")) {
            row.next();
            String hex = row.getString(1);
            return new UUID(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
        }
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static void compareHead(Connection connection, Frontier tree, long last, List<String> faults)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select position, frontier from head where id = 1")) {
            row.next();
            if (row.getLong(1) != last) {
                faults.add("head: says " + row.getLong(1) + ", the last event is " + last);
            }
            if (!Frontier.fromBytes(row.getBytes(2)).root().equals(tree.root())) {
                faults.add("tree: the head's frontier is not that of the events");
            }
        }
    }

    /** What the checker found. */
    record Verdict(long stored, long acknowledged, long unanswered, List<String> faults) {
        boolean holds() {
            return faults.isEmpty();
        }

        @Override
        public String toString() {
            String counts =
                    stored + " events stored, " + acknowledged + " acknowledged, " + unanswered + " without an answer";
            return holds()
                    ? "HOLDS: " + counts + "; nothing lost, nothing doubled, every chain and the tree agree"
                    : "BROKEN: " + counts + "; " + String.join("; ", faults.subList(0, Math.min(5, faults.size())));
        }
    }
}
