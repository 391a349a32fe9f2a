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
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.DeclineAid;
import vn.unionledger.core.welfare.WelfareCommand.ForgetCase;
import vn.unionledger.core.welfare.WelfareCommand.PayAid;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.core.welfare.WelfareCommand.ReverseAidPayment;
import vn.unionledger.core.welfare.WelfareEvent.AidApproved;
import vn.unionledger.core.welfare.WelfareEvent.AidDeclined;
import vn.unionledger.core.welfare.WelfareEvent.AidPaid;
import vn.unionledger.core.welfare.WelfareEvent.AidPaymentReversed;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.core.welfare.WelfareRefusal.AlreadyDecided;
import vn.unionledger.core.welfare.WelfareRefusal.AlreadyPaid;
import vn.unionledger.core.welfare.WelfareRefusal.AlreadyRequested;
import vn.unionledger.core.welfare.WelfareRefusal.AmountDiffers;
import vn.unionledger.core.welfare.WelfareRefusal.NoSuchCase;
import vn.unionledger.core.welfare.WelfareRefusal.NoSuchInstalment;
import vn.unionledger.core.welfare.WelfareRefusal.NotApproved;
import vn.unionledger.core.welfare.WelfareRefusal.NotPaidBy;
import vn.unionledger.core.welfare.WelfareRefusal.PersonsDiffer;
import vn.unionledger.core.welfare.WelfareRefusal.ReasonDiffers;
import vn.unionledger.core.welfare.WelfareRefusal.SamePerson;
import vn.unionledger.core.welfare.WelfareRefusal.StillOpen;

/** The life of one welfare case: asked for by one officer, approved by another, then paid. */
public sealed interface WelfareCase {
    /** How many people one case may be for. */
    int MOST_PERSONS = 1_000;

    /** Nobody has asked yet. */
    record Unopened() implements WelfareCase {}

    /** Asked for, and waiting for another officer. */
    record Requested(Aid aid, LocalDate on, PersonId by) implements Opened {}

    /** Approved, and unpaid. */
    record Approved(Aid aid, LocalDate on) implements Opened {}

    /** Turned down. */
    record Declined(Aid aid) implements Opened {}

    /** Paid by that voucher: nothing is left to pay. Should the payment be taken back, the approval still stands. */
    record Paid(Approved approval, int instalment, VoucherId voucher) implements Opened {
        @Override
        public Aid aid() {
            return approval.aid();
        }
    }

    /** A case that somebody has asked for. */
    sealed interface Opened extends WelfareCase {
        Aid aid();
    }

    /** What was asked for, đồng. */
    record Aid(UnitId unit, FundCode fund, CareReason reason, Vnd amount, int persons, boolean invented) {
        /** How many instalments an approval has: one, of the whole amount. */
        int instalments() {
            return 1;
        }
    }

    /** What has been paid for it, đồng. */
    default Vnd paid() {
        return this instanceof Paid paid ? paid.aid().amount() : Vnd.ZERO;
    }

    /** What a voucher for this case must agree with; nothing before somebody has asked. */
    default Optional<Backing> backing() {
        return this instanceof Opened opened
                ? Optional.of(new Backing(opened.aid().unit(), opened.aid().fund(), this instanceof Requested))
                : Optional.empty();
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link WelfareRefusal}, or a field's refusal
     */
    default List<WelfareEvent> decide(WelfareCommand command) {
        return switch (command) {
            case RequestAid c -> List.of(request(c));
            case ApproveAid c -> List.of(approve(c, aidOf(c)));
            case DeclineAid c -> List.of(decline(c, aidOf(c)));
            case PayAid c -> List.of(pay(c, aidOf(c)));
            case ReverseAidPayment c -> List.of(reverse(c, aidOf(c)));
            case ForgetCase c -> forget(c);
        };
    }

    private WelfareEvent request(RequestAid c) {
        if (!(this instanceof Unopened)) {
            throw refuse(new AlreadyRequested(c.aCase()));
        }
        Field.positive("amount", c.amount());
        Field.count("persons", c.persons(), MOST_PERSONS);
        Field.notInFuture("on", c.on(), c.today());
        return new AidRequested(
                c.unit(),
                c.aCase(),
                c.fund(),
                c.reason(),
                c.amount(),
                c.persons(),
                c.section(),
                c.origin(),
                c.who(),
                c.note(),
                c.on(),
                c.by(),
                c.invented());
    }

