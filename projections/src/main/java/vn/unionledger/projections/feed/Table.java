package vn.unionledger.projections.feed;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that a view fills. Its first column is the {@code position} of the event a row comes from; where an event may leave
 * several rows, the second is their {@code line}.
 */
public record Table(String name, List<String> columns) {
    private static final Pattern WORD = Pattern.compile("[a-z_]{1,50}");

    /** @throws IllegalArgumentException if a name is not a plain word or the table is not keyed by position */
    public Table {
        columns = List.copyOf(columns);
        if (!WORD.matcher(name).matches()
                || !columns.stream().allMatch(column -> WORD.matcher(column).matches())) {
            throw new IllegalArgumentException("plain names only: " + name + " " + columns);
        }
        if (columns.isEmpty() || !columns.getFirst().equals("position")) {
            throw new IllegalArgumentException("a view's table begins with the position: " + name);
        }
    }

    public static Table of(String name, String... columns) {
        return new Table(name, List.of(columns));
    }

    /** The columns of its key. */
    String key() {
        return columns.size() > 1 && columns.get(1).equals("line") ? "position, line" : "position";
    }

    /** The same table as it is filled beside the living one. */
    Table next() {
        return new Table(name + "_next", columns);
    }
}
