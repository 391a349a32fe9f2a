package vn.unionledger.core.member;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/** Puts {@link Members} on the log, as {@code members/<unit>}. Holds no rule of its own. */
public class MembersAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Members state = Members.NOBODY;

    /** The members as they are now. */
    public Members members() {
        return state;
    }

    /** Records what follows from the command. */
    public void decide(MemberCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(MemberEvent event) {
        id = "members/" + event.unit();
        state = state.evolve(event);
    }
}
