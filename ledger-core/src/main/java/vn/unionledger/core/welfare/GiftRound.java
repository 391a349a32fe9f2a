package vn.unionledger.core.welfare;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.welfare.GiftRoundCommand.ApproveRound;
import vn.unionledger.core.welfare.GiftRoundCommand.DeclineRound;
import vn.unionledger.core.welfare.GiftRoundCommand.PayRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ProposeRound;
import vn.unionledger.core.welfare.GiftRoundCommand.ReverseRoundPayment;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundApproved;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundDeclined;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaid;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundPaymentReversed;
import vn.unionledger.core.welfare.GiftRoundEvent.RoundProposed;
import vn.unionledger.core.welfare.GiftRoundRefusal.AlreadyDecided;
import vn.unionledger.core.welfare.GiftRoundRefusal.AlreadyPaid;
import vn.unionledger.core.welfare.GiftRoundRefusal.AlreadyProposed;
import vn.unionledger.core.welfare.GiftRoundRefusal.AmountDiffers;
import vn.unionledger.core.welfare.GiftRoundRefusal.NoSuchRound;
import vn.unionledger.core.welfare.GiftRoundRefusal.NotApproved;
import vn.unionledger.core.welfare.GiftRoundRefusal.NotPaidBy;
import vn.unionledger.core.welfare.GiftRoundRefusal.OccasionDiffers;
import vn.unionledger.core.welfare.GiftRoundRefusal.RecipientsDiffer;
import vn.unionledger.core.welfare.GiftRoundRefusal.SamePerson;
import vn.unionledger.core.welfare.GiftRoundRefusal.TotalDiffers;

/** The life of one gift round: a list put forward by one officer, approved by another, then paid in one payment. */
public sealed interface GiftRound {
    /** How many characters the number of the document behind a list may have. */
    int LONGEST_DOCUMENT = 200;

    /** Nobody has put a list forward yet. */
    record Unopened() implements GiftRound {}

    /** Put forward, and waiting for another officer. */
    record Proposed(Round round, LocalDate on, PersonId by) implements Opened {}

    /** Approved, and unpaid. */
    record Approved(Round round, LocalDate on) implements Opened {}

    /** Turned down. */
    record Declined(Round round) implements Opened {}

    /** Paid by that voucher: nothing is left to pay. Should the payment be taken back, the approval still stands. */
    record Paid(Approved approval, VoucherId voucher) implements Opened {
        @Override
        public Round round() {
            return approval.round();
        }
    }

    /** A round somebody has put forward. */
    sealed interface Opened extends GiftRound {
        Round round();
    }

    /** What was put forward. */
    record Round(UnitId unit, FundCode fund, Occasion occasion, GiftList list, boolean invented) {}

    /** What a voucher for this round must agree with; nothing before somebody has put a list forward. */
    default Optional<Backing> backing() {
        return this instanceof Opened opened
                ? Optional.of(new Backing(opened.round().unit(), opened.round().fund(), this instanceof Proposed))
                : Optional.empty();
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link GiftRoundRefusal}, or a field's refusal
     */
    default List<GiftRoundEvent> decide(GiftRoundCommand command) {
        return List.of(
                switch (command) {
                    case ProposeRound c -> propose(c);
                    case ApproveRound c -> approve(c, roundOf(c));
                    case DeclineRound c -> decline(c, roundOf(c));
                    case PayRound c -> pay(c, roundOf(c));
                    case ReverseRoundPayment c -> reverse(c, roundOf(c));
                });
    }

    private GiftRoundEvent propose(ProposeRound c) {
        if (!(this instanceof Unopened)) {
            throw refuse(new AlreadyProposed(c.round()));
        }
        GiftList list = GiftList.checked(c.round(), c.classes());
        if (!list.total().equals(c.total())) {
            throw refuse(new TotalDiffers(list.total(), c.total()));
        }
        Field.wordsIfAny("document", c.document(), LONGEST_DOCUMENT);
        Field.notInFuture("on", c.on(), c.today());
        return new RoundProposed(
                c.unit(),
                c.round(),
                c.fund(),
                c.occasion(),
                list.classes(),
                list.total(),
                c.document(),
                c.on(),
                c.by(),
                c.invented());
    }

