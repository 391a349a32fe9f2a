package vn.unionledger.api.csvimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.core.book.Account;

/**
 * Holds what the views hold to the right answers that came with a file: every balance by account, and by class, unit and month.
 */
public final class ControlComparison {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHOWN = 10;

    private final JdbcClient views;

    /** @param views the database of the views */
    public ControlComparison(DataSource views) {
        this.views = JdbcClient.create(views);
    }

    /** Compares what the units of a control file hold with its answers; what the ledger has of others is left out. */
    public Verdict with(Path control) {
        JsonNode answers = JSON.readTree(control.toFile());
        Map<String, Long> right = sums(answers, "balance_by_account");
        Set<String> units = new HashSet<>();
        right.keySet().forEach(account -> units.add(account.split(":", 3)[1]));
        long[] lines = new long[1];
        Map<String, Long> byAccount = new TreeMap<>();
        Map<String, Long> byMonth = new TreeMap<>();
        views.sql("""
                        select upper(unit) unit, account, month(occurred_on) month, sum(amount) amount,
                               count(*) line_count
                          from entry group by unit, account, month(occurred_on)""")
                .query((row, _) -> {
                    String unit = row.getString("unit");
                    if (!units.contains(unit)) {
                        return unit;
                    }
                    lines[0] += row.getLong("line_count");
                    String source = SourceAccount.source(new Account(row.getString("account")), unit);
                    String month = source.substring(0, source.indexOf(':')) + ":" + unit + "|"
                            + String.format(Locale.ROOT, "%02d", row.getInt("month"));
                    byAccount.merge(source, row.getLong("amount"), Long::sum);
                    byMonth.merge(month, row.getLong("amount"), Long::sum);
                    return source;
                })
                .list();
        List<String> differences = new ArrayList<>();
        compare(right, byAccount, differences);
        compare(sums(answers, "balance_by_class_unit_month"), byMonth, differences);
        long expected = answers.get("postings").asLong();
        if (lines[0] != expected) {
            differences.add("postings: " + lines[0] + " instead of " + expected);
        }
        return new Verdict(byAccount.size() + byMonth.size(), List.copyOf(differences));
    }

    private static Map<String, Long> sums(JsonNode answers, String name) {
        return JSON.convertValue(answers.get(name), new TypeReference<Map<String, Long>>() {});
    }

    private static void compare(Map<String, Long> right, Map<String, Long> ours, List<String> differences) {
        right.forEach((what, amount) -> {
            long own = ours.getOrDefault(what, 0L);
            if (own != amount) {
                differences.add(what + ": " + own + " instead of " + amount);
            }
        });
        ours.forEach((what, amount) -> {
            if (amount != 0 && !right.containsKey(what)) {
                differences.add(what + ": " + amount + ", which the right answers do not know");
            }
        });
    }

    /**
     * What the comparison found.
     *
     * @param sums how many were compared
     */
    public record Verdict(int sums, List<String> differences) {
        public boolean agrees() {
            return differences.isEmpty();
        }

        @Override
        public String toString() {
            return agrees()
                    ? sums + " sums, all equal"
                    : sums + " sums, " + differences.size() + " differ: "
                            + String.join("; ", differences.subList(0, Math.min(SHOWN, differences.size())));
        }
    }
}
