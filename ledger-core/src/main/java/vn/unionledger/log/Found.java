package vn.unionledger.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.Sha256;

/** What the log held when the writer looked, under the head lock. */
public final class Found {
    final Map<AppendKey, StoredKey> keys = new HashMap<>();
    final Set<Place> places = new HashSet<>();
    final Map<String, UnitEnd> units = new HashMap<>();
    final Set<Claim> claims = new HashSet<>();
    private @Nullable Head head;

    /** The head row. */
    public Head head() {
        if (head == null) {
            throw new IllegalStateException("the log has no head row: it was not installed");
        }
        return head;
    }

    public void head(Head row) {
        head = row;
    }

    public void key(AppendKey key, StoredKey stored) {
        keys.put(key, stored);
    }

    public void place(Place taken) {
        places.add(taken);
    }

    public void unit(String unit, UnitEnd end) {
        units.put(unit, end);
    }

    public void claim(Claim taken) {
        claims.add(taken);
    }

    /** @param now database time, microseconds since 1970-01-01 UTC */
    public record Head(long position, long recordedAt, Frontier frontier, long now) {}

    /** A place in an aggregate that is taken. */
    public record Place(AggregateKey aggregate, long sequence) {}

    /** The last event of a unit's chain. */
    public record UnitEnd(long unitSequence, Sha256 hash) {
        static final UnitEnd NONE = new UnitEnd(0, Sha256.ZERO);
    }

    /** A key that was used, and what came of it. */
    public record StoredKey(
            Sha256 bodyHash,
            long first,
            long last,
            long recordedAt,
            @Nullable String answer) {
        Appended appended(boolean repeated) {
            return new Appended(first, last, recordedAt, answer, repeated);
        }
    }
}
