package vn.unionledger.log;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.unionledger.core.act.Claim;
import vn.unionledger.log.Found.Place;

/** What has to be looked up before appends can be decided. */
public final class Question {
    private final Set<AppendKey> keys = new LinkedHashSet<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<String> units = new LinkedHashSet<>();
    private final Set<Claim> claims = new LinkedHashSet<>();

    Question() {}

    /** The keys that may have been used. */
    public Set<AppendKey> keys() {
        return keys;
    }

    /** The places in aggregates that may be taken. */
    public Set<Place> places() {
        return places;
    }

    /** The units whose last event is wanted. */
    public Set<String> units() {
        return units;
    }

    /** The claims that may be taken. */
    public Set<Claim> claims() {
        return claims;
    }

    /** Everything these appends rest on that is not remembered. Keys and claims are always asked for. */
    static Question about(Collection<Sending> sendings, Known known) {
        var question = new Question();
        for (Sending sending : sendings) {
            question.keys.add(sending.key);
            if (sending.prepared != null) {
                question.claims.addAll(sending.prepared.append().claims());
            }
            question.addState(sending, known);
        }
        return question;
    }

    /** The same, after it turned out that what was remembered no longer holds: keys and claims have been asked for. */
    static Question again(Collection<Sending> sendings, Known forgotten) {
        var question = new Question();
        sendings.forEach(sending -> question.addState(sending, forgotten));
        return question;
    }

    private void addState(Sending sending, Known known) {
        if (sending.prepared == null) {
            return;
        }
        Append append = sending.prepared.append();
        append.readSet().forEach((aggregate, sequence) -> addPlaces(aggregate, sequence, known));
        for (NewEvent event : append.events()) {
            addPlaces(event.aggregate(), event.sequence() - 1, known);
            if (known.unit(event.unit().value()) == null) {
                units.add(event.unit().value());
            }
        }
    }

    /** A sequence is the last if it is there and the next is not. */
    private void addPlaces(AggregateKey aggregate, long sequence, Known known) {
        if (known.last(aggregate) == null) {
            if (sequence >= 0) {
                places.add(new Place(aggregate, sequence));
            }
            places.add(new Place(aggregate, sequence + 1));
        }
    }
}
