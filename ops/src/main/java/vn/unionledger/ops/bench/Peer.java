package vn.unionledger.ops.bench;

import java.sql.SQLException;

/** Something that can be sent durable writes to. */
interface Peer extends AutoCloseable {
    String name();

    /** One of so many senders; each is used by one thread alone. */
    Client client(int number, int of);

    @Override
    void close();

    /** A sender. */
    interface Client extends AutoCloseable {
        /** Writes once and returns when it is durable. */
        void act() throws Exception;

        @Override
        default void close() throws SQLException {}
    }
}
