package vn.unionledger.log.axon;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Axon's event store over the log, with one thing it lets pass put right: an event published after the unit of work has
 * appended would vanish without an error; here it is refused.
 */
final class LedgerEventStore extends EmbeddedEventStore {
    LedgerEventStore(LedgerEventStorageEngine engine) {
        super(EmbeddedEventStore.builder().storageEngine(engine));
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        if (!CurrentUnitOfWork.isStarted()) {
            throw new IllegalStateException("facts are recorded only while a command is handled");
        }
        if (Passage.current().filter(passage -> passage.appended() != null).isPresent()) {
            throw new IllegalStateException("this command has appended: a later fact would be lost");
        }
        super.publish(events);
    }
}
