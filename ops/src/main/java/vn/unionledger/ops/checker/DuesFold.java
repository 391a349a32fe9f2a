package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I7;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The second fold of what members owe and paid, by member and month, held against what the view of dues adds up to. */
final class DuesFold implements Fold {
    private static final String SHOWN =
            "select unit, member, month, sum(standard), sum(excess), sum(amount), sum(amount_excess), sum(applied),"
                    + " sum(prepaid) from dues_entry group by unit, member, month";
    private static final int STANDARD = 0;
    private static final int EXCESS = 1;
    private static final int AMOUNT = 2;
    private static final int AMOUNT_EXCESS = 3;
    private static final int APPLIED = 4;
    private static final int PREPAID = 5;
    private static final int SUMS = 6;

    private final Source source;
    private final Findings findings;
    private final Set<Long> parked = new HashSet<>();
    private final Map<String, long[]> months = new TreeMap<>();

    DuesFold(Source source, Findings findings) throws SQLException {
        this.source = source;
        this.findings = findings;
        try (Connection views = source.open("ledger_views");
                Statement statement = views.createStatement();
                ResultSet row = statement.executeQuery("select position from parked where view = 'dues'")) {
            while (row.next()) {
                parked.add(row.getLong(1));
            }
        }
    }

    @Override
    public void see(Append append) {
        for (Event event : append.events()) {
            if (!event.name.startsWith("dues.") || parked.contains(event.position)) {
                continue;
            }
            boolean owed = event.is("dues.month-assessed") || event.is("dues.month-reassessed");
            String month = event.word("month");
            for (JsonNode line : event.said().path("lines")) {
                String member = event.unit + " " + Event.word(line, "member") + " ";
                long[] sums = of(member + month);
                sums[owed ? STANDARD : AMOUNT] +=
                        line.path(owed ? "standard" : "amount").asLong(0);
                sums[owed ? EXCESS : AMOUNT_EXCESS] += line.path("excess").asLong(0);
                sums[PREPAID] += line.path("prepaid").asLong(0);
                for (JsonNode applied : line.path("applied")) {
                    of(member + Event.word(applied, "month"))[APPLIED] +=
                            applied.path("amount").asLong(0);
                }
            }
            // they stand there with nothing, so that people see whose pay is missing
            for (JsonNode member : event.said().path("withoutPay")) {
                of(event.unit + " " + member.asString() + " " + month);
            }
        }
    }

    private long[] of(String key) {
        return months.computeIfAbsent(key, _ -> new long[SUMS]);
    }

    @Override
    public void end() throws SQLException {
        try (Connection views = source.open("ledger_views");
                Statement statement = Rows.streaming(views);
                ResultSet row = statement.executeQuery(SHOWN)) {
            while (row.next()) {
                String key = row.getString(1) + " " + row.getString(2) + " " + row.getString(3);
                long[] is = new long[SUMS];
                for (int i = 0; i < SUMS; i++) {
                    is[i] = row.getLong(4 + i);
                }
                long[] should = months.remove(key);
                findings.checked(I7, 1);
                if (!Arrays.equals(is, should)) {
                    findings.broken(
                            I7,
                            0,
                            "dues_entry adds up to " + Arrays.toString(is) + " for " + key + ", the events make it "
                                    + Arrays.toString(should));
                }
            }
        }
        months.forEach((key, should) -> findings.broken(
                I7, 0, "dues_entry lacks " + key + ", which the events make " + Arrays.toString(should)));
    }
}
