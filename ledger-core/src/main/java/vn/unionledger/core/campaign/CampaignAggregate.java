package vn.unionledger.core.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;

/** Puts {@link Campaign} on the log, as {@code campaign/<id>}. Holds no rule of its own. */
public class CampaignAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private Campaign state = new Campaign.Uncalled();

    /** What a voucher for it must agree with. */
    public Optional<Backing> backing() {
        return state.backing();
    }

    /** The campaign as it stands now. */
    public Campaign state() {
        return state;
    }

    /** Records what follows from the command. */
    public void decide(CampaignCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(CampaignEvent event) {
        if (event instanceof CampaignCalled called) {
            id = "campaign/" + called.campaign();
        }
        state = state.evolve(event);
    }
}
