package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I9;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Adds the units up the tree, once from events and once from the views' rows with the views' tree: at every upper unit both give
 * the same sums, and they are those of the units below.
 */
final class ConsolidationFold implements Fold {
    private static final String TOP = "";

    private final Source source;
    private final Findings findings;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Long> sums = new HashMap<>();

    ConsolidationFold(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
    }

    @Override
    public void see(Append append) {
        for (Event event : append.events()) {
            switch (event.name) {
                case "organisation.unit-founded", "organisation.unit-reparented" ->
                    parents.put(event.unit, Objects.requireNonNullElse(Event.text(event.said(), "parent"), TOP));
                case "book.voucher-posted" -> {
                    for (JsonNode line : event.said().path("content").path("lines")) {
                        String cell = event.unit + "\n" + kind(Event.word(line, "account"));
                        sums.merge(cell, line.path("amount").asLong(0), Long::sum);
                    }
                }
                default -> {}
            }
        }
    }

    @Override
    public void end() throws SQLException {
        Map<String, String> shownParents = new HashMap<>();
        Map<String, Long> shown = new HashMap<>();
        try (Connection views = source.open("ledger_views");
                Statement statement = views.createStatement()) {
            try (ResultSet row = statement.executeQuery("select unit, other from organisation_fact"
                    + " where what in ('UNIT_FOUNDED', 'UNIT_REPARENTED') order by position")) {
                while (row.next()) {
                    shownParents.put(row.getString(1), Objects.requireNonNullElse(row.getString(2), TOP));
                }
            }
            try (ResultSet row = statement.executeQuery("select unit, substring_index(account, ':', 1), sum(amount)"
                    + " from entry group by unit, substring_index(account, ':', 1)")) {
                while (row.next()) {
                    shown.put(row.getString(1) + "\n" + row.getString(2), row.getLong(3));
                }
            }
        }
        compare(consolidated(sums, parents), consolidated(shown, shownParents));
    }

    /** Each unit's sums and all those below it, by upper unit and kind of account. */
    private static Map<String, Long> consolidated(Map<String, Long> sums, Map<String, String> parents) {
        Map<String, Long> all = new TreeMap<>();
        sums.forEach((cell, sum) -> {
            int end = cell.indexOf('\n');
            String unit = cell.substring(0, end);
            Set<String> gone = new HashSet<>();
            while (!unit.equals(TOP) && gone.add(unit)) {
                all.merge(unit + cell.substring(end), sum, Long::sum);
                unit = parents.getOrDefault(unit, TOP);
            }
            all.merge("all units" + cell.substring(end), sum, Long::sum);
        });
        return all;
    }

    private void compare(Map<String, Long> should, Map<String, Long> is) {
        Set<String> cells = new HashSet<>(should.keySet());
        cells.addAll(is.keySet());
        for (String cell : cells) {
            findings.checked(I9, 1);
            if (!Objects.equals(should.get(cell), is.get(cell))) {
                findings.broken(
                        I9,
                        0,
                        cell.replace("\n", " with all below, ") + ": " + should.get(cell) + " đồng from events, "
                                + is.get(cell) + " from the views");
            }
        }
    }

    private static String kind(String account) {
        int colon = account.indexOf(':');
        return colon < 0 ? account : account.substring(0, colon);
    }
}
