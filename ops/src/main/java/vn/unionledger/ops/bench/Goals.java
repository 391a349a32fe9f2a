package vn.unionledger.ops.bench;

import java.util.Locale;

/** The goals of one measuring, and whether this run reached them. */
final class Goals {
    private static final String HEADING = "| goal | wanted | found | |\n|---|---|---|---|\n";

    private final StringBuilder rows = new StringBuilder();

    Goals atLeast(String what, double wanted, double found) {
        return add(what, "≥ " + figure(wanted), found, found >= wanted);
    }

    Goals atMost(String what, double wanted, double found) {
        return add(what, "≤ " + figure(wanted), found, found <= wanted);
    }

    private Goals add(String what, String wanted, double found, boolean reached) {
        rows.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s |%n",
                what,
                wanted,
                figure(found),
                reached ? "reached" : "**missed**"));
        return this;
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value);
    }

    String markdown() {
        return rows.isEmpty() ? "" : HEADING + rows;
    }
}
