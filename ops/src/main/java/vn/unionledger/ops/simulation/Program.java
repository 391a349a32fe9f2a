package vn.unionledger.ops.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.wiring.Books;
import vn.unionledger.core.act.ReadByMany;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.voucher.PostedVouchers;
import vn.unionledger.log.BatchWriter;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.LedgerIdentity;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.Pace;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.WriterSession;
import vn.unionledger.log.axon.AggregateStates;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.LedgerBus;

/** One program of a run: the ledger's own bus, door, writer and reader with their caches. Killed, it comes back without them. */
final class Program extends Stage.Group {
    private static final int PAGE = 500;

    private final World world;
    private final String name;
    private final LedgerIdentity ledger;
    private final Parts parts;
    private final ViewTables views;
    private final List<Stage.Task> tasks = new ArrayList<>();
    private @Nullable Door door;
    private long skewMillis;

    Program(World world, String name, LedgerIdentity ledger, Parts parts, ViewTables views) {
        this.world = world;
        this.name = name;
        this.ledger = ledger;
        this.parts = parts;
        this.views = views;
    }

    String name() {
        return name;
    }

    boolean isRunning() {
        return door != null;
    }

    void start() {
        Stage stage = world.stage();
        var pace = new ProgramPace();
        var writer = new BatchWriter(() -> world.open(this), ledger, LogListener.NONE, Duration.ofSeconds(20), pace);
        EventLog log = parts.log(writer);
        LogReader reader =
                parts.reader(new FaultyRows(world, this, world.database().rows()));
        var waits = new Waits(stage);
        var alone = new ProgramLocks(stage, waits);
        var shared = new ProgramSharedLocks(stage, waits);
        var bus = new LedgerBus(
                log,
                reader,
                AggregateStates.NONE,
                "simulated",
                Books.aggregates(),
                repositories -> Books.acts(repositories, new PostingsRead(reader)),
                pace,
                type -> type.isAnnotationPresent(ReadByMany.class) ? shared : alone);
        door = bus.door();
        go(() -> {
            while (true) {
                stage.until(() -> writer.hasWork(0));
                writer.step();
            }
        });
        go(() -> views.follow(world, this, reader));
        world.note(name + " starts");
    }

    /** Runs a task inside this program; it ends with it. */
    Stage.Task go(Runnable body) {
        tasks.removeIf(Stage.Task::isOver);
        Stage.Task task = world.stage().go(this, body);
        tasks.add(task);
        return task;
    }

    /** The way in; only while it is running. */
    Door door() {
        Door now = door;
        if (now == null) {
            throw new IllegalStateException(name + " is not running");
        }
        return now;
    }

    /** Ends it in the middle of everything; a moment later it is started again. */
    void kill() {
        Stage stage = world.stage();
        door = null;
        world.endSessions(this);
        views.leave(this);
        long down = world.chance().nextLong(10_000_000L, 4_000_000_000L);
        stage.go(new Stage.Group(), () -> {
            stage.sleep(down);
            start();
        });
        Stage.Task current = stage.current();
        boolean mine = tasks.contains(current);
        tasks.stream().filter(task -> task != current).toList().forEach(stage::end);
        tasks.clear();
        if (mine) {
            throw new Stage.Ended();
        }
    }

    void setClock(long skew) {
        skewMillis = skew;
    }

    WriterSession dressed(WriterSession session) {
        return parts.session(session);
    }

    /** The stage's time, with a wall clock somebody may have set. */
    private final class ProgramPace implements Pace {
        @Override
        public long nanos() {
            return world.stage().nanos();
        }

        @Override
        public long millis() {
            return world.millis(skewMillis);
        }

        @Override
        public void pause(long leastNanos, long mostNanos) {
            world.stage()
                    .sleep(leastNanos == mostNanos ? leastNanos : world.chance().nextLong(leastNanos, mostNanos));
        }

        @Override
        public <T extends @Nullable Object> T join(CompletableFuture<T> outcome) {
            world.stage().until(outcome::isDone);
            return outcome.join();
        }
    }

    /** Finds a posting by reading the log from its beginning. */
    private record PostingsRead(LogReader reader) implements PostedVouchers {
        @Override
        public Optional<VoucherPosted> find(UnitId unit, VoucherId voucher) {
            long at = 0;
            while (true) {
                List<StoredEvent> page = reader.after(at, PAGE);
                if (page.isEmpty()) {
                    return Optional.empty();
                }
                for (StoredEvent event : page) {
                    if (event.payload() instanceof VoucherPosted posted
                            && posted.voucher().equals(voucher)
                            && posted.unit().equals(unit)) {
                        return Optional.of(posted);
                    }
                }
                at = page.getLast().position();
            }
        }
    }
}
