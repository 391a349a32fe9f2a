package vn.unionledger.ops.stock;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import vn.unionledger.log.server.MariaDbServer;

/** A database for the stock peer alone. */
final class StockDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private StockDatabase() {}

    static String fresh(MariaDbServer server) {
        String name = "stock_" + COUNT.incrementAndGet();
        var root = server.account("root");
        try (var connection = DriverManager.getConnection(server.url(""), root.user(), root.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
            return server.url(name, "nullDatabaseMeansCurrent=true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
