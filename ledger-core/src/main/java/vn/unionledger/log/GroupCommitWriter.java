package vn.unionledger.log;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.core.chain.Sha256;

/**
 * Writes the log: one thread takes what senders have handed over, at most 64 appends and 4 MiB, and puts it into one short
 * transaction on its own connection. A sender is answered after the commit; whoever loses (sequence, read-set, claim, key)
 * never harms the neighbours. Where the answer to a commit is lost, the batch is tried again: its keys tell what is stored.
 */
public final class GroupCommitWriter implements EventLog, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitWriter.class);
    private static final int APPENDS_MAX = 64;
    private static final int FAILURES_MAX = 3;
    private static final long IDLE_MILLIS = 1000;
    private static final long GATHER_NANOS = TimeUnit.MICROSECONDS.toNanos(100);

    private final Duration patience;
    private final GroupCommit commit;
    private final LinkedBlockingQueue<Sending> waiting = new LinkedBlockingQueue<>();
    private final Thread thread;
    private @Nullable Sending leftOver;
    private int lastBatch;
    private volatile boolean closing;
    private volatile boolean ended;

    /**
     * Starts the writer of this program.
     *
     * @param address with an account that may insert into the log and update the head row
     * @param patience how long a sender waits while the database cannot be reached before it is told so
     */
    public GroupCommitWriter(LogAddress address, LogListener listener, Duration patience) {
        this.patience = patience;
        commit = new GroupCommit(address, LedgerIdentity.read(address), listener);
        thread = Thread.ofPlatform().daemon().name("log-writer").start(this::run);
    }

    /** Starts the writer with 20 seconds of patience. */
    public GroupCommitWriter(LogAddress address) {
        this(address, LogListener.NONE, Duration.ofSeconds(20));
    }

    @Override
    public Appended append(Append append) {
        return Objects.requireNonNull(outcome(new Sending(Prepared.of(append))));
    }

    @Override
    public Optional<Appended> answered(Metadata metadata, Sha256 bodyHash) {
        return Optional.ofNullable(outcome(new Sending(AppendKey.of(metadata), bodyHash, null)));
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

    /** Writes what has been handed over, then ends. Later appends are refused. */
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Appended outcome(Sending sending) {
        waiting.add(sending);
        if (ended) {
            refuseWaiting();
        }
        return sending.await();
    }

    private void refuseWaiting() {
        for (Sending late = waiting.poll(); late != null; late = waiting.poll()) {
            late.failed(new LogUnavailableException("the writer of the log has ended", null));
        }
    }

    private void run() {
        try {
            while (true) {
                List<Sending> batch = gather();
                if (!batch.isEmpty()) {
                    bring(batch);
                } else if (closing) {
                    return;
                } else {
                    commit.idle();
                }
            }
        } finally {
            commit.close();
            ended = true;
            refuseWaiting();
        }
    }

    /** What has come together; empty if nothing came for a second. */
    private List<Sending> gather() {
        var batch = new ArrayList<Sending>();
        Sending sending = first();
        if (sending != null && lastBatch > 1 && waiting.size() + 1 < lastBatch) {
            // those answered a moment ago are about to send again
            LockSupport.parkNanos(GATHER_NANOS);
        }
        long bytes = 0;
        while (sending != null) {
            bytes += sending.bytes();
            if (bytes > Prepared.APPEND_BYTES_MAX && !batch.isEmpty()) {
                leftOver = sending;
                break;
            }
            batch.add(sending);
            sending = batch.size() < APPENDS_MAX ? waiting.poll() : null;
        }
        lastBatch = batch.size();
        return batch;
    }

    private @Nullable Sending first() {
        Sending sending = leftOver;
        leftOver = null;
        if (sending != null) {
            return sending;
        }
        try {
            return closing ? waiting.poll() : waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            // close() asks for haste
            return waiting.poll();
        }
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
        long now = System.nanoTime();
        for (Iterator<Sending> each = open.iterator(); each.hasNext(); ) {
            Sending sending = each.next();
            if (sending.failures >= FAILURES_MAX || now - sending.sinceNanos > patience.toNanos()) {
                each.remove();
                sending.failed(new LogUnavailableException("the database did not take the append", why));
            }
        }
    }

    private static void pause(int attempt) {
        long most = 10L << Math.min(attempt, 5);
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(most / 2, most)));
    }
}
