package vn.unionledger.log;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * Where the log is, and as whom one signs in there.
 *
 * @param url a JDBC address of MySQL Connector/J, for MariaDB too
 */
public record LogAddress(String url, String user, String password) {
    /** A new connection of one's own, committing each statement, READ COMMITTED. */
    Connection open(Map<String, String> parameters) throws SQLException {
        var properties = new Properties();
        properties.putAll(parameters);
        properties.put("user", user);
        properties.put("password", password);
        properties.putIfAbsent("connectTimeout", "5000");
        properties.putIfAbsent("socketTimeout", "30000");
        Connection connection = DriverManager.getConnection(url, properties);
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
