package vn.unionledger.core.contribution;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.ContributionCommand.ReckonAgain;

/** Puts {@link Employer} on the log, as {@code contribution/<unit>/<employer>}. Holds no rule of its own. */
public class EmployerAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Employer state = new Employer.Unenrolled();

    public Employer state() {
        return state;
    }

    /** Records what follows from the command. */
    public void decide(ContributionCommand command, @Nullable Terms terms) {
        state.decide(command, terms).forEach(event -> apply(event));
    }

    /** Records each month that is due otherwise by the rules. */
    public void decide(ReckonAgain command, ContributionRules rules) {
        state.decide(command, rules).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(ContributionEvent event) {
        id = "contribution/" + event.unit() + "/" + event.employer();
        state = state.evolve(event);
    }
}
