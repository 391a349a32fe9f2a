package vn.unionledger.ops.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Stretches of work on many things, measured round by round, and their medians as a table. */
final class Measures {
    private final String things;
    private final Map<String, List<One>> rounds = new LinkedHashMap<>();

    /** @param things what there are so many of, such as events */
    Measures(String things) {
        this.things = things;
    }

    /** One stretch. */
    private record One(long count, Span span, long heapPeak) {
        double perSecond() {
            return span.perSecond(count);
        }
    }

    /** What works on many things. */
    @FunctionalInterface
    interface Work {
        /** @return on how many */
        long run() throws Exception;
    }

    /** Measures a stretch of this program's work. */
    void measure(String what, long database, Work work) throws Exception {
        Heap.forgetPeak();
        Span.Begun begun = Span.begin(database);
        long count = work.run();
        One one = new One(count, begun.end(), Heap.peak());
        rounds.computeIfAbsent(what, _ -> new ArrayList<>()).add(one);
        System.err.printf(
                Locale.ROOT,
                "%s: %,d %s in %.1f s, %,.0f/s%n",
                what,
                count,
                things,
                one.span().seconds(),
                one.perSecond());
    }

    double perSecond(String what) {
        return median(what, One::perSecond);
    }

    /** The largest heap, MiB. */
    double heapPeak(String what) {
        return rounds.getOrDefault(what, List.of()).stream()
                        .mapToLong(One::heapPeak)
                        .max()
                        .orElse(0)
                / 1048576.0;
    }

    /** How many times as many a second as another stretch of the same round. */
    double ratio(String what, String to) {
        List<One> ours = rounds.getOrDefault(what, List.of());
        List<One> theirs = rounds.getOrDefault(to, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(ours.size(), theirs.size()); round++) {
            ratios.add(ours.get(round).perSecond() / theirs.get(round).perSecond());
        }
        return Table.middle(ratios);
    }

    /** As Markdown, each beside the bound. */
    String markdown(String bound) {
        StringBuilder text = new StringBuilder("| what | " + things
                + "/s (min..max) | CPU µs program + database | heap at its peak, MiB | × the bound | other work |\n"
                + "|---|---|---|---|---|---|\n");
        rounds.forEach((what, all) -> {
            var speeds = all.stream().mapToDouble(One::perSecond).summaryStatistics();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %,.0f (%,.0f..%,.0f) | %.1f + %.1f | %.0f | %.2f | %.0f %% |%n",
                    what,
                    perSecond(what),
                    speeds.getMin(),
                    speeds.getMax(),
                    median(what, one -> 1e6 * one.span().programSeconds() / one.count()),
                    median(what, one -> 1e6 * one.span().databaseSeconds() / one.count()),
                    heapPeak(what),
                    ratio(what, bound),
                    100 * median(what, one -> one.span().foreign())));
        });
        return text.toString();
    }

    private double median(String what, ToDoubleFunction<One> of) {
        return Table.middle(rounds.getOrDefault(what, List.of()).stream()
                .mapToDouble(of)
                .boxed()
                .toList());
    }
}
