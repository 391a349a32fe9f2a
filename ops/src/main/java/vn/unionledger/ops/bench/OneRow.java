package vn.unionledger.ops.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.MariaDbServer;

/** The bound: one row of an event store's shape, 300 bytes, one commit, by plain JDBC on a connection for each sender. */
final class OneRow implements Peer {
    private static final int PAYLOAD = 300;

    private final MariaDbServer server;
    private final String database;
    private final AtomicInteger runs = new AtomicInteger();

    OneRow(Setting setting, String database) throws SQLException {
        this.server = setting.server();
        this.database = setting.database(database);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table one_row (global_index bigint not null auto_increment primary key,"
                    + " event_id binary(16) not null unique, aggregate varchar(60) character set ascii collate ascii_bin"
                    + " not null, sequence bigint not null, payload varbinary(4000) not null,"
                    + " unique (aggregate, sequence)) engine = InnoDB");
        }
    }

    private Connection connect() throws SQLException {
        Account root = server.account("root");
        return DriverManager.getConnection(
                server.url(database, "useServerPrepStmts=true", "cachePrepStmts=true"), root.user(), root.password());
    }

    @Override
    public String name() {
        return "one row, one commit, plain JDBC (the bound)";
    }

    @Override
    public Client client(int number, int of) {
        String aggregate = runs.incrementAndGet() + " " + number;
        byte[] payload = new byte[PAYLOAD];
        Arrays.fill(payload, (byte) 'x');
        try {
            Connection connection = connect();
            PreparedStatement insert = connection.prepareStatement(
                    "insert into one_row (event_id, aggregate, sequence, payload) values (?, ?, ?, ?)");
            return new Client() {
                private long sequence;

                @Override
                public boolean act() throws SQLException {
                    UUID id = UUID.randomUUID();
                    insert.setBytes(
                            1,
                            ByteBuffer.allocate(16)
                                    .putLong(id.getMostSignificantBits())
                                    .putLong(id.getLeastSignificantBits())
                                    .array());
                    insert.setString(2, aggregate);
                    insert.setLong(3, sequence++);
                    insert.setBytes(4, payload);
                    return insert.executeUpdate() == 1;
                }

                @Override
                public void close() throws SQLException {
                    insert.close();
                    connection.close();
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
