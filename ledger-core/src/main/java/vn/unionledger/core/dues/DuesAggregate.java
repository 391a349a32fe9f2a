package vn.unionledger.core.dues;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesEvent.Assessed;
import vn.unionledger.core.dues.DuesEvent.MonthAssessed;
import vn.unionledger.core.dues.DuesEvent.MonthReassessed;
import vn.unionledger.core.member.Members;

/** Puts {@link DuesBook} on the log, as {@code dues/<unit>}. Holds no rule of its own. */
public class DuesAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private DuesBook state = DuesBook.EMPTY;

    /** The dues as they stand now. */
    public DuesBook book() {
        return state;
    }

    /** Records what follows from what the act that posts a voucher says. */
    public void decide(DuesCommand command) {
        apply(state.decide(command));
    }

    /** @return how many members' dues were reckoned */
    int decide(AssessMonth command, Members members, DuesRules rules) {
        return applied(state.decide(command, members, rules));
    }

    /** @return how many members' dues differ */
    int decide(ReassessMonth command, Members members, DuesRules rules) {
        return applied(state.decide(command, members, rules));
    }

    private static int applied(List<DuesEvent> facts) {
        int lines = 0;
        for (DuesEvent fact : facts) {
            apply(fact);
            List<Assessed> of =
                    switch (fact) {
                        case MonthAssessed e -> e.lines();
                        case MonthReassessed e -> e.lines();
                        default -> List.of();
                    };
            lines += of.size();
        }
        return lines;
    }

    @EventSourcingHandler
    void on(DuesEvent event) {
        id = "dues/" + event.unit();
        state = state.evolve(event);
    }
}
