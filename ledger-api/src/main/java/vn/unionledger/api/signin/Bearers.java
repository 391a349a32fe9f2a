package vn.unionledger.api.signin;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tokens that were looked up a moment ago, with whom they let in: a program that sends many requests is not looked up for each.
 * What this program revokes or disables holds from the next request on; what another program on the same database does,
 * {@link #KEPT} later at most. The secret is checked with every request all the same.
 */
public final class Bearers {
    /** How long a look-up is good for. */
    static final Duration KEPT = Duration.ofSeconds(2);

    private static final int AT_MOST = 10_000;

    private final LongSupplier nanos;
    private final Map<String, Entry> known = new HashMap<>();
    private long changes;

    /** @param nanos a clock that only goes forward */
    public Bearers(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A token as it is kept, and its bearer. */
    record Bearer(ApiToken token, SignedIn person) {}

    private record Entry(Bearer bearer, long since) {}

    /** The bearer of the token with this id, looked up if that was too long ago. Nobody is not remembered. */
    Optional<Bearer> find(String id, Supplier<Optional<Bearer>> lookUp) {
        long now = nanos.getAsLong();
        long before;
        synchronized (known) {
            Entry entry = known.get(id);
            if (entry != null && now - entry.since < KEPT.toNanos()) {
                return Optional.of(entry.bearer);
            }
            before = changes;
        }
        Optional<Bearer> found = lookUp.get();
        synchronized (known) {
            // what was read while something changed may be what was there before
            if (found.isPresent() && before == changes) {
                if (known.size() >= AT_MOST) {
                    known.clear();
                }
                known.put(id, new Entry(found.get(), now));
            } else {
                known.remove(id);
            }
        }
        return found;
    }

    /** Looks everybody up again from now on, or from when the running transaction is committed. */
    void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forgetNow();
                }
            });
        } else {
            forgetNow();
        }
    }

    private void forgetNow() {
        synchronized (known) {
            changes++;
            known.clear();
        }
    }
}
