package vn.unionledger.ops.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.LogUnavailableException;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/**
 * The tables people read, and how far they are: the views' own folds, applied in order by whichever program has the right to, rows
 * and token in one transaction. Where the log has another event than the one applied last, they are emptied and filled again.
 */
class ViewTables {
    private static final int PAGE = 20;
    private static final long IDLE_NANOS = 5_000_000_000L;
    private static final List<View> VIEWS = Views.all();

    private final List<String> rows = new ArrayList<>();
    private @Nullable Program driver;
    private long position;
    private Sha256 hash = Sha256.ZERO;
    private int startedOver;

    /** Follows the log for ever; one of the tasks of a program. */
    void follow(World world, Program program, LogReader reader) {
        while (true) {
            world.stage().until(() -> hasMore(world), world.stage().nanos() + IDLE_NANOS);
            if (driver == null) {
                driver = program;
            }
            if (driver == program) {
                try {
                    turn(world, reader);
                } catch (LogUnavailableException _) {
                    world.stage().sleep(IDLE_NANOS / 50);
                }
            } else {
                world.stage().sleep(IDLE_NANOS);
            }
        }
    }

    private boolean hasMore(World world) {
        return world.database().rows().head() > position;
    }

    /** A program that has ended drives no more. */
    void leave(Program program) {
        if (driver == program) {
            driver = null;
        }
    }

    /** Whether this is the event applied last. */
    boolean isAt(StoredEvent event) {
        return position == event.position() && hash.equals(event.hash());
    }

    long position() {
        return position;
    }

    /** How often another history was found and everything filled again. */
    int startedOver() {
        return startedOver;
    }

    private void turn(World world, LogReader reader) {
        List<StoredEvent> page = reader.after(Math.max(0, position - 1), PAGE + 1);
        if (position > 0) {
            if (page.isEmpty()
                    ? reader.bound() < position
                    : !page.getFirst().hash().equals(hash)) {
                world.note("the views find another history at " + position);
                startOver();
                return;
            }
            page = page.isEmpty() ? page : page.subList(1, page.size());
        }
        if (page.isEmpty()) {
            return;
        }
        List<String> folded = fold(page);
        long before = position;
        world.stage().pass();
        commit(world, folded, page.getLast());
        world.note("the views go from " + before + " to " + position);
    }

    /** Rows and token, together. */
    void commit(World world, List<String> folded, StoredEvent last) {
        add(folded);
        move(last);
    }

    final void add(List<String> folded) {
        rows.addAll(folded);
    }

    final void move(StoredEvent last) {
        position = last.position();
        hash = last.hash();
    }

    private void startOver() {
        startedOver++;
        rows.clear();
        position = 0;
        hash = Sha256.ZERO;
    }

    /** One hash over all rows. */
    String said() {
        return Sha256.of(String.join("\n", rows).getBytes(UTF_8)).hex();
    }

    /** What these tables would say if they were filled from these events in one go. */
    static String replayed(List<StoredEvent> events) {
        return Sha256.of(String.join("\n", fold(events)).getBytes(UTF_8)).hex();
    }

    private static List<String> fold(List<StoredEvent> events) {
        List<String> folded = new ArrayList<>();
        for (StoredEvent event : events) {
            for (View view : VIEWS) {
                var made = new Rows();
                view.fold(event, made);
                for (Table table : view.tables()) {
                    made.of(table).forEach(row -> folded.add(text(table, row)));
                }
            }
        }
        return folded;
    }

    private static String text(Table table, @Nullable Object[] row) {
        var text = new StringBuilder(table.name());
        for (Object value : row) {
            text.append('|')
                    .append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
        }
        return text.toString();
    }
}
