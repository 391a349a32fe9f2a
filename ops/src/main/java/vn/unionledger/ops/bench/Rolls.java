package vn.unionledger.ops.bench;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.ops.bench.Load.Measured;
import vn.unionledger.ops.bench.Table.Row;

/** Dues of a month by groups, {@value #LINES} lines in one event, put forward and posted: {@code [ROUNDS [SECONDS]]}. */
final class Rolls implements Benchmark {
    private static final int LINES = 500;
    private static final int UNITS = 32;
    private static final List<Integer> SENDERS = List.of(1, 8, 32);
    private static final String FORWARD = "a roll put forward: 1 event of 500 lines";
    private static final String POSTED = "a roll of a file posted: 2 events, one of 500 lines";

    @Override
    public String measure(List<String> arguments) throws Exception {
        try (Setting setting = Setting.make("512M");
                Ours ours = new Ours(setting)) {
            Parallel.each(UNITS, UNITS, unit -> form(ours.union(), unit));
            var rounds = new Rounds(
                    new Load(setting.server().pid()),
                    (int) Benchmark.number(arguments, 0, 5),
                    Benchmark.number(arguments, 1, 3));
            Table table = rounds.of(
                    List.of(ours.submitting(FORWARD, UNITS, roll()), ours.posting(POSTED, UNITS, roll())), SENDERS);
            double most = SENDERS.stream()
                    .mapToDouble(senders -> LINES * table.median(new Row(senders, FORWARD), Measured::perSecond))
                    .max()
                    .orElseThrow();
            return setting.described() + ". " + rounds.described() + "\n\n"
                    + table.markdown(List.of(
                            Table.rate("lines/s", LINES),
                            Table.rate("rolls/s", 1),
                            Table.p50(),
                            Table.p99(),
                            Table.cpu(),
                            Table.otherWork()))
                    + "\n"
                    + new Goals()
                            .atLeast("a roll put forward, lines/s", 300_000, most)
                            .markdown();
        }
    }

    /** The groups of a unit, one for each line. */
    private static void form(Union union, int unit) {
        for (int group = 0; group < LINES; group++) {
            union.sendAsChair(
                    unit,
                    "group " + group,
                    new FormSection(
                            Union.unit(unit),
                            group(group),
                            "Tổ " + group,
                            SectionKind.GROUP,
                            null,
                            Union.DAY,
                            Union.chair(unit),
                            Union.DAY));
        }
    }

    private static SectionCode group(int group) {
        return new SectionCode("to-" + group);
    }

    private static VoucherContent roll() {
        List<Part> parts = IntStream.range(0, LINES)
                .mapToObj(group -> new Part(group(group), Vnd.of(500_000 + 1_000 * group)))
                .toList();
        return Postings.dues(Paper.of(Union.DAY), Union.FUND, Union.CASH, YearMonth.from(Union.DAY), parts);
    }
}
