package vn.unionledger.ops.checker;

import java.util.List;

/**
 * Events that were stored by one sending, in a row.
 *
 * @param unit the sender's
 * @param person who sent it; empty for the ledger's own acts
 * @param key the sender's key
 */
record Append(String unit, String person, String key, List<Event> events) {
    static Append of(List<Event> events) {
        Event first = events.getFirst();
        String person = Event.text(first.about(), "person");
        return new Append(
                Event.word(first.about(), "unit"),
                person == null ? "" : person,
                Event.word(first.about(), "key"),
                List.copyOf(events));
    }

    long first() {
        return events.getFirst().position;
    }

    long last() {
        return events.getLast().position;
    }
}
