package vn.unionledger.core.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.campaign.CampaignCommand.CallCampaign;
import vn.unionledger.core.campaign.CampaignCommand.HandOver;
import vn.unionledger.core.campaign.CampaignCommand.ReceiveDonation;
import vn.unionledger.core.campaign.CampaignCommand.ReverseEntry;
import vn.unionledger.core.campaign.CampaignEvent.CampaignCalled;
import vn.unionledger.core.campaign.CampaignEvent.CampaignEntryReversed;
import vn.unionledger.core.campaign.CampaignEvent.DonationReceived;
import vn.unionledger.core.campaign.CampaignEvent.HandedOver;
import vn.unionledger.core.campaign.CampaignEvent.ThirdPartyGiftRegistered;
import vn.unionledger.core.campaign.CampaignRefusal.AlreadyCalled;
import vn.unionledger.core.campaign.CampaignRefusal.ClosesBeforeItOpens;
import vn.unionledger.core.campaign.CampaignRefusal.MoreThanHeld;
import vn.unionledger.core.campaign.CampaignRefusal.NoSuchCampaign;
import vn.unionledger.core.campaign.CampaignRefusal.NotOpenYet;
import vn.unionledger.core.campaign.CampaignRefusal.Over;
import vn.unionledger.core.campaign.CampaignRefusal.TooMuch;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/**
 * The life of a campaign: called, filled by donations while it is open, emptied by hand-overs to its owner. What is held is
 * what is owed to the owner, from the first đồng to the last; it ends at 0, both.
 */
public sealed interface Campaign {
    /** How many characters a title, an owner, a document's or receipt's number may have. */
    int LONGEST_WORDS = 200;

    /** Nobody has called it yet. */
    record Uncalled() implements Campaign {}

    /**
     * Called. However many donations it takes, this is all there is to remember.
     *
     * @param held what was received and neither handed over nor taken back, đồng; below zero only between the two halves of a
     *     correction
     */
    record Called(UnitId unit, FundCode fund, String owner, LocalDate opensOn, LocalDate closesOn, Vnd held)
            implements Campaign {
        private Called after(Vnd movement) {
            return new Called(unit, fund, owner, opensOn, closesOn, held.plus(movement));
        }
    }

    /** What a voucher for this campaign must agree with; nothing before it is called. */
    default Optional<Backing> backing() {
        return this instanceof Called called
                ? Optional.of(new Backing(called.unit(), called.fund(), false))
                : Optional.empty();
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link CampaignRefusal}, or a field's refusal
     */
    default List<CampaignEvent> decide(CampaignCommand command) {
        return List.of(
                switch (command) {
                    case CallCampaign c -> call(c);
                    case ReceiveDonation c -> receive(c, called(c));
                    case HandOver c -> handOver(c, called(c));
                    case ReverseEntry c -> reverse(c, called(c));
                });
    }

    private CampaignEvent call(CallCampaign c) {
        if (this instanceof Called) {
            throw refuse(new AlreadyCalled(c.campaign()));
        }
        Field.words("title", c.title(), LONGEST_WORDS);
        Field.words("owner", c.owner(), LONGEST_WORDS);
        Field.words("document", c.document(), LONGEST_WORDS);
        if (c.closesOn().isBefore(c.opensOn())) {
            throw refuse(new ClosesBeforeItOpens(c.opensOn(), c.closesOn()));
        }
        return new CampaignCalled(
                c.unit(), c.campaign(), c.fund(), c.title(), c.owner(), c.document(), c.opensOn(), c.closesOn());
    }

    private static CampaignEvent receive(ReceiveDonation c, Called called) {
        Field.positive("amount", c.amount());
        if (c.on().isBefore(called.opensOn())) {
            throw refuse(new NotOpenYet(c.campaign(), called.opensOn(), c.on()));
        }
        if (c.on().isAfter(called.closesOn())) {
            throw refuse(new Over(c.campaign(), called.closesOn(), c.on(), called.owner()));
        }
        requireRoom(c.campaign(), called.held(), c.amount());
        return new DonationReceived(c.unit(), c.campaign(), c.voucher(), c.amount(), c.on());
    }

    private static CampaignEvent handOver(HandOver c, Called called) {
        Field.positive("amount", c.amount());
        Field.wordsIfAny("ownerReceipt", c.ownerReceipt(), LONGEST_WORDS);
        if (c.amount().compareTo(called.held()) > 0) {
            throw refuse(new MoreThanHeld(c.campaign(), called.held(), c.amount()));
        }
        return new HandedOver(c.unit(), c.campaign(), c.voucher(), c.amount(), c.ownerReceipt(), c.on());
    }

    /** Never refused for what is held: a donation that was handed over already must still be corrigible. */
    private static CampaignEvent reverse(ReverseEntry c, Called called) {
        requireRoom(c.campaign(), called.held(), c.amount().negate());
        return new CampaignEntryReversed(c.unit(), c.campaign(), c.voucher(), c.amount(), c.on());
    }

    private static void requireRoom(CampaignId campaign, Vnd held, Vnd movement) {
        if (Math.abs(held.dong() + movement.dong()) > Vnd.MAX_DONG) {
            throw refuse(new TooMuch(campaign, held, movement));
        }
    }

    /** The campaign as called, for a command of its own unit. */
    private Called called(CampaignCommand command) {
        if (this instanceof Called called && called.unit().equals(command.unit())) {
            return called;
        }
        throw refuse(new NoSuchCampaign(command.campaign()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Campaign evolve(CampaignEvent event) {
        return switch (event) {
            case CampaignCalled e -> {
                was(Uncalled.class, e);
                yield new Called(e.unit(), e.fund(), e.owner(), e.opensOn(), e.closesOn(), Vnd.ZERO);
            }
            case DonationReceived e -> was(Called.class, e).after(e.amount());
            case HandedOver e -> was(Called.class, e).after(e.amount().negate());
            case CampaignEntryReversed e ->
                was(Called.class, e).after(e.amount().negate());
            case ThirdPartyGiftRegistered e -> throw new IllegalStateException("no fact of a campaign: " + e);
        };
    }

    private <S extends Campaign> S was(Class<S> state, Record event) {
        return Replay.was(state, this, event);
    }
}
