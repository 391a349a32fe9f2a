package vn.unionledger.ops.simulation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogRows;
import vn.unionledger.log.StoredEvent;

/** What readers see of the tables in memory: all that is committed. */
final class MemoryRows implements LogRows {
    private final MemoryDatabase database;

    MemoryRows(MemoryDatabase database) {
        this.database = database;
    }

    @Override
    public List<StoredEvent> after(long position, int atMost) {
        return part(database.events(), position, atMost);
    }

    @Override
    public List<StoredEvent> at(long position) {
        return part(database.events(), position - 1, 1);
    }

    @Override
    public List<StoredEvent> of(AggregateKey aggregate, long fromSequence, long atMost) {
        return part(database.of(aggregate), fromSequence, atMost);
    }

    @Override
    public List<StoredEvent> ofType(String type, String afterId, long afterSequence, long bound, int atMost) {
        return bounded(database.events().stream(), bound)
                .filter(event -> event.aggregate().type().equals(type))
                .filter(event -> event.aggregate().id().compareTo(afterId) > 0
                        || (event.aggregate().id().equals(afterId) && event.sequence() > afterSequence))
                .sorted(Comparator.comparing(
                                (StoredEvent event) -> event.aggregate().id())
                        .thenComparing(StoredEvent::sequence))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<StoredEvent> ofUnit(String unit, long afterUnitSequence, long bound, int atMost) {
        return bounded(database.ofUnit(unit).stream().skip(afterUnitSequence), bound)
                .limit(atMost)
                .toList();
    }

    @Override
    public OptionalLong lastSequence(AggregateKey aggregate) {
        int size = database.of(aggregate).size();
        return size == 0 ? OptionalLong.empty() : OptionalLong.of(size - 1L);
    }

    @Override
    public long head() {
        return database.position();
    }

    @Override
    public Map<Long, Long> recordedAt(List<Long> positions) {
        Map<Long, Long> moments = new HashMap<>();
        positions.forEach(position -> at(position).forEach(event -> moments.put(position, event.recordedAt())));
        return moments;
    }

    @Override
    public void close() {}

    private static Stream<StoredEvent> bounded(Stream<StoredEvent> events, long bound) {
        return events.filter(event -> event.position() <= bound);
    }

    private static List<StoredEvent> part(List<StoredEvent> events, long from, long atMost) {
        int begin = (int) Math.min(from, events.size());
        return List.copyOf(events.subList(begin, (int) Math.min(begin + atMost, events.size())));
    }
}
