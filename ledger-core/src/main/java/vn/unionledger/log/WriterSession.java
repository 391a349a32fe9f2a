package vn.unionledger.log;

import java.sql.SQLException;

/**
 * What the writer asks of the database that holds the log: one session, on which a transaction is opened by {@link #take} and
 * ended by a write, {@link #touch}, {@link #leave} or {@link #abort}. Whatever fails is an {@link SQLException} with the
 * database's own error number and state; what became of a write that failed is then unknown.
 */
public interface WriterSession {
    /** Takes the head row, which nobody else has then, and looks up what is asked. The transaction stays open. */
    Found take(Question question) throws SQLException;

    /** Looks up more, under the lock that is held. */
    void look(Question question, Found into) throws SQLException;

    /** Inserts the batch, moves the head and commits. */
    void write(Batch batch) throws SQLException;

    /**
     * The same without having looked: the head row is taken by moving it from where it is remembered to be. If it is elsewhere,
     * or a key, claim or place is taken, the database refuses (1048, 1062) and nothing is written; the transaction stays open.
     */
    void writeUnseen(Batch batch, long rememberedPosition) throws SQLException;

    /** Commits a write of this session's own, after which everything it has seen is durable. */
    void touch() throws SQLException;

    /** Ends the transaction; nothing is written. */
    void leave() throws SQLException;

    /** Says that the session is still needed. */
    void ping() throws SQLException;

    /** Ends the session as it is; the database rolls back what was open. */
    void abort();

    /** Ends the session. */
    void close();

    /** The sessions of a database. */
    static Opener at(LogAddress address) {
        return () -> SqlWriterSession.open(address);
    }

    /** Where sessions come from. */
    interface Opener {
        WriterSession open() throws SQLException;
    }
}
