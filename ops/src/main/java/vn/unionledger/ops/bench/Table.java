package vn.unionledger.ops.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured, round by round, and its medians as a table. */
final class Table {
    private final Map<Integer, Map<String, List<Load.Measured>>> rounds = new LinkedHashMap<>();

    void add(int senders, String peer, Load.Measured measured) {
        rounds.computeIfAbsent(senders, _ -> new LinkedHashMap<>())
                .computeIfAbsent(peer, _ -> new ArrayList<>())
                .add(measured);
    }

    /**
     * As Markdown. Ratios are made within each round; what stands is their median.
     *
     * @param bound the peer that all are set in relation to
     * @param tuned another one
     */
    String markdown(String bound, String tuned) {
        StringBuilder text = new StringBuilder(
                "| senders | what | commands/s (min..max) | p50 ms | p99 ms |"
                        + " CPU µs program + database | × one row | × stock tuned | other work |\n|---|---|---|---|---|---|---|---|---|\n");
        rounds.forEach((senders, peers) -> peers.forEach((peer, all) -> text.append(String.format(
                Locale.ROOT,
                "| %d | %s | %,.0f (%,.0f..%,.0f) | %.2f | %.2f | %.0f + %.0f | %.2f | %.2f | %.0f %% |%n",
                senders,
                peer,
                median(all, Load.Measured::perSecond),
                all.stream().mapToDouble(Load.Measured::perSecond).min().orElse(0),
                all.stream().mapToDouble(Load.Measured::perSecond).max().orElse(0),
                median(all, Load.Measured::p50Millis),
                median(all, Load.Measured::p99Millis),
                median(all, Load.Measured::programMicros),
                median(all, Load.Measured::databaseMicros),
                ratio(all, peers.getOrDefault(bound, List.of())),
                ratio(all, peers.getOrDefault(tuned, List.of())),
                100 * median(all, Load.Measured::foreign)))));
        return text.toString();
    }

    private static double ratio(List<Load.Measured> ours, List<Load.Measured> theirs) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(ours.size(), theirs.size()); round++) {
            ratios.add(ours.get(round).perSecond() / theirs.get(round).perSecond());
        }
        return middle(ratios);
    }

    private static double median(List<Load.Measured> all, ToDoubleFunction<Load.Measured> of) {
        return middle(all.stream().map(one -> of.applyAsDouble(one)).toList());
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }
}
