package vn.unionledger.api.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Shows how far something has come, on the second output: in place on a terminal, every tenth part elsewhere. */
final class Meter {
    private static final long STEPS_PLAIN = 10;
    private static final long STEPS_TERMINAL = 200;

    private final PrintWriter err;
    private final Tongue tongue;
    private final String what;
    private final boolean terminal =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    private final AtomicLong done = new AtomicLong();
    private volatile long of;
    private long shown = -1;

    /** @param what the key of the words, which get how much is done and how much there is */
    Meter(PrintWriter err, Tongue tongue, String what) {
        this.err = err;
        this.tongue = tongue;
        this.what = what;
    }

    void of(long all) {
        of = all;
        show(done.get());
    }

    void more(long by) {
        show(done.addAndGet(by));
    }

    void at(long now) {
        done.set(now);
        show(now);
    }

    private synchronized void show(long now) {
        long step = of == 0 ? 0 : now * (terminal ? STEPS_TERMINAL : STEPS_PLAIN) / of;
        boolean whole = now == of;
        if (whole ? shown == Long.MAX_VALUE : step <= shown) {
            return;
        }
        shown = whole ? Long.MAX_VALUE : step;
        String said = tongue.said(what, now, of);
        if (terminal) {
            err.print("\r" + said + (whole ? "\n" : ""));
        } else {
            err.println(said);
        }
        err.flush();
    }
}
