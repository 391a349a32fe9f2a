package vn.unionledger.core.levy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.core.member.Members;

/** Puts {@link LevyBook} on the log, as {@code levy/<unit>/<year>}. Holds no rule of its own. */
public class LevyAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private LevyBook state = LevyBook.EMPTY;

    /** The levy as it stands now. */
    public LevyBook book() {
        return state;
    }

    /** Records what follows from the command. */
    public void decide(LevyCommand command) {
        apply(state.decide(command));
    }

    LevyAssessed decide(AssessLevy command, Members members, LevyRules rules) {
        LevyAssessed fact = state.decide(command, members, rules);
        apply(fact);
        return fact;
    }

    @EventSourcingHandler
    void on(LevyEvent event) {
        id = "levy/" + event.unit() + "/" + event.year();
        state = state.evolve(event);
    }
}
