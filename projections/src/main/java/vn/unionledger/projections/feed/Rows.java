package vn.unionledger.projections.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that folded events leave, by table, in the order they were added. */
public final class Rows {
    private final Map<Table, List<@Nullable Object[]>> byTable = new LinkedHashMap<>();
    private int size;

    /**
     * Adds a row.
     *
     * @param values one for each column; text, numbers, dates, booleans, 32-byte hashes, or nothing
     */
    public void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(
                    table.name() + " has " + table.columns().size() + " columns, not " + values.length);
        }
        byTable.computeIfAbsent(table, t -> new ArrayList<>()).add(values);
        size++;
    }

    void addAll(Rows others) {
        others.byTable.forEach((table, rows) ->
                byTable.computeIfAbsent(table, t -> new ArrayList<>()).addAll(rows));
        size += others.size;
    }

    public int size() {
        return size;
    }

    /** The rows of one table. */
    public List<@Nullable Object[]> of(Table table) {
        return byTable.getOrDefault(table, List.of());
    }

    Map<Table, List<@Nullable Object[]>> byTable() {
        return byTable;
    }
}
