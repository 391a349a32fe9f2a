package vn.unionledger.ops.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.ChainBreak;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.FrontierBuilder;
import vn.unionledger.core.chain.UnitChain;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.AppendKey;
import vn.unionledger.log.Found;
import vn.unionledger.log.Metadata;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.codec.Canonical;

/**
 * Follows the log as it grows and says where a promise is broken: positions and sequences without a hole, chains and tree, one
 * append for a key with all its events in a row, nobody registered twice, and what {@link MoneyAuditor}, {@link MatterAuditor},
 * {@link StopAuditor} and {@link StreamAuditor} look at. Reads the database itself, in no weather.
 */
final class Auditor {
    private static final int PAGE = 1000;

    private final UUID ledger;
    private final Database database;
    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<AggregateKey, Long> sequences = new HashMap<>();
    private final Map<String, UnitChain> chains = new HashMap<>();
    private final Map<AppendKey, Span> appends = new HashMap<>();
    private final Set<PersonId> people = new HashSet<>();
    private final Set<UUID> ids = new HashSet<>();
    private FrontierBuilder tree = new FrontierBuilder(Frontier.EMPTY);
    private MoneyAuditor money = new MoneyAuditor();
    private MatterAuditor matters = new MatterAuditor();
    private StopAuditor stops = new StopAuditor();
    private StreamAuditor streams = new StreamAuditor();
    private @Nullable AppendKey open;
    private long recordedAt;

    private record Span(long first, long last, long recordedAt) {}

    Auditor(UUID ledger, Database database) {
        this.ledger = ledger;
        this.database = database;
    }

    List<StoredEvent> events() {
        return events;
    }

    /** Goes through what is new; everything again if the log has become shorter. */
    void catchUp() {
        if (database.rows().head() < events.size()) {
            startOver();
        }
        List<StoredEvent> page = database.rows().after(events.size(), PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::follow);
            page = database.rows().after(events.size(), PAGE);
        }
        endOfAppend();
        open = null;
        Violation.unless(
                database.rows().head() == events.size(),
                "the head says " + database.rows().head() + ", the last event is " + events.size());
    }

    private void endOfAppend() {
        money.endOfAppend();
        matters.endOfAppend();
    }

    private void startOver() {
        events.clear();
        sequences.clear();
        chains.clear();
        appends.clear();
        ids.clear();
        people.clear();
        tree = new FrontierBuilder(Frontier.EMPTY);
        money = new MoneyAuditor();
        matters = new MatterAuditor();
        stops = new StopAuditor();
        streams = new StreamAuditor();
        open = null;
        recordedAt = 0;
    }

    private void follow(StoredEvent event) {
        Violation.unless(
                event.position() == events.size() + 1,
                "position " + (events.size() + 1) + " is missing before " + event.position());
        events.add(event);
        long sequence = sequences.merge(event.aggregate(), 0L, (last, _) -> last + 1);
        Violation.unless(
                event.sequence() == sequence,
                event.aggregate() + " has " + event.sequence() + " where " + sequence + " belongs");
        Violation.unless(ids.add(event.eventId()), "the id of " + event + " was used before");
        Violation.unless(event.recordedAt() >= recordedAt, event + " was recorded before the one before it");
        recordedAt = event.recordedAt();
        Violation.unless(
                Canonical.check(event.payloadBytes()).isEmpty()
                        && Canonical.check(event.metadataBytes()).isEmpty(),
                event + " is not canonical");
        chain(event);
        AppendKey key = keyOf(event.metadata());
        if (!key.equals(open)) {
            endOfAppend();
            Violation.unless(!appends.containsKey(key), key + " has a second append at " + event.position());
            open = key;
        }
        appends.merge(
                key,
                new Span(event.position(), event.position(), event.recordedAt()),
                (span, next) -> new Span(span.first(), next.last(), span.recordedAt()));
        money.see(event);
        matters.see(event);
        stops.see(event);
        streams.see(event);
        switch (event.payload()) {
            case PersonRegistered one -> register(one.person(), event);
            case PeopleRegistered roll -> roll.people().forEach(one -> register(one.person(), event));
            default -> {}
        }
    }

    private void register(PersonId person, StoredEvent at) {
        Violation.unless(people.add(person), at + " registers somebody who was registered");
    }

    private void chain(StoredEvent event) {
        String unit = event.unit().value();
        var link = event.link(ledger);
        switch (chains.computeIfAbsent(unit, name -> UnitChain.before(ledger, name))
                .follow(link)) {
            case UnitChain longer -> chains.put(unit, longer);
            case ChainBreak broken -> throw new Violation("the chain breaks at " + event + ": " + broken);
        }
        tree.append(link.storedHash());
    }

    private static AppendKey keyOf(Metadata metadata) {
        PersonId person = metadata.person();
        return new AppendKey(metadata.unit().value(), person == null ? "" : person.value(), metadata.key());
    }

    /** Compares what stands beside the events with them. */
    void finish() {
        catchUp();
        Database.Contents contents = database.contents();
        Violation.unless(
                contents.frontier().root().equals(tree.build().root()),
                "the tree in the head row is not of these events");
        Violation.unless(
                contents.keys().keySet().equals(appends.keySet()), "the keys stored are not those of the events");
        appends.forEach((key, span) -> {
            Found.StoredKey stored = Objects.requireNonNull(contents.keys().get(key));
            Violation.unless(
                    stored.first() == span.first()
                            && stored.last() == span.last()
                            && stored.recordedAt() == span.recordedAt(),
                    key + " is stored as " + stored + " and stands at " + span);
        });
        contents.claims()
                .forEach((claim, position) -> Violation.unless(
                        appends.values().stream().anyMatch(span -> span.first() == position),
                        claim + " stands at " + position + ", where no append begins"));
    }
}
