package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I7;
import static vn.unionledger.ops.checker.Invariant.I8;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.LogAddress;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.feed.Follower;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;
import vn.unionledger.projections.feed.ViewsSchema;

/**
 * Replays the log into an empty schema and compares every table of every view with it, by the SHA-256 over its rows in their
 * order; then what each view says it parked with what it lacks, and how far it says it is with the log.
 */
final class ReplayCheck {
    private static final String FRESH = "replayed_ledger_views";
    private static final int PAGE = 2000;

    private final Source source;
    private final Findings findings;
    private final Source fresh;

    ReplayCheck(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
        this.fresh = new Source(source.server(), source.user(), source.password(), source.prefix() + "checked_");
    }

    void run() throws SQLException {
        replay();
        try {
            for (View view : Views.all()) {
                compare(view);
            }
        } finally {
            execute("drop database if exists " + fresh.prefix() + FRESH);
        }
        try (Connection views = source.open("ledger_views");
                Connection log = source.open("ledger")) {
            new Applied(views, log, findings).run();
        }
    }

    private void replay() throws SQLException {
        execute("drop database if exists " + fresh.prefix() + FRESH);
        execute("create database " + fresh.prefix() + FRESH + " character set utf8mb4 collate utf8mb4_bin");
        MysqlDataSource database = new MysqlDataSource();
        database.setUrl(fresh.url(FRESH));
        database.setUser(fresh.user());
        database.setPassword(fresh.password());
        ViewsSchema.migrate(database);
        try (var reader = new ContiguousReader(new LogAddress(source.url("ledger"), source.user(), source.password()));
                Follower follower = new Follower(database, reader, Views.all(), PAGE)) {
            follower.catchUp();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection server = source.open("");
                Statement statement = server.createStatement()) {
            statement.execute(sql);
        }
    }

    private void compare(View view) throws SQLException {
        Set<Long> parked = parked(source, "ledger_views", view);
        Set<Long> unreadable = parked(fresh, FRESH, view);
        BitSet here = new BitSet();
        BitSet should = new BitSet();
        for (Table table : view.tables()) {
            String sql = "select " + String.join(", ", table.columns()) + " from " + table.name() + " order by "
                    + (table.columns().contains("line") ? "position, line" : "position");
            try (Rows is = new Rows(source.open("ledger_views"), sql);
                    Rows wanted = new Rows(fresh.open(FRESH), sql)) {
                compare(table.name(), is, wanted, here, should, parked);
            }
        }
        BitSet missing = (BitSet) should.clone();
        missing.andNot(here);
        findings.checked(I8, should.cardinality() + parked.size());
        missing.stream()
                .filter(position -> !parked.contains((long) position))
                .forEach(position -> findings.broken(
                        I8, position, view.name() + " lacks the event and does not say that it was parked"));
        for (long position : parked) {
            if (!missing.get((int) position) && !unreadable.contains(position)) {
                findings.broken(I8, position, view.name() + " says that it parked the event, yet lacks nothing of it");
            }
        }
    }

    private void compare(String table, Rows is, Rows wanted, BitSet here, BitSet should, Set<Long> parked)
            throws SQLException {
        MessageDigest one = Leaves.sha();
        MessageDigest other = Leaves.sha();
        long first = 0;
        while (is.position() != Long.MAX_VALUE || wanted.position() != Long.MAX_VALUE) {
            long position = Math.min(is.position(), wanted.position());
            List<List<@Nullable String>> stored = is.at(position);
            List<List<@Nullable String>> made = wanted.at(position);
            if (!stored.isEmpty()) {
                here.set((int) position);
            }
            if (!made.isEmpty()) {
                should.set((int) position);
            }
            if (parked.contains(position)) {
                continue;
            }
            findings.checked(I7, made.size());
            one.update(stored.toString().getBytes(StandardCharsets.UTF_8));
            other.update(made.toString().getBytes(StandardCharsets.UTF_8));
            if (first == 0 && !stored.equals(made)) {
                first = position;
            }
        }
        byte[] stored = one.digest();
        byte[] made = other.digest();
        if (!Arrays.equals(stored, made)) {
            findings.broken(I7, first, table + " has SHA-256 " + digits(stored) + ", a fresh replay " + digits(made));
        }
    }

    private static String digits(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, 8) + "…";
    }

    private static Set<Long> parked(Source source, String database, View view) throws SQLException {
        Set<Long> positions = new HashSet<>();
        try (Connection views = source.open(database);
                Statement statement = views.createStatement();
                ResultSet row =
                        statement.executeQuery("select position from parked where view = '" + view.name() + "'")) {
            while (row.next()) {
                positions.add(row.getLong(1));
            }
        }
        return positions;
    }
}
