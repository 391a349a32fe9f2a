package vn.unionledger.ops.stock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** One running program's stock event store: JPA engine, Hibernate's own mapping and ids. */
public final class StockAxon implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final CurrentEntityManager current = new CurrentEntityManager();
    private final JpaEventStorageEngine engine;

    /** On Hibernate's own connections. */
    StockAxon(String url, String user, String password) {
        this(new PersistenceConfiguration("stock-axon")
                .property(PersistenceConfiguration.JDBC_URL, url)
                .property(PersistenceConfiguration.JDBC_USER, user)
                .property(PersistenceConfiguration.JDBC_PASSWORD, password));
    }

    /** On a pool of connections. */
    public StockAxon(DataSource pool) {
        this(new PersistenceConfiguration("stock-axon").property("hibernate.connection.datasource", pool));
    }

    private StockAxon(PersistenceConfiguration connected) {
        factory = connected
                .managedClass(DomainEventEntry.class)
                .managedClass(SnapshotEventEntry.class)
                .property("hibernate.dialect", "org.hibernate.dialect.MariaDBDialect")
                .property("hibernate.hbm2ddl.auto", "update")
                .createEntityManagerFactory();
        var serializer = Jackson3Serializer.builder().build();
        engine = JpaEventStorageEngine.builder()
                .entityManagerProvider(current)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    /** Where events are stored, in the transaction of the calling thread. */
    public JpaEventStorageEngine engine() {
        return engine;
    }

    /** One entity manager and one transaction for each command, as Spring gives them. */
    public TransactionManager transactions() {
        return () -> {
            EntityManager manager = factory.createEntityManager();
            current.use(manager);
            manager.getTransaction().begin();
            return new Transaction() {
                @Override
                public void commit() {
                    try {
                        manager.getTransaction().commit();
                    } finally {
                        end(manager);
                    }
                }

                @Override
                public void rollback() {
                    try {
                        manager.getTransaction().rollback();
                    } finally {
                        end(manager);
                    }
                }
            };
        };
    }

    private void end(EntityManager manager) {
        current.use(null);
        manager.close();
    }

    /** Stores one event in a transaction of its own. */
    void append(String aggregate, String word) {
        try (Writing writing = begin()) {
            writing.append(aggregate, word);
            writing.commit();
        }
    }

    /** Opens a transaction that the test commits when it wants. */
    Writing begin() {
        return new Writing();
    }

    /** Reads on from a token, as a tracking processor does: the words delivered, and the token after them. */
    Delivered readFrom(@Nullable TrackingToken token) {
        EntityManager manager = factory.createEntityManager();
        current.use(manager);
        try (var stream = engine.readEvents(token, false)) {
            List<String> words = new ArrayList<>();
            @Nullable TrackingToken last = token;
            for (TrackedEventMessage<?> event :
                    stream.<TrackedEventMessage<?>>map(e -> e).toList()) {
                words.add((String) event.getPayload());
                last = event.trackingToken();
            }
            return new Delivered(words, last);
        } finally {
            current.use(null);
            manager.close();
        }
    }

    @Override
    public void close() {
        factory.close();
    }

    /** What one reading gave. */
    record Delivered(List<String> words, @Nullable TrackingToken token) {}

    /** A transaction under way. */
    final class Writing implements AutoCloseable {
        private final EntityManager manager = factory.createEntityManager();

        private Writing() {
            manager.getTransaction().begin();
        }

        void append(String aggregate, String word) {
            current.use(manager);
            engine.appendEvents(new GenericDomainEventMessage<>("probe", aggregate, 0, word));
            manager.flush();
            current.use(null);
        }

        void commit() {
            manager.getTransaction().commit();
        }

        @Override
        public void close() {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            manager.close();
        }
    }

    @SuppressWarnings("ThreadLocalUsage") // two programs in one test must not share it
    private static final class CurrentEntityManager implements EntityManagerProvider {
        private final ThreadLocal<@Nullable EntityManager> manager = new ThreadLocal<>();

        void use(@Nullable EntityManager next) {
            if (next == null) {
                manager.remove();
            } else {
                manager.set(next);
            }
        }

        @Override
        public EntityManager getEntityManager() {
            EntityManager inUse = manager.get();
            if (inUse == null) {
                throw new IllegalStateException("no entity manager in use");
            }
            return inUse;
        }
    }
}
