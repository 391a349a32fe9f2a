package vn.unionledger.core.refund;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refund.RefundCommand.Refund;
import vn.unionledger.core.refund.RefundCommand.ReverseRefund;
import vn.unionledger.core.refund.RefundCommand.ReverseTaking;
import vn.unionledger.core.refund.RefundCommand.TakeAfterStop;
import vn.unionledger.core.refund.RefundEvent.RefundReversed;
import vn.unionledger.core.refund.RefundEvent.Refunded;
import vn.unionledger.core.refund.RefundEvent.TakenAfterStop;
import vn.unionledger.core.refund.RefundEvent.TakingReversed;
import vn.unionledger.core.refund.RefundRefusal.MoreThanTaken;
import vn.unionledger.core.refund.RefundRefusal.NotRefundedBy;
import vn.unionledger.core.refund.RefundRefusal.NothingToRefund;
import vn.unionledger.core.refund.RefundRefusal.RefundedAlready;
import vn.unionledger.core.refund.RefundRefusal.TakenInAlready;
import vn.unionledger.core.refusal.Field;

/** One receipt after a stop, until all of it is given back. */
public sealed interface Refunding {
    /** Nothing was taken in, or it was taken back. */
    record Nothing() implements Refunding {}

    /**
     * On the watch list while anything is left.
     *
     * @param refunds what each voucher gave back
     */
    record Taken(UnitId unit, FundCode fund, Vnd amount, Map<VoucherId, Vnd> refunds) implements Refunding {
        public Taken {
            refunds = Map.copyOf(refunds);
        }

        /** What is still to be given back. */
        public Vnd left() {
            return amount.minus(Vnd.sum(refunds.values()));
        }
    }

    /** What a voucher that gives it back must agree with; nothing before it was taken in. */
    default Optional<Backing> backing() {
        return this instanceof Taken taken
                ? Optional.of(new Backing(taken.unit(), taken.fund(), false))
                : Optional.empty();
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link RefundRefusal}, or a field's refusal
     */
    default List<RefundEvent> decide(RefundCommand command) {
        return List.of(
                switch (command) {
                    case TakeAfterStop c -> {
                        Field.positive("amount", c.amount());
                        if (this instanceof Taken) {
                            throw refuse(new TakenInAlready(c.receipt()));
                        }
                        yield new TakenAfterStop(
                                c.unit(),
                                c.receipt(),
                                c.fund(),
                                c.income(),
                                c.amount(),
                                c.stop(),
                                c.stoppedOn(),
                                c.paidOn(),
                                c.on());
                    }
                    case Refund c -> {
                        Field.positive("amount", c.amount());
                        Vnd left = taken(c).left();
                        if (c.amount().compareTo(left) > 0) {
                            throw refuse(new MoreThanTaken(c.receipt(), left, c.amount()));
                        }
                        yield new Refunded(c.unit(), c.receipt(), c.voucher(), c.amount(), c.on());
                    }
                    case ReverseRefund c -> {
                        Vnd given = taken(c).refunds().get(c.voucher());
                        if (given == null) {
                            throw refuse(new NotRefundedBy(c.receipt(), c.voucher()));
                        }
                        yield new RefundReversed(c.unit(), c.receipt(), c.voucher(), given, c.on());
                    }
                    case ReverseTaking c -> {
                        Taken taken = taken(c);
                        if (!taken.refunds().isEmpty()) {
                            throw refuse(new RefundedAlready(
                                    c.receipt(), Vnd.sum(taken.refunds().values())));
                        }
                        yield new TakingReversed(c.unit(), c.receipt(), c.on());
                    }
                });
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Refunding evolve(RefundEvent event) {
        return switch (event) {
            case TakenAfterStop e -> {
                Replay.was(Nothing.class, this, e);
                yield new Taken(e.unit(), e.fund(), e.amount(), Map.of());
            }
            case Refunded e -> {
                Taken was = Replay.was(Taken.class, this, e);
                Map<VoucherId, Vnd> more = new HashMap<>(was.refunds());
                more.put(e.voucher(), e.amount());
                yield new Taken(was.unit(), was.fund(), was.amount(), more);
            }
            case RefundReversed e -> {
                Taken was = Replay.was(Taken.class, this, e);
                Map<VoucherId, Vnd> fewer = new HashMap<>(was.refunds());
                fewer.remove(e.voucher());
                yield new Taken(was.unit(), was.fund(), was.amount(), fewer);
            }
            case TakingReversed e -> {
                Replay.was(Taken.class, this, e);
                yield new Nothing();
            }
        };
    }

    private Taken taken(RefundCommand command) {
        if (this instanceof Taken taken && taken.unit().equals(command.unit())) {
            return taken;
        }
        throw refuse(new NothingToRefund(command.receipt()));
    }
}
