package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyRegistered;
import vn.unionledger.core.campaign.CampaignRefusal.GiftStays;
import vn.unionledger.core.campaign.CampaignRefusal.MoreThanThere;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchGift;
import vn.unionledger.core.campaign.InKindCommand.GiveInKindOn;
import vn.unionledger.core.campaign.InKindCommand.ReceiveInKind;
import vn.unionledger.core.campaign.InKindCommand.WithdrawInKind;
import vn.unionledger.core.campaign.InKindEvent.InKindGivenOn;
import vn.unionledger.core.campaign.InKindEvent.InKindReceived;
import vn.unionledger.core.campaign.InKindEvent.InKindWithdrawn;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/** A gift of things, from the register (sổ theo dõi hiện vật) until all of it was handed on: counted, and outside all money. */
public sealed interface InKind {
    /** How many characters a description or a name may have. */
    int LONGEST_WORDS = 300;

    /** The most that is counted in one entry. */
    int MOST = 1_000_000_000;

    /** Not in the register. */
    record Unknown() implements InKind {}

    /**
     * In the register.
     *
     * @param left how many are still here
     */
    record There(UnitId unit, GiftId gift, LocalDate on, long quantity, long left) implements InKind {}

    /** Taken out of the register. */
    record Withdrawn() implements InKind {}

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link CampaignRefusal}, or a field's refusal
     */
    default InKindEvent decide(InKindCommand command) {
        return switch (command) {
            case ReceiveInKind c -> receive(c);
            case GiveInKindOn c -> giveOn(c, there(c));
            case WithdrawInKind c -> {
                There there = there(c);
                if (there.left() != there.quantity()) {
                    throw refuse(new GiftStays(c.gift()));
                }
                Field.words("reason", c.reason(), LONGEST_WORDS);
                yield new InKindWithdrawn(c.unit(), c.gift(), c.reason(), c.today(), c.by());
            }
        };
    }

    private InKindEvent receive(ReceiveInKind c) {
        if (!(this instanceof Unknown)) {
            throw refuse(new AlreadyRegistered(c.gift()));
        }
        Field.words("description", c.description(), LONGEST_WORDS);
        Field.words("measure", c.measure(), LONGEST_WORDS);
        Field.wordsIfAny("donor", c.donor(), LONGEST_WORDS);
        count(c.quantity());
        Vnd value = c.value();
        if (value != null) {
            Field.positive("value", value);
        }
        Field.notInFuture("on", c.on(), c.today());
        return new InKindReceived(
                c.unit(),
                c.gift(),
                c.campaign(),
                c.description(),
                c.quantity(),
                c.measure(),
                value,
                c.section(),
                c.donor(),
                c.on(),
                c.by());
    }

    private static InKindEvent giveOn(GiveInKindOn c, There there) {
        Field.words("to", c.to(), LONGEST_WORDS);
        Field.wordsIfAny("receipt", c.receipt(), LONGEST_WORDS);
        count(c.quantity());
        Field.notBefore("on", c.on(), there.on());
        Field.notInFuture("on", c.on(), c.today());
        if (c.quantity() > there.left()) {
            throw refuse(new MoreThanThere(c.gift(), there.left(), c.quantity()));
        }
        return new InKindGivenOn(c.unit(), c.gift(), c.quantity(), c.to(), c.receipt(), c.on(), c.by());
    }

    private static void count(long quantity) {
        Field.count("quantity", Math.clamp(quantity, Integer.MIN_VALUE, Integer.MAX_VALUE), MOST);
    }

    private There there(InKindCommand command) {
        if (this instanceof There there && there.unit().equals(command.unit())) {
            return there;
        }
        throw refuse(new NoSuchGift(command.gift()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default InKind evolve(InKindEvent event) {
        return switch (event) {
            case InKindReceived e -> {
                Replay.was(Unknown.class, this, e);
                yield new There(e.unit(), e.gift(), e.on(), e.quantity(), e.quantity());
            }
            case InKindGivenOn e -> {
                There was = Replay.was(There.class, this, e);
                yield new There(was.unit(), was.gift(), was.on(), was.quantity(), was.left() - e.quantity());
            }
            case InKindWithdrawn e -> {
                Replay.was(There.class, this, e);
                yield new Withdrawn();
            }
        };
    }
}
