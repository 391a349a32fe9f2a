package vn.unionledger.ops.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures the ledger beside stock Axon and beside one plain row per commit: {@code ROUNDS SECONDS [README]}. Every round runs
 * every peer once with 1, 8 and 64 senders, so that only ratios within a round are compared. Writes the table into the README
 * between its marks.
 */
public final class Bench {
    private static final List<Integer> SENDERS = List.of(1, 8, 64);
    private static final int SENDERS_MOST = 64;
    private static final int WARM_COMMANDS = 60_000;
    private static final int WARM_TURNS_MOST = 20;
    private static final String TUNED = "stock Axon, JPA, tuned";
    private static final String BEGIN = "<!-- bench: begin -->\n";
    private static final String END = "<!-- bench: end -->\n";

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 2.5;
        try (Setting setting = Setting.make("512M");
                Ours ours = new Ours(setting.server(), setting.folder().resolve("keys"));
                Stock plain = new Stock(
                        setting.server(),
                        setting.database("stock_plain"),
                        "stock Axon, JPA, as it comes",
                        false,
                        SENDERS_MOST);
                Stock tuned = new Stock(setting.server(), setting.database("stock_tuned"), TUNED, true, SENDERS_MOST);
                OneRow row = new OneRow(setting.server(), setting.database("one_row"))) {
            Load load = new Load(setting.server().pid());
            List<Peer> peers = List.of(
                    row,
                    plain,
                    tuned,
                    ours.submitting("ours, a voucher put forward: 1 event, new aggregate"),
                    ours.posting("ours, a voucher posted: 2 events on its book", Ours.UNITS),
                    ours.posting("ours, the same on 10 hot books", 10));
            for (Peer peer : peers) {
                warm(load, peer);
            }
            Table table = new Table();
            for (int round = 1; round <= rounds; round++) {
                for (int senders : SENDERS) {
                    for (Peer peer : peers) {
                        Load.Measured measured = load.on(peer, senders, seconds);
                        table.add(senders, peer.name(), measured);
                        System.err.printf(
                                Locale.ROOT,
                                "round %d, %d senders, %s: %,.0f/s, p50 %.2f, p99 %.2f ms, %.0f µs%n",
                                round,
                                senders,
                                peer.name(),
                                measured.perSecond(),
                                measured.p50Millis(),
                                measured.p99Millis(),
                                measured.micros());
                    }
                }
            }
            String text = String.format(
                    Locale.ROOT,
                    "%s. Medians of %d rounds of %.1f s, all peers in each round.%n%n%s",
                    setting.described(),
                    rounds,
                    seconds,
                    table.markdown(row.name(), TUNED));
            System.out.print(text);
            if (arguments.length > 2) {
                keep(Path.of(arguments[2]), text);
            }
        }
        // the time limits of stock Axon leave a thread behind that nobody can end
        System.exit(0);
    }

    /** Until the compiler has seen enough: on a busy machine a fixed time would not do. */
    private static void warm(Load load, Peer peer) throws Exception {
        double commands = 0;
        for (int turn = 0; turn < WARM_TURNS_MOST && commands < WARM_COMMANDS; turn++) {
            commands += load.on(peer, SENDERS_MOST, 2).perSecond() * 2;
        }
        load.on(peer, 1, 1);
    }

    private static void keep(Path file, String text) throws java.io.IOException {
        String page = Files.readString(file);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(file + " has no marks for the table");
        }
        Files.writeString(file, page.substring(0, begin + BEGIN.length()) + text + page.substring(end));
    }
}
