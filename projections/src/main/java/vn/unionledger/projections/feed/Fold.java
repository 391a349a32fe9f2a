package vn.unionledger.projections.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.log.StoredEvent;

/** What one view makes of some events: its rows, and the events it cannot read. */
record Fold(Rows rows, List<Parked> parked) {
    private static final Set<EventName> KNOWN =
            EventNames.types().stream().map(EventNames::nameOf).collect(Collectors.toUnmodifiableSet());
    private static final int WORDS_MAX = 380;

    static Fold of(View view, List<StoredEvent> events) {
        try {
            Rows rows = new Rows();
            for (StoredEvent event : events) {
                if (!isKnown(event)) {
                    return oneByOne(view, events);
                }
                view.fold(event, rows);
            }
            return new Fold(rows, List.of());
        } catch (RuntimeException _) {
            return oneByOne(view, events);
        }
    }

    private static boolean isKnown(StoredEvent event) {
        return KNOWN.contains(event.name());
    }

    private static Fold oneByOne(View view, List<StoredEvent> events) {
        Rows all = new Rows();
        List<Parked> parked = new ArrayList<>();
        for (StoredEvent event : events) {
            Rows rows = new Rows();
            try {
                if (isKnown(event)) {
                    view.fold(event, rows);
                    all.addAll(rows);
                } else {
                    parked.add(new Parked(
                            view.name(), event.position(), "unknown-event", "no event is known as " + event.name()));
                }
            } catch (RuntimeException e) {
                parked.add(parked(view, event, "fold-failed", e));
            }
        }
        return new Fold(all, parked);
    }

    static Parked parked(View view, StoredEvent event, String code, Exception why) {
        String what = event.name() + ": " + why;
        return new Parked(view.name(), event.position(), code, what.substring(0, Math.min(WORDS_MAX, what.length())));
    }
}
