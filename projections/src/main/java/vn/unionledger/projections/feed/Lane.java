package vn.unionledger.projections.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;

/** A connection that fills new tables, on a thread of its own while another lane fills others. One work at a time. */
final class Lane implements AutoCloseable {
    private final Connection connection;
    private final String owner;
    private final Insert insert;
    private CompletableFuture<Void> work = CompletableFuture.completedFuture(null);

    /** @param owner of the {@link Bookmark} it fills for */
    Lane(DataSource database, String owner) throws SQLException {
        this.connection = Sessions.open(database);
        this.owner = owner;
        this.insert = new Insert(connection);
    }

    /** What a lane can be given to do: all of it is committed, or none. */
    @FunctionalInterface
    interface Work {
        void on(Lane lane) throws SQLException;
    }

    /** Does it on this thread. */
    void run(Work some) throws SQLException {
        try {
            Bookmark.require(connection, owner);
            some.on(this);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            try {
                connection.rollback();
            } catch (SQLException lost) {
                e.addSuppressed(lost);
            }
            throw e;
        }
    }

    /** Begins to do it on a thread of its own. */
    void begin(Work some) {
        work = CompletableFuture.runAsync(
                () -> {
                    try {
                        run(some);
                    } catch (SQLException e) {
                        throw new CompletionException(e);
                    }
                },
                task -> Thread.ofPlatform().name("views-fill").daemon().start(task));
    }

    boolean isBusy() {
        return !work.isDone();
    }

    /** Waits for what was begun. @throws SQLException what it failed with, once */
    void await() throws SQLException {
        CompletableFuture<Void> begun = work;
        try {
            begun.join();
        } catch (CompletionException e) {
            work = CompletableFuture.completedFuture(null);
            switch (e.getCause()) {
                case SQLException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    Connection connection() {
        return connection;
    }

    Insert insert() {
        return insert;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Ends; what it is still doing is cut off. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            if (isBusy()) {
                connection.abort(Runnable::run);
            } else {
                insert.close();
                connection.rollback();
            }
        }
    }
}
