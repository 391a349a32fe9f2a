package vn.unionledger.api.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;

/**
 * Addresses that lead on from a page without losing whose books and which moment one looks at. Templates know it as
 * {@code way}.
 */
public final class Way {

    /** A unit below the reader's own. */
    static final String UNIT = "don-vi";

    /** The last day that counts. */
    static final String UNTIL = "den";

    /** As known on that day, or at that event. */
    static final String KNOWN = "so";

    /** The figure that is unfolded. */
    static final String OPENED = "mo";

    /** The period a page is about. */
    static final String PERIOD = "ky";

    /** The event the page has to show, because the reader has just recorded it. */
    static final String RECORDED = "cho";

    private static final Set<String> KEPT = Set.of(UNIT, UNTIL, KNOWN);

    private final String path;
    private final Map<String, String> query;

    /**
     * @param path of the page
     * @param query what the page was asked with, in its order; the figure that is unfolded is left out
     */
    Way(String path, Map<String, String> query) {
        this.path = path;
        this.query = new LinkedHashMap<>(query);
        this.query.remove(OPENED);
    }

    /** Another page; its own questions follow the ones that are kept. */
    public String to(String page) {
        Map<String, String> kept = new LinkedHashMap<>(query);
        kept.keySet().retainAll(KEPT);
        int mark = page.indexOf('?');
        String asked = written(kept);
        if (mark < 0) {
            return page + (asked.isEmpty() ? "" : "?" + asked);
        }
        return page + (asked.isEmpty() ? "" : "&" + asked);
    }

    /** The same way, where it leads into another unit's books. */
    Way of(UnitId unit) {
        Map<String, String> theirs = new LinkedHashMap<>(query);
        theirs.put(UNIT, unit.value());
        return new Way(path, theirs);
    }

    /** A page of a unit below, as of the same moment. */
    public String below(UnitId unit, String page) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(UNIT, unit.value());
        query.forEach((name, value) -> {
            if (name.equals(UNTIL) || name.equals(KNOWN)) {
                kept.put(name, value);
            }
        });
        return page + "?" + written(kept);
    }

    /** Another page of the same kind, asked the same. */
    public String at(String otherPath) {
        return query.isEmpty() ? otherPath : otherPath + "?" + written(query);
    }

    /** This page with nothing unfolded. */
    public String here() {
        return address(query);
    }

    /** This page with a figure unfolded. */
    public String opens(String figure) {
        return with(OPENED, figure);
    }

    /** This page about another period. */
    public String about(Period period) {
        return with(PERIOD, period.toString());
    }

    /** This page asked with another value, or without any. */
    public String with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return address(changed);
    }

    /** This page as it would be seen without asking for a moment. */
    public String now() {
        return without(UNTIL, KNOWN);
    }

    /** This page asked for everything but these. */
    public String without(String... names) {
        return address(besides(names));
    }

    /** What this page was asked with besides these, for the hidden fields of a form that asks for them. */
    public Map<String, String> besides(String... names) {
        Map<String, String> rest = new LinkedHashMap<>(query);
        rest.keySet().removeAll(Set.of(names));
        return rest;
    }

    /** The path of this page alone. */
    public String path() {
        return path;
    }

    private String address(Map<String, String> asked) {
        return asked.isEmpty() ? path : path + "?" + written(asked);
    }

    private static String written(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
