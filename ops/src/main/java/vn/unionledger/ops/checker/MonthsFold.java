package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I7;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The second fold of the sums kept by unit and month, held against what stands there. */
final class MonthsFold implements Fold {
    private static final String KEPT =
            "select unit, occurred_on, concerns_on, income, expense, held, payable_up, invented, entries from unit_month";

    private final Source source;
    private final Findings findings;
    private final Set<Long> parked = new HashSet<>();
    private final Map<String, Sums> months = new TreeMap<>();

    /** Of one unit in one month. */
    private record Sums(long income, long expense, long held, long payableUp, long invented, long entries) {
        Sums plus(Sums other) {
            return new Sums(
                    income + other.income,
                    expense + other.expense,
                    held + other.held,
                    payableUp + other.payableUp,
                    invented + other.invented,
                    entries + other.entries);
        }
    }

    MonthsFold(Source source, Findings findings) throws SQLException {
        this.source = source;
        this.findings = findings;
        try (Connection views = source.open("ledger_views");
                Statement statement = views.createStatement();
                ResultSet row = statement.executeQuery("select position from parked where view = 'entries'")) {
            while (row.next()) {
                parked.add(row.getLong(1));
            }
        }
    }

    @Override
    public void see(Append append) {
        for (Event event : append.events()) {
            if (!event.is("book.voucher-posted") || parked.contains(event.position)) {
                continue;
            }
            JsonNode content = event.said().path("content");
            String occurredOn = Event.word(content, "occurredOn");
            String key = event.unit + " " + month(occurredOn) + " "
                    + month(Objects.requireNonNullElse(Event.text(content, "concernsOn"), occurredOn));
            int invented = content.path("invented").asBoolean(false) ? 1 : 0;
            for (JsonNode line : content.path("lines")) {
                months.merge(
                        key,
                        sums(Event.word(line, "account"), line.path("amount").asLong(0), invented),
                        Sums::plus);
            }
        }
    }

    private static String month(String day) {
        return day.substring(0, 8) + "01";
    }

    private static Sums sums(String account, long amount, int invented) {
        int colon = account.indexOf(':');
        return switch (colon < 0 ? account : account.substring(0, colon)) {
            case "income" -> new Sums(-amount, 0, 0, 0, invented, 1);
            case "expense" -> new Sums(0, amount, 0, 0, invented, 1);
            case "place" -> new Sums(0, 0, amount, 0, invented, 1);
            case "payable-up" -> new Sums(0, 0, 0, -amount, invented, 1);
            default -> new Sums(0, 0, 0, 0, invented, 1);
        };
    }

    @Override
    public void end() throws SQLException {
        try (Connection views = source.open("ledger_views");
                Statement statement = Rows.streaming(views);
                ResultSet row = statement.executeQuery(KEPT)) {
            while (row.next()) {
                String key = row.getString(1) + " " + row.getString(2) + " " + row.getString(3);
                Sums is = new Sums(
                        row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7), row.getLong(8), row.getLong(9));
                Sums should = months.remove(key);
                findings.checked(I7, 1);
                if (!is.equals(should)) {
                    findings.broken(I7, 0, "unit_month has " + key + " " + is + ", the events make it " + should);
                }
            }
        }
        months.forEach((key, should) ->
                findings.broken(I7, 0, "unit_month lacks " + key + ", which the events make " + should));
    }
}
