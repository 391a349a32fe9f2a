package vn.unionledger.ops.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.projections.feed.View;
import vn.unionledger.projections.feed.ViewStates;

/** All read models built again from the log, on an idle ledger and while people post: {@code [EVENTS [SECONDS]]}. */
final class Rebuilds implements Benchmark {
    private static final int ROUNDS = 3;
    private static final int POSTINGS_PER_SECOND = 50;
    private static final int SENDERS = 8;
    private static final double BOUND_SECONDS = 3;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final Duration FILLED_WITHIN = Duration.ofHours(1);
    private static final String BOUND = "1000-row inserts by plain JDBC, one connection (the bound)";
    private static final String FILLED = "all read models filled from an empty schema";
    private static final String REBUILT = "all read models built again beside the living ones, idle";

    @Override
    public String measure(List<String> arguments) throws Exception {
        long events = (long) Benchmark.number(arguments, 0, 1_000_000);
        double seconds = Benchmark.number(arguments, 1, 30);
        try (Setting setting = Setting.make("512M");
                Ours ours = new Ours(setting);
                Inserts inserts = new Inserts(setting, "bound")) {
            Ledger ledger = ours.ledger();
            ManyPostings.post(ours.union(), events);
            long database = setting.server().pid();
            Measures measures = new Measures("entries");
            inserts.run(BOUND_SECONDS);
            for (int round = 0; round < ROUNDS; round++) {
                boolean first = round == 0;
                measures.measure(BOUND, database, () -> inserts.run(BOUND_SECONDS));
                if (first) {
                    measures.measure(FILLED, database, () -> fill(ledger));
                }
                measures.measure(REBUILT, database, () -> rebuild(ledger));
            }
            long entries = rows(ledger, Stream.of("entry"));
            long rows = rows(ledger, tables(ledger));
            Postings postings = Postings.measured(ledger, ours, seconds);
            double ratio = measures.ratio(REBUILT, BOUND);
            return String.format(
                            "%s. %,d events, %,d entries, %,d rows in all tables of the read models; medians of %d rounds.%n%n",
                            setting.described(), ledger.reader().bound(), entries, rows, ROUNDS)
                    + measures.markdown(BOUND) + "\n" + postings.said() + "\n\n"
                    + new Goals()
                            .atLeast("built again, entries/s: × 1000-row inserts", 0.6, ratio)
                            .atLeast("the same, rows of all tables/s", 0.6, ratio * rows / entries)
                            .atMost("posting p99 while building again: × alone", 1.25, postings.ratio())
                            .markdown();
        }
    }

    private static long fill(Ledger ledger) {
        ledger.follower().start();
        if (!ledger.follower().awaitPosition(ledger.reader().bound(), FILLED_WITHIN)) {
            throw new IllegalStateException("the views do not reach the log");
        }
        return rows(ledger, Stream.of("entry"));
    }

    private static long rebuild(Ledger ledger) {
        var states = new ViewStates(ledger.viewsDatabase(), ledger.reader());
        ledger.views().forEach(view -> states.askRebuild(view.name()));
        while (!states.rebuildsAsked().isEmpty()) {
            ledger.follower().nudge();
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return rows(ledger, Stream.of("entry"));
    }

    private static Stream<String> tables(Ledger ledger) {
        return ledger.views().stream().map(View::tables).flatMap(List::stream).map(table -> table.name());
    }

    private static long rows(Ledger ledger, Stream<String> tables) {
        JdbcClient views = JdbcClient.create(ledger.viewsKeeping());
        return tables.mapToLong(table -> views.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    /** How long postings took, 99 of 100, alone and while the read models were built again; milliseconds, round by round. */
    private record Postings(double seconds, List<Double> alone, List<Double> meanwhile) {
        static Postings measured(Ledger ledger, Ours ours, double seconds) throws Exception {
            Peer peer = ours.posting("postings", Union.UNITS);
            var paced = new Paced(POSTINGS_PER_SECOND, SENDERS);
            paced.p99Millis(peer, seconds);
            List<Double> alone = new ArrayList<>();
            List<Double> meanwhile = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                alone.add(paced.p99Millis(peer, seconds));
                var going = new AtomicBoolean(true);
                var rebuilding = CompletableFuture.runAsync(() -> {
                    while (going.get()) {
                        rebuild(ledger);
                    }
                });
                meanwhile.add(paced.p99Millis(peer, seconds));
                going.set(false);
                rebuilding.join();
                System.err.println("posting p99 alone " + alone.getLast() + ", meanwhile " + meanwhile.getLast());
            }
            return new Postings(seconds, alone, meanwhile);
        }

        double ratio() {
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < alone.size(); round++) {
                ratios.add(meanwhile.get(round) / alone.get(round));
            }
            return Table.middle(ratios);
        }

        String said() {
            return String.format(
                    "%d postings a second for %.0f s, views followed: p99 %.1f ms alone, %.1f ms while the read models are"
                            + " built again (medians; the latter is %.2f × the former).",
                    POSTINGS_PER_SECOND, seconds, Table.middle(alone), Table.middle(meanwhile), ratio());
        }
    }
}
