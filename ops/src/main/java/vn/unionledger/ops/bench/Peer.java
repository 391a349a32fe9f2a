package vn.unionledger.ops.bench;

import java.io.IOException;
import java.sql.SQLException;

/** Something that can be sent durable writes to. */
interface Peer extends AutoCloseable {
    String name();

    /** The process that does the work, for its processor time: this one, unless the peer is a program of its own. */
    default long program() {
        return Cpu.self();
    }

    /** Makes ready what about so many seconds of writing need; not measured. */
    default void prepare(double seconds) throws Exception {}

    /** How many commands stand behind one write, those that prepare it included: a warm-up counts them. */
    default int commands() {
        return 1;
    }

    /** One of so many senders; each is used by one thread alone. */
    Client client(int number, int of);

    @Override
    default void close() {}

    /** A sender. */
    interface Client extends AutoCloseable {
        /** Writes once and returns when it is durable. @return false if nothing was left to write; then all senders stop */
        boolean act() throws Exception;

        @Override
        default void close() throws SQLException, IOException {}
    }
}