    private GiftRoundEvent approve(ApproveRound c, Round round) {
        if (!(this instanceof Proposed proposed)) {
            throw refuse(new AlreadyDecided(c.round()));
        }
        if (proposed.by().equals(c.by())) {
            throw refuse(new SamePerson(c.by()));
        }
        Field.notBefore("on", c.on(), proposed.on());
        Field.notInFuture("on", c.on(), c.today());
        GiftList list = round.list();
        return new RoundApproved(
                c.unit(),
                c.round(),
                round.occasion(),
                list.recipients(),
                list.total(),
                c.on(),
                c.by(),
                round.invented());
    }

    private GiftRoundEvent decline(DeclineRound c, Round round) {
        if (!(this instanceof Proposed proposed)) {
            throw refuse(new AlreadyDecided(c.round()));
        }
        Field.notBefore("on", c.on(), proposed.on());
        Field.notInFuture("on", c.on(), c.today());
        return new RoundDeclined(round.unit(), c.round(), c.why(), c.on(), c.by());
    }

    private GiftRoundEvent pay(PayRound c, Round round) {
        switch (this) {
            case Paid paid -> throw refuse(new AlreadyPaid(c.round(), paid.voucher()));
            case Approved approved -> Field.notBefore("on", c.on(), approved.on());
            case Unopened _, Proposed _, Declined _ -> throw refuse(new NotApproved(c.round()));
        }
        GiftList list = round.list();
        if (c.occasion() != round.occasion()) {
            throw refuse(new OccasionDiffers(c.round(), round.occasion(), c.occasion()));
        }
        if (c.recipients() != list.recipients()) {
            throw refuse(new RecipientsDiffer(c.round(), list.recipients(), c.recipients()));
        }
        if (!c.total().equals(list.total())) {
            throw refuse(new AmountDiffers(c.round(), list.total(), c.total()));
        }
        return new RoundPaid(
                c.unit(),
                c.round(),
                c.occasion(),
                c.voucher(),
                list.classes(),
                c.recipients(),
                c.total(),
                c.on(),
                round.invented());
    }

    private GiftRoundEvent reverse(ReverseRoundPayment c, Round round) {
        if (!(this instanceof Paid paid) || !paid.voucher().equals(c.voucher())) {
            throw refuse(new NotPaidBy(c.round(), c.voucher()));
        }
        GiftList list = round.list();
        return new RoundPaymentReversed(
                c.unit(),
                c.round(),
                round.occasion(),
                c.voucher(),
                list.classes(),
                list.recipients(),
                list.total(),
                c.on(),
                round.invented());
    }

    /** What the round is about, for a command of its own unit. */
    private Round roundOf(GiftRoundCommand command) {
        if (this instanceof Opened opened && opened.round().unit().equals(command.unit())) {
            return opened.round();
        }
        throw refuse(new NoSuchRound(command.round()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default GiftRound evolve(GiftRoundEvent event) {
        return switch (event) {
            case RoundProposed e -> {
                was(Unopened.class, e);
                GiftList list = new GiftList(e.classes());
                yield new Proposed(new Round(e.unit(), e.fund(), e.occasion(), list, e.invented()), e.on(), e.by());
            }
            case RoundApproved e -> new Approved(was(Proposed.class, e).round(), e.on());
            case RoundDeclined e -> new Declined(was(Proposed.class, e).round());
            case RoundPaid e -> new Paid(was(Approved.class, e), e.voucher());
            case RoundPaymentReversed e -> was(Paid.class, e).approval();
        };
    }

    private <S extends GiftRound> S was(Class<S> state, Record event) {
        return Replay.was(state, this, event);
    }
}
