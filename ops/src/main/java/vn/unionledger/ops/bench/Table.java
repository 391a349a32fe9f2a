package vn.unionledger.ops.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import vn.unionledger.ops.bench.Load.Measured;

/** What was measured, round by round, and its medians as a table. Ratios are made within each round; what stands is their median. */
final class Table {
    private final Map<Row, List<Measured>> rounds = new LinkedHashMap<>();

    /** One peer under one number of senders. */
    record Row(int senders, String peer) {}

    /** What stands in one column. */
    record Column(String heading, Cell cell) {}

    /** What stands in a row. */
    @FunctionalInterface
    interface Cell {
        String of(Table table, Row row);
    }

    void add(Row row, Measured measured) {
        rounds.computeIfAbsent(row, _ -> new ArrayList<>()).add(measured);
    }

    double median(Row row, ToDoubleFunction<Measured> of) {
        return middle(of(row).stream().mapToDouble(of).boxed().toList());
    }

    /** How many times as many a second as another peer under as many senders. */
    double ratio(Row row, String to) {
        List<Measured> ours = of(row);
        List<Measured> theirs = of(new Row(row.senders(), to));
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(ours.size(), theirs.size()); round++) {
            ratios.add(ours.get(round).perSecond() / theirs.get(round).perSecond());
        }
        return middle(ratios);
    }

    /** As Markdown, by senders. */
    String markdown(List<Column> columns) {
        StringBuilder text = new StringBuilder("| senders | what | ")
                .append(columns.stream().map(Column::heading).collect(Collectors.joining(" | ")))
                .append(" |\n|---|---|")
                .append("---|".repeat(columns.size()))
                .append('\n');
        rounds.keySet().stream()
                .sorted((a, b) -> Integer.compare(a.senders(), b.senders()))
                .forEach(row -> text.append("| ")
                        .append(row.senders())
                        .append(" | ")
                        .append(row.peer())
                        .append(" | ")
                        .append(columns.stream()
                                .map(column -> column.cell().of(this, row))
                                .collect(Collectors.joining(" | ")))
                        .append(" |\n"));
        return text.toString();
    }

    /** How many things a second, of which one write makes so many. */
    static Column rate(String heading, int things) {
        return new Column(heading + " (min..max)", (table, row) -> {
            var all = table.of(row).stream().mapToDouble(Measured::perSecond).summaryStatistics();
            return String.format(
                    Locale.ROOT,
                    "%,.0f (%,.0f..%,.0f)",
                    things * table.median(row, Measured::perSecond),
                    things * all.getMin(),
                    things * all.getMax());
        });
    }

    static Column p50() {
        return figure("p50 ms", "%.2f", Measured::p50Millis);
    }

    static Column p99() {
        return figure("p99 ms", "%.2f", Measured::p99Millis);
    }

    static Column cpu() {
        return new Column(
                "CPU µs program + database",
                (table, row) -> String.format(
                        Locale.ROOT,
                        "%.0f + %.0f",
                        table.median(row, Measured::programMicros),
                        table.median(row, Measured::databaseMicros)));
    }

    static Column clientCpu() {
        return figure("CPU µs clients", "%.0f", Measured::clientMicros);
    }

    static Column otherWork() {
        return figure("other work", "%.0f %%", one -> 100 * one.foreign());
    }

    static Column times(String heading, String peer) {
        return new Column("× " + heading, (table, row) -> String.format(Locale.ROOT, "%.2f", table.ratio(row, peer)));
    }

    /** Beside pgledger, as its share of the one-row append has it. */
    static Column timesPgLedger(String oneRow) {
        return new Column(
                "× pgledger", (table, row) -> String.format(Locale.ROOT, "%.1f", table.ratioToPgLedger(row, oneRow)));
    }

    double ratioToPgLedger(Row row, String oneRow) {
        return ratio(row, oneRow) / PgLedger.share(row.senders());
    }

    private static Column figure(String heading, String form, ToDoubleFunction<Measured> of) {
        return new Column(heading, (table, row) -> String.format(Locale.ROOT, form, table.median(row, of)));
    }

    private List<Measured> of(Row row) {
        return rounds.getOrDefault(row, List.of());
    }

    static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }
}
