package vn.unionledger.core.act;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.jspecify.annotations.Nullable;

/** The aggregates of one class between acts: each lives on with what happened, until an act that touched it is refused. */
final class LiveAggregates implements Cache {
    private final Map<Object, Object> entries = new HashMap<>();

    /** What each has become, by its id. */
    Map<String, Object> states() {
        Map<String, Object> states = new TreeMap<>();
        entries.forEach((id, entry) ->
                states.put(String.valueOf(id), stateOf(field(AggregateCacheEntry.class, "aggregateRoot", entry))));
        return states;
    }

    /** The state inside an aggregate, which every one of them keeps in a field of that name. */
    static Object stateOf(Object aggregate) {
        return field(aggregate.getClass(), "state", aggregate);
    }

    private static Object field(Class<?> type, String name, Object of) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the framework asks it so
    public <K, V> @Nullable V get(K key) {
        return (V) entries.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.remove(key) != null;
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
