package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.List;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyRegistered;
import vn.unionledger.core.campaign.ThirdPartyGiftCommand.RegisterThirdPartyGift;
import vn.unionledger.core.refusal.Field;

/** A gift the union arranged between others: an entry in a register, never in the cash book. */
public sealed interface ThirdPartyGift {
    /** How many characters a donor or a purpose may have. */
    int LONGEST_WORDS = 300;

    /** Not in the register. */
    record Unknown() implements ThirdPartyGift {}

    /** In the register. */
    record Registered() implements ThirdPartyGift {}

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link CampaignRefusal}, or a field's refusal
     */
    default List<CampaignEvent> decide(ThirdPartyGiftCommand command) {
        return switch (command) {
            case RegisterThirdPartyGift c
            when this instanceof Registered -> throw refuse(new AlreadyRegistered(c.gift()));
            case RegisterThirdPartyGift c -> {
                Field.words("donor", c.donor(), LONGEST_WORDS);
                Field.words("purpose", c.purpose(), LONGEST_WORDS);
                Field.positive("value", c.value());
                Field.notInFuture("on", c.on(), c.today());
                yield List.of(new ThirdPartyGiftRegistered(
                        c.unit(), c.gift(), c.donor(), c.purpose(), c.value(), c.on(), c.invented()));
            }
        };
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default ThirdPartyGift evolve(ThirdPartyGiftRegistered event) {
        Replay.was(Unknown.class, this, event);
        return new Registered();
    }
}
