package vn.unionledger.api;

import vn.unionledger.api.cli.CommandLineDoor;

/** Starts the program: {@code run} and {@code demo} serve, the other commands do one thing and end. */
public final class LedgerApplication {
    private LedgerApplication() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineDoor.run(arguments));
    }
}
