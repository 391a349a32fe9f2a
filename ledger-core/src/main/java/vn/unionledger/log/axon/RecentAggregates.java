package vn.unionledger.log.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates used last, so that the next command on one of them reads nothing; and those that were looked for and are not
 * there, so that they are not looked for again. Bounded; may be forgotten at any time.
 */
final class RecentAggregates implements Cache {
    /** Heap for each of them, bytes: several times what one takes, so that they never crowd out the rest of the program. */
    private static final long ROOM = 16 << 10;

    private static final int FEWEST = 10_000;
    private static final int MOST = 250_000;

    private final Map<Object, Object> entries;
    private long asOf;
    private long lost;

    /** One that is not there. */
    private record Missing(String id) {}

    RecentAggregates(int most) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > most;
            }
        };
    }

    /** How many a program with so much heap keeps: what was approved in the morning is still there when it is paid at noon. */
    static int fitting(long heapBytes) {
        return Math.clamp(heapBytes / ROOM, FEWEST, MOST);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // the framework's own signature; null is "not here"
    public synchronized <K, V> V get(K key) {
        return (V) entries.get(key);
    }

    /** Whether it was looked for, was not there, and has not begun since. */
    synchronized boolean isMissing(String id) {
        return entries.get(new Missing(id)) != null;
    }

    /** It was looked for and is not there; to be said while its lock is held, which keeps this program from beginning it. */
    synchronized void missing(String id) {
        if (isCurrent()) {
            entries.put(new Missing(id), true);
        }
    }

    /** It is there now, or may be: it is to be looked for again. */
    synchronized void notMissing(String id) {
        entries.remove(new Missing(id));
    }

    /** How many moves of others had been noticed when everything was last forgotten: what is here was loaded after that. */
    synchronized long asOf() {
        return asOf;
    }

    /** Forgets everything, if another program is known to have written since that was last done. */
    synchronized void forgetIfMoved(long movesOfOthers) {
        if (movesOfOthers > asOf) {
            entries.clear();
            asOf = movesOfOthers;
        }
    }

    /** Forgets everything, if the database has been lost since that was last done. */
    synchronized void forgetIfLost(long losses) {
        if (losses > lost) {
            entries.clear();
            lost = losses;
        }
    }

    /** A command that began before the last forgetting may have loaded what was forgotten: it brings nothing back. */
    private boolean isCurrent() {
        return Passage.current().map(passage -> passage.asOf() == asOf).orElse(true);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        if (isCurrent()) {
            entries.put(key, value);
        } else {
            entries.remove(key);
        }
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return isCurrent() && entries.putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return entries.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        entries.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked") // whoever asks for a type knows what was put
    public synchronized <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        entries.computeIfPresent(key, (_, value) -> update.apply((V) value));
    }

    @Override
    public Registration registerCacheEntryListener(@Nullable EntryListener listener) {
        return () -> false;
    }
}
