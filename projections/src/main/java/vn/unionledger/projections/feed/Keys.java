package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The keys of a table, other than its first and unique ones, by name with their columns. Left out while a table is filled and
 * added afterwards, they are sorted once instead of being searched for every row.
 */
record Keys(Table table, Map<String, List<String>> columns) {
    /** Reads them from a table that has them. */
    static Keys of(Connection connection, Table table) throws SQLException {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select index_name, group_concat(column_name order by seq_in_index) from information_schema.statistics"
                        + " where table_schema = database() and table_name = ? group by index_name"
                        + " having min(non_unique) = 1 and max(sub_part) is null order by index_name")) {
            select.setString(1, table.name());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    keys.put(row.getString(1), List.of(row.getString(2).split(",")));
                }
            }
        }
        return new Keys(table, keys);
    }

    /** Those that other keys do not have. */
    Keys without(Keys others) {
        Map<String, List<String>> left = new LinkedHashMap<>(columns);
        left.keySet().removeAll(others.columns().keySet());
        return new Keys(table, left);
    }

    /** The same keys on another table. */
    Keys on(Table other) {
        return new Keys(other, columns);
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    String dropping() {
        return "alter table " + table.name() + " "
                + columns.keySet().stream().map(key -> "drop key " + key).collect(Collectors.joining(", "));
    }

    String adding() {
        return "alter table " + table.name() + " "
                + columns.entrySet().stream()
                        .map(key -> "add key " + key.getKey() + " (" + String.join(", ", key.getValue()) + ")")
                        .collect(Collectors.joining(", "));
    }
}
