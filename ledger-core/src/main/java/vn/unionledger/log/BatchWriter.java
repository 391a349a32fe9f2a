package vn.unionledger.log;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.core.chain.Sha256;

/**
 * Brings what senders hand over into the log, one batch a step: at most 64 appends and 4 MiB, in one short transaction. A sender
 * is answered after the commit; whoever loses (sequence, read-set, claim, key) never harms the neighbours. Where the answer to a
 * commit is lost, the batch is tried again: its keys tell what is stored. It has no thread of its own: {@link GroupCommitWriter}
 * steps it on one, the simulator when it likes.
 */
public final class BatchWriter implements EventLog {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWriter.class);
    private static final int APPENDS_MAX = 64;
    private static final int FAILURES_MAX = 3;
    private static final long GATHER_NANOS = TimeUnit.MICROSECONDS.toNanos(100);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private final Duration patience;
    private final GroupCommit commit;
    private final Pace pace;
    private final LinkedBlockingQueue<Sending> waiting = new LinkedBlockingQueue<>();
    private @Nullable Sending next;
    private int lastBatch;
    private volatile boolean ended;

    /**
     * @param sessions of the database that holds the log
     * @param patience how long a sender waits while the database cannot be reached before it is told so
     */
    public BatchWriter(
            WriterSession.Opener sessions, LedgerIdentity ledger, LogListener listener, Duration patience, Pace pace) {
        this.patience = patience;
        this.pace = pace;
        commit = new GroupCommit(sessions, ledger, listener, pace);
    }

    @Override
    public Appended append(Append append) {
        return append(append, Sending.WHATEVER_WAS_LOST);
    }

    @Override
    public Appended append(Append append, long losses) {
        return Objects.requireNonNull(outcome(new Sending(Prepared.of(append), losses, pace)));
    }

    @Override
    public Optional<Appended> answered(Metadata metadata, Sha256 bodyHash) {
        return Optional.ofNullable(
                outcome(new Sending(AppendKey.of(metadata), bodyHash, null, Sending.WHATEVER_WAS_LOST, pace)));
    }

    @Override
    public long movesOfOthers() {
        return commit.movesOfOthers();
    }

    @Override
    public long losses() {
        return commit.losses();
    }

    /** The ledger it writes to. */
    public LedgerIdentity ledger() {
        return commit.ledger();
    }

    /**
     * The last position that is durable as far as this program knows: of its own appends, and of what it has committed a write
     * after. What leaves the house rests on nothing later. 0 before the first.
     */
    public long durable() {
        return commit.durable();
    }

    private @Nullable Appended outcome(Sending sending) {
        waiting.add(sending);
        if (ended) {
            refuseWaiting();
        }
        return sending.await();
    }

    /** Whether something has been handed over; waits for it that long. */
    public boolean hasWork(long atMostMillis) {
        if (next == null) {
            try {
                next = atMostMillis == 0 ? waiting.poll() : waiting.poll(atMostMillis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                // who ends the writer asks for haste
                next = waiting.poll();
            }
        }
        return next != null;
    }

    /** Takes what has come together and brings each of it to an outcome. Nothing if nothing was handed over. */
    public void step() {
        List<Sending> batch = gather();
        if (!batch.isEmpty()) {
            bring(batch);
        }
    }

    /** Keeps the session alive while there is nothing to do. */
    public void idle() {
        commit.idle();
    }

    /** Ends the session and refuses what still waits and what comes later. */
    public void end() {
        commit.close();
        ended = true;
        refuseWaiting();
    }

    private void refuseWaiting() {
        for (Sending late = waiting.poll(); late != null; late = waiting.poll()) {
            late.failed(new LogUnavailableException("the writer of the log has ended", null));
        }
    }

    private List<Sending> gather() {
        var batch = new ArrayList<Sending>();
        Sending sending = hasWork(0) ? next : null;
        next = null;
        if (sending != null && lastBatch > 1 && waiting.size() + 1 < lastBatch) {
            // those answered a moment ago are about to send again
            pace.pause(GATHER_NANOS, GATHER_NANOS);
        }
        long bytes = 0;
        while (sending != null) {
            bytes += sending.bytes();
            if (bytes > Prepared.APPEND_BYTES_MAX && !batch.isEmpty()) {
                next = sending;
                break;
            }
            batch.add(sending);
            sending = batch.size() < APPENDS_MAX ? waiting.poll() : null;
        }
        lastBatch = batch.size();
        return batch;
    }

    /** Brings each of these to an outcome, however often the database has to be asked. */
    private void bring(List<Sending> sendings) {
        List<Sending> open = new ArrayList<>(sendings);
        for (int attempt = 0; !open.isEmpty(); attempt++) {
            try {
                commit.write(open);
                return;
            } catch (SQLException e) {
                LOG.warn("{} appends wait: {} {} {}", open.size(), e.getErrorCode(), e.getSQLState(), e.getMessage());
                if (!SqlErrors.isPassing(e)) {
                    if (open.size() > 1) {
                        open.forEach(sending -> bring(List.of(sending)));
                        return;
                    }
                    open.getFirst().failures++;
                }
                dropHopeless(open, e);
                pause(attempt);
            } catch (RuntimeException e) {
                LOG.error("{} appends failed", open.size(), e);
                if (open.size() > 1) {
                    open.forEach(sending -> bring(List.of(sending)));
                } else {
                    open.getFirst().failed(e);
                }
                return;
            } catch (Error e) {
                open.forEach(sending -> sending.failed(new LogUnavailableException("the writer of the log fails", e)));
                throw e;
            }
        }
    }

    private void dropHopeless(List<Sending> open, SQLException why) {
        long now = pace.nanos();
        for (Iterator<Sending> each = open.iterator(); each.hasNext(); ) {
            Sending sending = each.next();
            if (sending.failures >= FAILURES_MAX || now - sending.sinceNanos > patience.toNanos()) {
                each.remove();
                sending.failed(new LogUnavailableException("the database did not take the append", why));
            }
        }
    }

    private void pause(int attempt) {
        long most = PAUSE_NANOS << Math.min(attempt, 5);
        pace.pause(most / 2, most);
    }
}
