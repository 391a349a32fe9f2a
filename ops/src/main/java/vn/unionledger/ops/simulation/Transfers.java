package vn.unionledger.ops.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.ShareRow;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** Money from one unit to the other: it leaves by one voucher and arrives by another. */
final class Transfers extends Matter {
    private static final int DAYS_BACK = 60;

    private final List<Transfer> transfers = new ArrayList<>();

    /** Money that one unit says it sends to the other, whether or not it ever leaves. */
    private record Transfer(TransferId id, UnitId from, UnitId to, Vnd amount) {}

    Transfers(RandomGenerator chance) {
        super(chance);
    }

    @Override
    Optional<VoucherContent> content(UnitId unit, Place place) {
        return onceIn(3) ? Optional.of(sent(unit, place)) : received(unit, place);
    }

    private VoucherContent sent(UnitId unit, Place place) {
        UnitId to = Union.UNITS.get(1 - Union.UNITS.indexOf(unit));
        var transfer = new Transfer(new TransferId(Union.id("transfer " + transfers.size())), unit, to, amount());
        transfers.add(transfer);
        return Postings.sent(
                paper(DAYS_BACK), Union.ORDINARY, place, transfer.id(), to, TransferKind.SUPPORT, transfer.amount());
    }

    /** Of what the other unit says it sends: perhaps before it leaves, perhaps again, now and then another amount. */
    private Optional<VoucherContent> received(UnitId unit, Place place) {
        return any(transfers.stream().filter(one -> one.to().equals(unit)).toList())
                .map(one -> Postings.received(
                        paper(DAYS_BACK),
                        Union.ORDINARY,
                        place,
                        new Purpose.Received(one.id(), one.from(), TransferKind.SUPPORT, null),
                        ShareRow.ALLOCATION,
                        onceIn(6) ? amount() : one.amount()));
    }
}
