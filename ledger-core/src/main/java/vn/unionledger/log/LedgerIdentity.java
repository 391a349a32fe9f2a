package vn.unionledger.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;
import vn.unionledger.log.codec.Codec;

/**
 * Which ledger this is, as its first event says.
 *
 * @param ledgerId bound into every hash of the chain
 * @param sample whether its figures are a sample, and its loader may set the recording clock
 */
public record LedgerIdentity(UUID ledgerId, String title, boolean sample) {
    /** Reads the first event. @throws LogUnavailableException if there is none, or no database */
    public static LedgerIdentity read(LogAddress address) {
        try (Connection connection = address.open(Map.of())) {
            return read(connection);
        } catch (SQLException e) {
            throw new LogUnavailableException("the first event of the log cannot be read", e);
        }
    }

    static LedgerIdentity read(Connection connection) throws SQLException {
        try (PreparedStatement first = connection.prepareStatement("SELECT payload FROM event WHERE position = 1");
                ResultSet row = first.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("the log is empty: it was not installed");
            }
            return of(Codec.FACTS.read(LedgerOpened.class, row.getBytes(1)));
        }
    }

    /** The ledger whose first event this is. */
    public static LedgerIdentity of(LedgerOpened opened) {
        return new LedgerIdentity(uuid(opened.ledgerId()), opened.title(), opened.sample());
    }

    private static UUID uuid(String hex) {
        return new UUID(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }
}
