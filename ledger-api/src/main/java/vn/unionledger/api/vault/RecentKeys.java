package vn.unionledger.api.vault;

import com.google.crypto.tink.Aead;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keys unwrapped lately. Bounded in number, and in age too: a key destroyed by another program must stop opening texts here
 * within half a minute.
 */
final class RecentKeys {
    private static final int AT_MOST = 10_000;
    private static final long NANOS_AT_MOST = Duration.ofSeconds(30).toNanos();

    private final LongSupplier nanos;
    private final Map<String, Held> bySubject = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > AT_MOST;
        }
    };

    RecentKeys(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized @Nullable SubjectKey of(String subject) {
        var held = bySubject.get(subject);
        if (held == null) {
            return null;
        }
        if (nanos.getAsLong() - held.since() > NANOS_AT_MOST) {
            bySubject.remove(subject);
            return null;
        }
        return held.key();
    }

    synchronized void hold(String subject, SubjectKey key) {
        bySubject.put(subject, new Held(key, nanos.getAsLong()));
    }

    synchronized void forget(String subject) {
        bySubject.remove(subject);
    }

    private record Held(SubjectKey key, long since) {}

    /** A subject's key, ready for use. */
    record SubjectKey(String id, Aead aead) {}
}
