package vn.unionledger.ops.simulation;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogRows;
import vn.unionledger.log.LogUnavailableException;
import vn.unionledger.log.StoredEvent;

/**
 * A program's view of the rows in the weather. Now and then one of the last events is not visible yet in a query that no earlier
 * reading of the head bounds, though a later one is: as seen on a busy database.
 */
final class FaultyRows implements LogRows {
    private static final int LATE_AMONG_LAST = 4;

    private final World world;
    private final Program program;
    private final LogRows real;

    FaultyRows(World world, Program program, LogRows real) {
        this.world = world;
        this.program = program;
        this.real = real;
    }

    @Override
    public List<StoredEvent> after(long position, int atMost) {
        return late("after " + position, () -> real.after(position, atMost));
    }

    @Override
    public List<StoredEvent> at(long position) {
        return read("at " + position, () -> real.at(position));
    }

    @Override
    public List<StoredEvent> of(AggregateKey aggregate, long fromSequence, long atMost) {
        return late("of " + aggregate + " from " + fromSequence, () -> real.of(aggregate, fromSequence, atMost));
    }

    @Override
    public List<StoredEvent> ofType(String type, String afterId, long afterSequence, long bound, int atMost) {
        return read("of type " + type, () -> real.ofType(type, afterId, afterSequence, bound, atMost));
    }

    @Override
    public List<StoredEvent> ofUnit(String unit, long afterUnitSequence, long bound, int atMost) {
        return read("of unit " + unit, () -> real.ofUnit(unit, afterUnitSequence, bound, atMost));
    }

    @Override
    public OptionalLong lastSequence(AggregateKey aggregate) {
        return read("last of " + aggregate, () -> real.lastSequence(aggregate));
    }

    @Override
    public long head() {
        return read("head", real::head);
    }

    @Override
    public Map<Long, Long> recordedAt(List<Long> positions) {
        return read("moments", () -> real.recordedAt(positions));
    }

    @Override
    public void close() {}

    private <T> T read(String what, Supplier<T> query) {
        pass();
        T result = query.get();
        world.note(program.name() + " reads " + what);
        return result;
    }

    private List<StoredEvent> late(String what, Supplier<List<StoredEvent>> query) {
        boolean late = pass() == Fault.LATE_ROW;
        List<StoredEvent> result = query.get();
        if (late && !result.isEmpty()) {
            StoredEvent hidden =
                    result.get(Math.max(0, result.size() - 1 - world.chance().nextInt(LATE_AMONG_LAST)));
            result = result.stream().filter(event -> event != hidden).toList();
        }
        world.note(program.name() + " reads " + what + ": " + result.size());
        return result;
    }

    private @Nullable Fault pass() {
        world.stage().pass();
        Fault fault = world.weather().atRead();
        world.apply(fault, program);
        if (fault == Fault.CUT_BEFORE || !world.isDatabaseUp()) {
            world.note(program.name() + " cannot read");
            throw new LogUnavailableException("the log cannot be read", World.connectionLost());
        }
        return fault;
    }
}
