package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Where events that a view cannot read are set aside. */
final class Park {
    private Park() {}

    static void add(Connection connection, List<Parked> parked) throws SQLException {
        if (parked.isEmpty()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into parked (view, position, code, what) values (?, ?, ?, ?)")) {
            for (Parked one : parked) {
                insert.setString(1, one.view());
                insert.setLong(2, one.position());
                insert.setString(3, one.code());
                insert.setString(4, one.what());
                insert.executeUpdate();
            }
        }
    }

    static void clear(Connection connection, String view) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from parked where view = ?")) {
            delete.setString(1, view);
            delete.executeUpdate();
        }
    }

    static void clearAfter(Connection connection, String view, long position) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from parked where view = ? and position > ?")) {
            delete.setString(1, view);
            delete.setLong(2, position);
            delete.executeUpdate();
        }
    }

    static void rename(Connection connection, String from, String to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update parked set view = ? where view = ?")) {
            update.setString(1, to);
            update.setString(2, from);
            update.executeUpdate();
        }
    }
}
