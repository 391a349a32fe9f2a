package vn.unionledger.ops.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import vn.unionledger.log.server.Account;

/** The bound of filling tables: rows of an entry's shape, {@value #ROWS} a statement, each its own commit, on one connection. */
final class Inserts implements AutoCloseable {
    private static final int ROWS = 1000;
    private static final int COLUMNS = 10;

    private final Connection connection;
    private final PreparedStatement insert;
    private long position;

    Inserts(Setting setting, String database) throws SQLException {
        Account root = setting.server().account("root");
        connection = DriverManager.getConnection(
                setting.server().url(setting.database(database), "useServerPrepStmts=true"),
                root.user(),
                root.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table entry (position bigint not null, line smallint not null, unit varchar(40)"
                    + " character set ascii collate ascii_bin not null, fund varchar(40) character set ascii collate"
                    + " ascii_bin not null, account varchar(80) character set ascii collate ascii_bin not null, amount"
                    + " bigint not null, section varchar(40) character set ascii collate ascii_bin null, occurred_on"
                    + " date not null, concerns_on date not null, invented tinyint not null, primary key (position,"
                    + " line)) engine = InnoDB");
        }
        String row = "(" + "?,".repeat(COLUMNS - 1) + "?)";
        insert = connection.prepareStatement("insert into entry values " + (row + ",").repeat(ROWS - 1) + row);
    }

    /** Inserts for so long. @return how many rows */
    long run(double seconds) throws SQLException {
        long until = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        long before = position;
        while (System.nanoTime() < until) {
            int parameter = 0;
            for (int row = 0; row < ROWS; row++) {
                insert.setLong(++parameter, ++position);
                insert.setInt(++parameter, 1);
                insert.setString(++parameter, "u001");
                insert.setString(++parameter, Union.FUND.value());
                insert.setString(
                        ++parameter,
                        vn.unionledger.core.book.Account.place(Union.BANK.code())
                                .value());
                insert.setLong(++parameter, position);
                insert.setString(++parameter, null);
                insert.setString(++parameter, "2025-01-02");
                insert.setString(++parameter, "2025-01-02");
                insert.setInt(++parameter, 0);
            }
            insert.executeUpdate();
        }
        return position - before;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
