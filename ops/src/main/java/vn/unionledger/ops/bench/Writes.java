package vn.unionledger.ops.bench;

import java.util.List;
import vn.unionledger.ops.bench.Load.Measured;
import vn.unionledger.ops.bench.Table.Row;

/** Durable writes in one program beside stock Axon and one plain row a commit: {@code [ROUNDS [SECONDS]]}. */
final class Writes implements Benchmark {
    private static final List<Integer> SENDERS = List.of(1, 8, 32, 64);
    private static final int SENDERS_MOST = SENDERS.getLast();
    private static final String PLAIN = "stock Axon, JPA, as it comes";
    private static final String TUNED = "stock Axon, JPA, tuned";
    private static final String ONE = "ours, a voucher put forward: 1 event, new aggregate";
    private static final String PAID = "ours, an approved voucher pays its case: 3 events on 3 aggregates";
    private static final String ELSEWHERE = "ours, the same in another program: voucher and case read from the log";
    private static final String COLD = "ours, a voucher of a file posted: 2 events on its book";
    private static final String HOT = "ours, the same on 10 hot books";

    @Override
    public String measure(List<String> arguments) throws Exception {
        try (Setting setting = Setting.make("512M");
                Ours ours = new Ours(setting);
                Ours second = Ours.second(setting);
                Stock plain = new Stock(setting.server(), setting.database("stock_plain"), PLAIN, false, SENDERS_MOST);
                Stock tuned = new Stock(setting.server(), setting.database("stock_tuned"), TUNED, true, SENDERS_MOST);
                OneRow row = new OneRow(setting, "one_row")) {
            var rounds = new Rounds(
                    new Load(setting.server().pid()),
                    (int) Benchmark.number(arguments, 0, 5),
                    Benchmark.number(arguments, 1, 3));
            Table table = rounds.of(
                    List.of(
                            row,
                            plain,
                            tuned,
                            ours.submitting(ONE),
                            ours.paying(PAID),
                            ours.posting(COLD, Union.UNITS),
                            ours.posting(HOT, 10)),
                    SENDERS);
            // apart: what another program has changed ours reads anew, and every later row would pay for that
            Table elsewhere = rounds.of(List.of(row, second.payingFor(ours, ELSEWHERE)), SENDERS);
            return setting.described() + ". " + rounds.described() + "\n\n"
                    + table.markdown(List.of(
                            Table.rate("commands/s", 1),
                            Table.p50(),
                            Table.p99(),
                            Table.cpu(),
                            Table.times("one row", row.name()),
                            Table.times("stock tuned", TUNED),
                            Table.timesPgLedger(row.name()),
                            Table.otherWork()))
                    + "\n"
                    + elsewhere.markdown(List.of(
                            Table.rate("commands/s", 1),
                            Table.p50(),
                            Table.p99(),
                            Table.cpu(),
                            Table.times("one row", row.name()),
                            Table.otherWork()))
                    + "\n" + goals(table, row.name()).markdown();
        }
    }

    private static Goals goals(Table table, String oneRow) {
        Goals goals = new Goals();
        Row many = new Row(SENDERS_MOST, ONE);
        goals.atLeast("64 senders, put forward: × one row", 0.65, table.ratio(many, oneRow));
        goals.atLeast("64 senders, put forward: × stock tuned", 2, table.ratio(many, TUNED));
        goals.atLeast("64 senders, put forward: × stock as it comes", 5, table.ratio(many, PLAIN));
        goals.atLeast("64 senders, put forward: × pgledger", 5, table.ratioToPgLedger(many, oneRow));
        goals.atMost("64 senders, put forward: p99 ms", 25, table.median(many, Measured::p99Millis));
        for (int few : List.of(1, 8)) {
            Row row = new Row(few, ONE);
            String what = few == 1 ? "1 sender, put forward: × " : few + " senders, put forward: × ";
            goals.atLeast(what + "pgledger", 2, table.ratioToPgLedger(row, oneRow));
            goals.atLeast(what + "one row", 0.35, table.ratio(row, oneRow));
            goals.atLeast(what + "stock tuned", 0.8, table.ratio(row, TUNED));
        }
        goals.atLeast("64 senders, a case paid: × put forward", 0.6, table.ratio(new Row(SENDERS_MOST, PAID), ONE));
        Row hot = new Row(SENDERS_MOST, HOT);
        goals.atLeast("64 senders, 10 hot books: × all books", 0.5, table.ratio(hot, COLD));
        goals.atMost("64 senders, 10 hot books: p99 ms", 80, table.median(hot, Measured::p99Millis));
        return goals;
    }
}
