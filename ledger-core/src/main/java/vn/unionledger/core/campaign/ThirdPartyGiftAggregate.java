package vn.unionledger.core.campaign;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;

/** Puts {@link ThirdPartyGift} on the log, as {@code gift/<id>}. Holds no rule of its own. */
public class ThirdPartyGiftAggregate {
    @AggregateIdentifier
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // the framework reads it; the first event sets it
    private String id;

    private ThirdPartyGift state = new ThirdPartyGift.Unknown();

    /** Records what follows from the command. */
    public void decide(ThirdPartyGiftCommand command) {
        state.decide(command).forEach(event -> apply(event));
    }

    @EventSourcingHandler
    void on(ThirdPartyGiftRegistered event) {
        id = "gift/" + event.gift();
        state = state.evolve(event);
    }
}