    private WelfareEvent approve(ApproveAid c, Aid aid) {
        if (!(this instanceof Requested asked)) {
            throw refuse(new AlreadyDecided(c.aCase()));
        }
        if (asked.by().equals(c.by())) {
            throw refuse(new SamePerson(c.by()));
        }
        Field.notBefore("on", c.on(), asked.on());
        Field.notInFuture("on", c.on(), c.today());
        return new AidApproved(
                c.unit(), c.aCase(), aid.reason(), aid.amount(), aid.persons(), c.on(), c.by(), aid.invented());
    }

    private WelfareEvent decline(DeclineAid c, Aid aid) {
        if (!(this instanceof Requested asked)) {
            throw refuse(new AlreadyDecided(c.aCase()));
        }
        Field.notBefore("on", c.on(), asked.on());
        Field.notInFuture("on", c.on(), c.today());
        return new AidDeclined(aid.unit(), c.aCase(), c.why(), c.on(), c.by());
    }

    private WelfareEvent pay(PayAid c, Aid aid) {
        switch (this) {
            case Paid paid -> throw refuse(new AlreadyPaid(c.aCase(), paid.instalment(), paid.voucher()));
            case Approved approved -> Field.notBefore("on", c.on(), approved.on());
            case Unopened _, Requested _, Declined _ -> throw refuse(new NotApproved(c.aCase()));
        }
        if (c.instalment() < 1 || c.instalment() > aid.instalments()) {
            throw refuse(new NoSuchInstalment(c.aCase(), c.instalment(), aid.instalments()));
        }
        if (c.reason() != aid.reason()) {
            throw refuse(new ReasonDiffers(c.aCase(), aid.reason(), c.reason()));
        }
        if (c.persons() != aid.persons()) {
            throw refuse(new PersonsDiffer(c.aCase(), aid.persons(), c.persons()));
        }
        if (!c.amount().equals(aid.amount())) {
            throw refuse(new AmountDiffers(c.aCase(), aid.amount(), c.amount()));
        }
        return new AidPaid(
                c.unit(),
                c.aCase(),
                c.reason(),
                c.instalment(),
                c.voucher(),
                c.amount(),
                c.persons(),
                c.on(),
                aid.invented());
    }

    private WelfareEvent reverse(ReverseAidPayment c, Aid aid) {
        if (!(this instanceof Paid paid)
                || paid.instalment() != c.instalment()
                || !paid.voucher().equals(c.voucher())) {
            throw refuse(new NotPaidBy(c.aCase(), c.instalment(), c.voucher()));
        }
        return new AidPaymentReversed(
                c.unit(),
                c.aCase(),
                aid.reason(),
                c.instalment(),
                c.voucher(),
                aid.amount(),
                aid.persons(),
                c.on(),
                aid.invented());
    }

    /** Nothing happens to the case itself: its key has a life of its own. */
    private List<WelfareEvent> forget(ForgetCase c) {
        aidOf(c);
        if (this instanceof Requested || this instanceof Approved) {
            throw refuse(new StillOpen(c.aCase()));
        }
        return List.of();
    }

    /** What the case is about, for a command of its own unit. */
    private Aid aidOf(WelfareCommand command) {
        if (this instanceof Opened opened && opened.aid().unit().equals(command.unit())) {
            return opened.aid();
        }
        throw refuse(new NoSuchCase(command.aCase()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default WelfareCase evolve(WelfareEvent event) {
        return switch (event) {
            case AidRequested e -> {
                was(Unopened.class, e);
                yield new Requested(
                        new Aid(e.unit(), e.fund(), e.reason(), e.amount(), e.persons(), e.invented()), e.on(), e.by());
            }
            case AidApproved e -> new Approved(was(Requested.class, e).aid(), e.on());
            case AidDeclined e -> new Declined(was(Requested.class, e).aid());
            case AidPaid e -> new Paid(was(Approved.class, e), e.instalment(), e.voucher());
            case AidPaymentReversed e -> was(Paid.class, e).approval();
        };
    }

    private <S extends WelfareCase> S was(Class<S> state, Record event) {
        return Replay.was(state, this, event);
    }
}
