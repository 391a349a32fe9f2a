package vn.unionledger.ops.bench;

import java.util.Locale;

/** Posts vouchers with so many clients for so long and prints one line: {@code tps<TAB>p50_ms<TAB>p99_ms}. */
public final class LoadDriver {
    private static final double WARM_UP_SECONDS = 25;

    private LoadDriver() {}

    /** {@code CLIENTS SECONDS} */
    public static void main(String[] arguments) throws Exception {
        int clients = Integer.parseInt(arguments[0]);
        double seconds = Double.parseDouble(arguments[1]);
        try (Setting setting = Setting.make("512M");
                Ours ours = new Ours(setting)) {
            Load load = new Load(setting.server().pid());
            Peer posting = ours.posting("posting", Union.UNITS);
            load.on(posting, clients, WARM_UP_SECONDS);
            Load.Measured measured = load.on(posting, clients, seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%.1f\t%.3f\t%.3f%n",
                    measured.perSecond(),
                    measured.p50Millis(),
                    measured.p99Millis());
        }
    }
}
