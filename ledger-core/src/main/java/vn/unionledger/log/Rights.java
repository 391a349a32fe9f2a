package vn.unionledger.log;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the running account may do, table by table, and nothing else. */
final class Rights {
    static final Map<String, Set<String>> BY_TABLE = new TreeMap<>(Map.of(
            "event", Set.of("SELECT", "INSERT"),
            "append_key", Set.of("SELECT", "INSERT"),
            "claim", Set.of("SELECT", "INSERT"),
            "head", Set.of("SELECT", "UPDATE"),
            "snapshot", Set.of("SELECT", "INSERT", "UPDATE", "DELETE")));

    private Rights() {}
}
