package vn.unionledger.log;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;

/** Makes the tables of the log, gives the running account its rights on them, and opens the ledger if there is none yet. */
public final class LogInstaller {
    private static final UnitId LEDGER = new UnitId("ledger");
    private static final Pattern GRANTEE = Pattern.compile("'[A-Za-z0-9_]{1,80}'@'[A-Za-z0-9_.:%-]{1,255}'");

    private LogInstaller() {}

    /**
     * Brings the tables up to date; done again, it changes nothing.
     *
     * @param migrate signs in as the account that may make tables and give rights
     * @param runningAccount the account the program runs as, written {@code 'user'@'host'}
     * @param opening how a new ledger begins; one that is there stays as it is
     * @return the ledger that is there now
     */
    public static LedgerIdentity install(LogAddress migrate, String runningAccount, Opening opening) {
        if (!GRANTEE.matcher(runningAccount).matches()) {
            throw new IllegalArgumentException("an account is written 'user'@'host', not " + runningAccount);
        }
        Flyway.configure()
                .dataSource(migrate.url(), migrate.user(), migrate.password())
                .locations("classpath:db/ledger")
                .load()
                .migrate();
        try (Connection connection = migrate.open(Map.of("allowMultiQueries", "true"))) {
            grant(connection, runningAccount);
            return open(connection, opening);
        } catch (SQLException e) {
            throw new LogUnavailableException("the log cannot be installed", e);
        }
    }

    private static void grant(Connection connection, String account) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (var rights : Rights.BY_TABLE.entrySet()) {
                statement.execute(
                        "GRANT " + String.join(", ", rights.getValue()) + " ON " + rights.getKey() + " TO " + account);
            }
            statement.execute("GRANT EXECUTE ON PROCEDURE log_triggers TO " + account);
        }
    }

    private static LedgerIdentity open(Connection connection, Opening opening) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement first = connection.prepareStatement(
                "INSERT IGNORE INTO head (id, position, recorded_at, frontier, touched) VALUES (1, 0, 0, ?, 0)")) {
            first.setBytes(1, Frontier.EMPTY.bytes());
            first.executeUpdate();
        }
        Found found = head(connection);
        if (found.head().position() == 0) {
            write(
                    connection,
                    found,
                    new LedgerOpened(randomId(), opening.title(), opening.sample()),
                    opening.recordAs());
        }
        connection.commit();
        return LedgerIdentity.read(connection);
    }

    private static Found head(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT position, recorded_at, frontier, " + WriterSession.NOW
                        + " FROM head WHERE id = 1 FOR UPDATE")) {
            row.next();
            var found = new Found();
            found.head(new Found.Head(
                    row.getLong(1), row.getLong(2), Frontier.fromBytes(row.getBytes(3)), row.getLong(4)));
            return found;
        }
    }

    private static void write(Connection connection, Found found, LedgerOpened opened, @Nullable Long recordAs)
            throws SQLException {
        var metadata = new Metadata(null, null, LEDGER, "ledger.opened", null, null, "installer");
        var append = new Append(
                metadata,
                Sha256.ZERO,
                List.of(new NewEvent(LEDGER, new AggregateKey("ledger", opened.ledgerId()), 0, opened)),
                Map.of(),
                List.of(),
                null,
                recordAs);
        var batch = new Batch(LedgerIdentity.of(opened), found, new Known());
        batch.decide(new Sending(Prepared.of(append)));
        if (batch.isEmpty()) {
            throw batch.refusals().getFirst();
        }
        try (PreparedStatement insert = WriterSession.insert(batch, new Statements())
                .add(
                        "UPDATE head SET position = ?, recorded_at = ?, frontier = ?, touched = touched + 1 WHERE id = 1",
                        batch.position(),
                        batch.recordedAt(),
                        batch.frontier().bytes())
                .prepare(connection)) {
            insert.execute();
            while (insert.getMoreResults() || insert.getUpdateCount() != -1) {
                // the error of a later statement comes to light only when its result is fetched
            }
        }
    }

    private static String randomId() {
        byte[] id = new byte[16];
        new SecureRandom().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
