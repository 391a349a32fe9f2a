package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;

/**
 * Everything that is asked of the sample ledger, over all its units, in the order of the moments it was asked. The years write their
 * acts in any order; of one unit's day and hour, what is written first is done first.
 */
final class Script {
    private final List<Act> acts = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<Slot, Integer> taken = new HashMap<>();

    /** One act, in its unit's next free minute of that hour. */
    void add(UnitId unit, LocalDate on, Hour hour, @Nullable SampleOfficer by, ActKey key, Draft draft) {
        int before = taken.merge(new Slot(unit, on, hour), 1, Integer::sum) - 1;
        at(unit, on.atTime(hour.nth(before)), by, key, draft);
    }

    /** One act at that very moment, together with any others that do not depend on it. */
    void at(UnitId unit, LocalDateTime moment, @Nullable SampleOfficer by, ActKey key, Draft draft) {
        String text = key.text();
        if (!keys.add(unit + " " + text)) {
            throw new IllegalStateException("two acts of " + unit + " have the key " + text);
        }
        acts.add(new Act(moment, unit, by, text, key.matter(), draft));
    }

    /** The acts as time goes. */
    List<Act> inOrder() {
        return acts.stream().sorted(Comparator.comparing(Act::at)).toList();
    }

    private record Slot(UnitId unit, LocalDate on, Hour hour) {}
}
