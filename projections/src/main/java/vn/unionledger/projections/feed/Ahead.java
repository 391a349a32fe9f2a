package vn.unionledger.projections.feed;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.LogReader;

/** The pages of the log, the next one read and parsed on another thread while this one is used. */
final class Ahead {
    private final LogReader log;
    private @Nullable CompletableFuture<Page> waiting;
    private long waitingAfter;
    private int waitingAtMost;

    Ahead(LogReader log) {
        this.log = log;
    }

    /** The events after a position; those read ahead, if they are the ones. */
    Page take(long after, int atMost) {
        CompletableFuture<Page> read = waiting;
        waiting = null;
        if (read == null || waitingAfter != after || waitingAtMost != atMost) {
            return Page.read(log, after, atMost);
        }
        try {
            return read.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Begins to read the events after a position. */
    void begin(long after, int atMost) {
        waitingAfter = after;
        waitingAtMost = atMost;
        waiting = CompletableFuture.supplyAsync(
                () -> Page.read(log, after, atMost).parsed(),
                task -> Thread.ofPlatform().name("views-ahead").daemon().start(task));
    }

    /** Drops what was read ahead. */
    void forget() {
        waiting = null;
    }
}
