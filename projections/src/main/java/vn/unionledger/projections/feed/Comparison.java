package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.StoredEvent;

/** Compares the rows that stand in a view's tables with what the same events fold to now, row by row and column by column. */
final class Comparison {
    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;
    private final View view;

    Comparison(Connection connection, View view) {
        this.connection = connection;
        this.view = view;
    }

    /** The first difference among these events in a row, or nothing. */
    @Nullable
    Disagreement of(List<StoredEvent> events) throws SQLException {
        if (events.isEmpty()) {
            return null;
        }
        long first = events.getFirst().position();
        long last = events.getLast().position();
        Set<Long> parked = parked(first, last);
        List<StoredEvent> readable = events.stream()
                .filter(event -> !parked.contains(event.position()))
                .toList();
        Rows folded = Fold.of(view, readable).rows();
        Disagreement earliest = null;
        for (Table table : view.tables()) {
            Disagreement here = of(table, byPosition(folded.of(table)), stored(table, first, last));
            if (here != null && (earliest == null || here.position() < earliest.position())) {
                earliest = here;
            }
        }
        return earliest;
    }

    private @Nullable Disagreement of(
            Table table, Map<Long, List<List<String>>> folded, Map<Long, List<List<String>>> stored) {
        Set<Long> positions = new TreeSet<>(folded.keySet());
        positions.addAll(stored.keySet());
        for (Long position : positions) {
            List<List<String>> should = folded.getOrDefault(position, List.of());
            List<List<String>> is = stored.getOrDefault(position, List.of());
            if (!should.equals(is)) {
                return new Disagreement(view.name(), position, difference(table, should, is));
            }
        }
        return null;
    }

    private static String difference(Table table, List<List<String>> should, List<List<String>> is) {
        if (is.size() != should.size()) {
            return (is.size() < should.size() ? "thiếu " : "thừa ") + Math.abs(is.size() - should.size())
                    + " dòng trong " + table.name();
        }
        for (int row = 0; row < is.size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                if (!Objects.equals(should.get(row).get(column), is.get(row).get(column))) {
                    return "cột " + table.columns().get(column) + " của " + table.name() + " là "
                            + is.get(row).get(column) + ", theo sổ gốc là "
                            + should.get(row).get(column);
                }
            }
        }
        return "các dòng của " + table.name() + " khác sổ gốc";
    }

    private Set<Long> parked(long first, long last) throws SQLException {
        Set<Long> positions = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select position from parked where view = ? and position between ? and ?")) {
            select.setString(1, view.name());
            select.setLong(2, first);
            select.setLong(3, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    positions.add(row.getLong(1));
                }
            }
        }
        return positions;
    }

    private static Map<Long, List<List<String>>> byPosition(List<@Nullable Object[]> rows) {
        Map<Long, List<List<String>>> all = new HashMap<>();
        for (@Nullable Object[] row : rows) {
            List<String> texts = new ArrayList<>(row.length);
            for (Object value : row) {
                texts.add(text(value));
            }
            all.computeIfAbsent((Long) Objects.requireNonNull(row[0]), position -> new ArrayList<>())
                    .add(texts);
        }
        return all;
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "∅";
            case byte[] bytes -> HEX.formatHex(bytes);
            case Boolean truth -> truth ? "1" : "0";
            default -> value.toString();
        };
    }

    private Map<Long, List<List<String>>> stored(Table table, long first, long last) throws SQLException {
        Map<Long, List<List<String>>> all = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select " + String.join(", ", table.columns())
                + " from " + table.name() + " where position between ? and ? order by " + table.key())) {
            select.setLong(1, first);
            select.setLong(2, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.computeIfAbsent(row.getLong(1), position -> new ArrayList<>())
                            .add(texts(row, table.columns().size()));
                }
            }
        }
        return all;
    }

    private static List<String> texts(ResultSet row, int columns) throws SQLException {
        List<String> texts = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
            boolean bytes = row.getMetaData().getColumnType(column) == Types.BINARY;
            texts.add(text(bytes ? row.getBytes(column) : row.getString(column)));
        }
        return texts;
    }
}
