package vn.unionledger.log;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Puts one batch into the log. The head row is the only lock. Every failure ends the session and forgets what was known of
 * the log: the next try takes the head row first, looks the keys up under it, and answers what it finds only after a commit
 * of its own, for the database frees the lock of a commit before that commit is on disk. For the writer's thread only.
 */
final class GroupCommit {
    private final WriterSession.Opener sessions;
    private final LedgerIdentity ledger;
    private final LogListener listener;
    private final Pace pace;
    private final Known known;
    private @Nullable WriterSession session;
    private long seen = -1;
    private volatile long durable;
    private final AtomicLong movesOfOthers = new AtomicLong();
    private final AtomicLong losses = new AtomicLong();

    GroupCommit(WriterSession.Opener sessions, LedgerIdentity ledger, LogListener listener, Pace pace) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.listener = listener;
        this.pace = pace;
        known = new Known(pace);
    }

    LedgerIdentity ledger() {
        return ledger;
    }

    long durable() {
        return durable;
    }

    long movesOfOthers() {
        return movesOfOthers.get();
    }

    long losses() {
        return losses.get();
    }

    /** Commits what can be committed of these and answers all of them. On a failure, nobody has been answered. */
    void write(List<Sending> sendings) throws SQLException {
        try {
            WriterSession on = session;
            if (on == null) {
                on = sessions.open();
                session = on;
            }
            if (!writtenUnseen(on, sendings)) {
                writeCarefully(on, sendings);
            }
        } catch (SQLException | RuntimeException e) {
            giveUp(e);
            throw e;
        }
    }

    /** Keeps the session alive. */
    void idle() {
        try {
            if (session != null) {
                session.ping();
            }
        } catch (SQLException e) {
            giveUp(e);
        }
    }

    void close() {
        if (session != null) {
            session.close();
        }
    }

    private void giveUp(Exception why) {
        known.forget();
        durable = 0;
        if (session != null) {
            session.abort();
            session = null;
            losses.incrementAndGet();
            listener.connectionLost(why);
        }
    }

    /** One trip, where everything is remembered that no unique index could refuse. */
    private boolean writtenUnseen(WriterSession on, List<Sending> sendings) throws SQLException {
        Found.Head head = known.head();
        if (head == null || !known.suffices(sendings)) {
            return false;
        }
        var found = new Found();
        found.head(head);
        Batch batch = decide(sendings, found);
        if (batch.isEmpty()) {
            return false;
        }
        long started = pace.nanos();
        sendings.forEach(sending -> sending.maybeStored = true);
        try {
            on.writeUnseen(batch, head.position());
        } catch (SQLException e) {
            if (!SqlErrors.isGuard(e)) {
                throw e;
            }
            on.leave();
            sendings.forEach(sending -> sending.maybeStored = false);
            return false;
        }
        committed(found, batch, sendings, 0, pace.nanos() - started);
        return true;
    }

    private void writeCarefully(WriterSession on, List<Sending> sendings) throws SQLException {
        long started = pace.nanos();
        Found found = on.take(Question.about(sendings, known));
        long head = found.head().position();
        if (seen >= 0 && seen != head) {
            movesOfOthers.incrementAndGet();
        }
        seen = head;
        if (!known.isAt(head)) {
            boolean relied = !known.isNothing();
            known.forget();
            if (relied) {
                on.look(Question.again(sendings, known), found);
            }
        }
        Batch batch = decide(sendings, found);
        long checked = pace.nanos();
        known.clock(found.head().now());
        if (!batch.isEmpty()) {
            sendings.forEach(sending -> sending.maybeStored = true);
            on.write(batch);
            committed(found, batch, sendings, checked - started, pace.nanos() - checked);
            return;
        }
        if (batch.restsOn() > durable) {
            on.touch();
            durable = head;
        } else {
            on.leave();
        }
        known.learn(found, batch);
        tell(batch);
    }

    private Batch decide(List<Sending> sendings, Found found) {
        var batch = new Batch(ledger, found, known, losses.get());
        sendings.forEach(batch::decide);
        return batch;
    }

    private void committed(Found found, Batch batch, List<Sending> sendings, long checkNanos, long commitNanos) {
        known.learn(found, batch);
        seen = batch.position();
        durable = batch.position();
        listener.committed(sendings.size(), batch.rows().size(), checkNanos, commitNanos);
        tell(batch);
    }

    private void tell(Batch batch) {
        for (int i = 0; i < batch.recovered(); i++) {
            listener.recovered();
        }
        for (RuntimeException refusal : batch.refusals()) {
            if (refusal instanceof AppendRefusedException refused) {
                listener.refused(refused.ground());
            }
        }
        batch.answer();
    }
}
