package vn.unionledger.log;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;

/** Makes the tables of the log, gives the running account its rights on them, and opens the ledger if there is none yet. */
public final class LogInstaller {
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
        try (Connection connection = migrate.open(Map.of())) {
            grant(connection, runningAccount);
            return open(migrate, connection, opening);
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

    private static LedgerIdentity open(LogAddress migrate, Connection connection, Opening opening) throws SQLException {
        try (PreparedStatement first = connection.prepareStatement(
                "INSERT IGNORE INTO head (id, position, recorded_at, frontier, touched) VALUES (1, 0, 0, ?, 0)")) {
            first.setBytes(1, Frontier.EMPTY.bytes());
            first.executeUpdate();
        }
        WriterSession session = SqlWriterSession.open(migrate);
        try {
            Genesis.write(session, new LedgerOpened(randomId(), opening.title(), opening.sample()), opening.recordAs());
        } finally {
            session.close();
        }
        return LedgerIdentity.read(connection);
    }

    private static String randomId() {
        byte[] id = new byte[16];
        new SecureRandom().nextBytes(id);
        return HexFormat.of().formatHex(id);
    }
}
