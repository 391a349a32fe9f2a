package vn.unionledger.log;

import java.time.Duration;
import java.util.Optional;
import vn.unionledger.core.chain.Sha256;

/** Writes the log of a program: one thread that steps a {@link BatchWriter} whenever something has been handed over. */
public final class GroupCommitWriter implements EventLog, AutoCloseable {
    private static final long IDLE_MILLIS = 1000;

    private final BatchWriter writer;
    private final Thread thread;
    private volatile boolean closing;

    /**
     * Starts the writer of this program.
     *
     * @param address with an account that may insert into the log and update the head row
     * @param patience how long a sender waits while the database cannot be reached before it is told so
     */
    public GroupCommitWriter(LogAddress address, LogListener listener, Duration patience) {
        writer = new BatchWriter(
                WriterSession.at(address), LedgerIdentity.read(address), listener, patience, Pace.MACHINE);
        thread = Thread.ofPlatform().daemon().name("log-writer").start(this::run);
    }

    /** Starts the writer with 20 seconds of patience. */
    public GroupCommitWriter(LogAddress address) {
        this(address, LogListener.NONE, Duration.ofSeconds(20));
    }

    @Override
    public Appended append(Append append) {
        return writer.append(append);
    }

    @Override
    public Appended append(Append append, long losses) {
        return writer.append(append, losses);
    }

    @Override
    public Optional<Appended> answered(Metadata metadata, Sha256 bodyHash) {
        return writer.answered(metadata, bodyHash);
    }

    @Override
    public long movesOfOthers() {
        return writer.movesOfOthers();
    }

    @Override
    public long losses() {
        return writer.losses();
    }

    /** The ledger it writes to. */
    public LedgerIdentity ledger() {
        return writer.ledger();
    }

    /** See {@link BatchWriter#durable}. */
    public long durable() {
        return writer.durable();
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

    private void run() {
        try {
            while (true) {
                if (writer.hasWork(closing ? 0 : IDLE_MILLIS)) {
                    writer.step();
                } else if (closing) {
                    return;
                } else {
                    writer.idle();
                }
            }
        } finally {
            writer.end();
        }
    }
}
