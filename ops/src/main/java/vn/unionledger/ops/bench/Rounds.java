package vn.unionledger.ops.bench;

import java.util.List;
import java.util.Locale;

/**
 * Rounds in each of which every peer runs once with each number of senders, so that what is compared was measured together.
 *
 * @param seconds of each peer in each round
 * @param warming of each peer before
 */
record Rounds(Load load, int rounds, double seconds, Warming warming) {
    private static final double WARM_TURN_MOST = 2;

    Rounds(Load load, int rounds, double seconds) {
        this(load, rounds, seconds, new Warming(60_000, 40));
    }

    /** Until so many commands were sent, or for so many seconds at most. */
    record Warming(int commands, double secondsMost) {}

    /** Warms every peer up with the most senders, then measures. */
    Table of(List<Peer> peers, List<Integer> senders) throws Exception {
        for (Peer peer : peers) {
            warm(peer, senders.getLast());
        }
        Table table = new Table();
        for (int round = 1; round <= rounds; round++) {
            for (int many : senders) {
                for (Peer peer : peers) {
                    Load.Measured measured = load.on(peer, many, seconds);
                    table.add(new Table.Row(many, peer.name()), measured);
                    System.err.printf(
                            Locale.ROOT,
                            "round %d, %d senders, %s: %,.0f/s, p50 %.2f, p99 %.2f ms, %.0f + %.0f µs%n",
                            round,
                            many,
                            peer.name(),
                            measured.perSecond(),
                            measured.p50Millis(),
                            measured.p99Millis(),
                            measured.programMicros(),
                            measured.databaseMicros());
                }
            }
        }
        return table;
    }

    /** Until the compiler has seen enough: on a busy machine a fixed time would not do. */
    private void warm(Peer peer, int senders) throws Exception {
        double turn = Math.min(seconds, WARM_TURN_MOST);
        double commands = 0;
        for (double spent = 0; spent < warming.secondsMost() && commands < warming.commands(); spent += turn) {
            commands += load.on(peer, senders, turn).perSecond() * turn * peer.commands();
        }
        load.on(peer, 1, turn / 2);
    }

    String described() {
        return String.format(Locale.ROOT, "Medians of %d rounds of %.1f s, all peers in each round.", rounds, seconds);
    }
}
