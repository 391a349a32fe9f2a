package vn.unionledger.log;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;

/** One append, or one question for a key, on its way: its sender waits here for the outcome. */
final class Sending {
    /** For what does not rest on anything read before. */
    static final long WHATEVER_WAS_LOST = -1;

    final AppendKey key;
    final Sha256 bodyHash;

    /** What to append; absent if only the key is asked for. */
    final @Nullable Prepared prepared;

    /** How often the database had been lost when this was decided. */
    final long losses;

    final long sinceNanos;
    private final Pace pace;
    private final CompletableFuture<@Nullable Appended> outcome = new CompletableFuture<>();

    /** Whether it was in a write whose answer was lost: if its key is found, that was this sending. */
    boolean maybeStored;

    /** How often the database refused it alone for a reason the log does not know. */
    int failures;

    Sending(Prepared prepared, long losses, Pace pace) {
        this(prepared.key(), prepared.append().bodyHash(), prepared, losses, pace);
    }

    Sending(AppendKey key, Sha256 bodyHash, @Nullable Prepared prepared, long losses, Pace pace) {
        this.losses = losses;
        this.pace = pace;
        sinceNanos = pace.nanos();
        this.key = key;
        this.bodyHash = bodyHash;
        this.prepared = prepared;
    }

    int bytes() {
        return prepared == null ? 0 : prepared.bytes();
    }

    /** @param appended absent if only the key was asked for, and it was never used */
    void done(@Nullable Appended appended) {
        outcome.complete(appended);
    }

    void failed(RuntimeException why) {
        outcome.completeExceptionally(why);
    }

    /** Waits; an interrupt of the waiting thread is kept for later, for the outcome must be known. */
    @Nullable
    Appended await() {
        try {
            return pace.join(outcome);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw e;
        }
    }
}
