package vn.unionledger.core.transfer;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.transfer.TransferCommand.Receive;
import vn.unionledger.core.transfer.TransferCommand.ReverseReceipt;
import vn.unionledger.core.transfer.TransferCommand.ReverseSending;
import vn.unionledger.core.transfer.TransferCommand.Send;
import vn.unionledger.core.transfer.TransferEvent.ReceiptReversed;
import vn.unionledger.core.transfer.TransferEvent.SendingReversed;
import vn.unionledger.core.transfer.TransferEvent.TransferReceived;
import vn.unionledger.core.transfer.TransferEvent.TransferSent;
import vn.unionledger.core.transfer.TransferRefusal.AlreadyReceived;
import vn.unionledger.core.transfer.TransferRefusal.AlreadySent;
import vn.unionledger.core.transfer.TransferRefusal.NotMovedBy;
import vn.unionledger.core.transfer.TransferRefusal.NotTheSame;
import vn.unionledger.core.transfer.TransferRefusal.OtherAmount;
import vn.unionledger.core.transfer.TransferRefusal.ToItself;

/**
 * One transfer between two units. Each end is booked by its own unit, in whichever order; the second must fit the first. What one
 * end has booked and the other has not is in transit.
 *
 * @param sent what the sender booked
 * @param received what the receiver booked
 */
public record Transfer(@Nullable Leg sent, @Nullable Leg received) {
    /** Nobody has booked anything. */
    public static final Transfer NONE = new Transfer(null, null);

    /** One end. */
    public record Leg(UnitId from, UnitId to, TransferKind kind, VoucherId voucher, Vnd amount) {}

    /**
     * What is on its way, đồng: taken from the sender and not yet booked by the receiver. Below zero where the receiver booked
     * it first: over all units, what is held and what is in transit together stay the same.
     */
    public Vnd inTransit() {
        return amount(sent).minus(amount(received));
    }

    /** Whether both ends have booked it. */
    public boolean isPaired() {
        return sent != null && received != null;
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link TransferRefusal}, or a field's refusal
     */
    public List<TransferEvent> decide(TransferCommand command) {
        return List.of(
                switch (command) {
                    case Send c -> send(c);
                    case Receive c -> receive(c);
                    case ReverseSending c -> reverse(c);
                    case ReverseReceipt c -> reverse(c);
                });
    }

    /** The transfer after a fact. Never refuses one. */
    public Transfer evolve(TransferEvent event) {
        return switch (event) {
            case TransferSent e -> new Transfer(new Leg(e.unit(), e.to(), e.kind(), e.voucher(), e.amount()), received);
            case TransferReceived e ->
                new Transfer(sent, new Leg(e.from(), e.unit(), e.kind(), e.voucher(), e.amount()));
            case SendingReversed _ -> new Transfer(null, received);
            case ReceiptReversed _ -> new Transfer(sent, null);
        };
    }

    private TransferEvent send(Send c) {
        Leg before = sent;
        if (before != null) {
            throw refuse(new AlreadySent(c.transfer(), before.voucher()));
        }
        fit(c.transfer(), new Leg(c.unit(), c.to(), c.kind(), c.voucher(), c.amount()), received);
        return new TransferSent(c.unit(), c.transfer(), c.to(), c.kind(), c.fund(), c.voucher(), c.amount(), c.on());
    }

    private TransferEvent receive(Receive c) {
        Leg before = received;
        if (before != null) {
            throw refuse(new AlreadyReceived(c.transfer(), before.voucher()));
        }
        fit(c.transfer(), new Leg(c.from(), c.unit(), c.kind(), c.voucher(), c.amount()), sent);
        return new TransferReceived(
                c.unit(), c.transfer(), c.from(), c.kind(), c.fund(), c.voucher(), c.amount(), c.on());
    }

    private TransferEvent reverse(ReverseSending c) {
        Leg leg = moved(c.transfer(), sent, c.voucher());
        return new SendingReversed(c.unit(), c.transfer(), leg.to(), c.voucher(), leg.amount(), c.on());
    }

    private TransferEvent reverse(ReverseReceipt c) {
        Leg leg = moved(c.transfer(), received, c.voucher());
        return new ReceiptReversed(c.unit(), c.transfer(), leg.from(), c.voucher(), leg.amount(), c.on());
    }

    private static Leg moved(TransferId transfer, @Nullable Leg leg, VoucherId voucher) {
        if (leg == null || !leg.voucher().equals(voucher)) {
            throw refuse(new NotMovedBy(transfer, voucher));
        }
        return leg;
    }

    private static void fit(TransferId transfer, Leg here, @Nullable Leg there) {
        Field.positive("amount", here.amount());
        if (here.from().equals(here.to())) {
            throw refuse(new ToItself(here.from()));
        }
        if (there == null) {
            return;
        }
        if (!there.from().equals(here.from()) || !there.to().equals(here.to()) || there.kind() != here.kind()) {
            throw refuse(new NotTheSame(transfer));
        }
        if (!there.amount().equals(here.amount())) {
            throw refuse(new OtherAmount(transfer, there.amount(), here.amount()));
        }
    }

    private static Vnd amount(@Nullable Leg leg) {
        return leg == null ? Vnd.ZERO : leg.amount();
    }
}
