package vn.unionledger.ops.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.timeout.UnitOfWorkTimeoutInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.ops.stock.StockAxon;

/**
 * Stock Axon's JPA event store with one event of our size per command on 256 aggregates; no keys, claims, chain or checks. As it
 * comes: ten connections, time limits on, every command loads its aggregate. Tuned: a connection for each sender, no time
 * limits, aggregates kept in memory.
 */
final class Stock implements Peer {
    private static final int TIMEOUT_MILLIS = 60_000;
    private static final int WARNING_MILLIS = 10_000;

    private final String name;
    private final String prefix;
    private final HikariDataSource pool;
    private final StockAxon axon;
    private final EmbeddedEventStore store;
    private final SimpleCommandBus bus;

    Stock(MariaDbServer server, String database, String name, boolean tuned, int senders) {
        this.name = name;
        this.prefix = database;
        pool = pool(server, database, tuned ? senders : 10);
        axon = new StockAxon(pool);
        store = EmbeddedEventStore.builder().storageEngine(axon.engine()).build();
        bus = SimpleCommandBus.builder().transactionManager(axon.transactions()).build();
        if (!tuned) {
            bus.registerHandlerInterceptor(new UnitOfWorkTimeoutInterceptor(
                    "SimpleCommandBus", TIMEOUT_MILLIS, WARNING_MILLIS, WARNING_MILLIS));
        }
        var repository = EventSourcingRepository.builder(StockBook.class).eventStore(store);
        if (tuned) {
            repository.cache(new WeakReferenceCache());
        }
        AggregateAnnotationCommandHandler.<StockBook>builder()
                .aggregateType(StockBook.class)
                .repository(repository.build())
                .build()
                .subscribe(bus);
    }

    private static HikariDataSource pool(MariaDbServer server, String database, int connections) {
        Account root = server.account("root");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.url(
                database, "nullDatabaseMeansCurrent=true", "cachePrepStmts=true", "useServerPrepStmts=true"));
        config.setUsername(root.user());
        config.setPassword(root.password());
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Client client(int number, int of) {
        return new Client() {
            private int sent;

            @Override
            public boolean act() throws Exception {
                int book = Math.floorMod(number + of * sent++, Union.UNITS);
                dispatch(new StockBook.Post(prefix + " " + book, 150_000, StockBook.WORDS));
                return true;
            }
        };
    }

    private void dispatch(Object command) throws Exception {
        var failure = new AtomicReference<@Nullable Throwable>();
        bus.dispatch(
                GenericCommandMessage.asCommandMessage(command),
                (CommandMessage<? extends Object> _, CommandResultMessage<? extends Object> result) ->
                        failure.set(result.isExceptional() ? result.exceptionResult() : null));
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException(name, thrown);
        }
    }

    @Override
    public void close() {
        store.shutDown();
        axon.close();
        pool.close();
    }
}
