package vn.unionledger.log.axon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.Snapshots;
import vn.unionledger.log.Snapshots.Snapshot;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.codec.Codec;

/**
 * Keeps states in the table of snapshots, each under its own name and revision, with the position and hash of the last event in
 * it. One that does not agree with the log, or has another name, is as good as none.
 */
public final class KeptStates implements AggregateStates {
    private static final Logger LOG = LoggerFactory.getLogger(KeptStates.class);

    private final Snapshots snapshots;
    private final LogReader reader;
    private final Map<Class<?>, EventName> names;
    private final Set<String> types;

    /**
     * @param names what each state record is stored as: the type of its aggregate, a dot and a word; a changed record needs a
     *     new revision
     */
    public KeptStates(Snapshots snapshots, LogReader reader, Map<Class<?>, EventName> names) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.names = Map.copyOf(names);
        this.types = names.values().stream()
                .map(name -> name.name().substring(0, name.name().indexOf('.')))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void store(AggregateKey aggregate, long sequence, long position, Object state) {
        EventName name = names.get(state.getClass());
        if (name == null) {
            throw new IllegalArgumentException(state.getClass().getName() + " has no stored name");
        }
        snapshots.store(
                new Snapshot(aggregate, sequence, position, reader.hashAt(position), name, Codec.STATES.write(state)));
    }

    @Override
    public Optional<Kept> latest(AggregateKey aggregate) {
        if (!types.contains(aggregate.type())) {
            return Optional.empty();
        }
        try {
            return snapshots.latest(aggregate).flatMap(this::read);
        } catch (IllegalArgumentException e) {
            LOG.warn("The kept state of {} is thrown away: {}", aggregate, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Kept> read(Snapshot snapshot) {
        for (var named : names.entrySet()) {
            if (named.getValue().equals(snapshot.name())) {
                if (!agrees(snapshot)) {
                    LOG.warn("The kept state of {} is from another history", snapshot.aggregate());
                    return Optional.empty();
                }
                return Optional.of(new Kept(snapshot.sequence(), Codec.STATES.read(named.getKey(), snapshot.body())));
            }
        }
        return Optional.empty();
    }

    private boolean agrees(Snapshot snapshot) {
        StoredEvent event = reader.at(snapshot.position());
        return event.hash().equals(snapshot.hash())
                && event.aggregate().equals(snapshot.aggregate())
                && event.sequence() == snapshot.sequence();
    }
}
