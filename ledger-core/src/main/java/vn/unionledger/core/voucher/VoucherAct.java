package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.Optional;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.voucher.Voucher.Known;
import vn.unionledger.core.voucher.Voucher.Posted;
import vn.unionledger.core.voucher.Voucher.Reversed;
import vn.unionledger.core.voucher.Voucher.Unsubmitted;
import vn.unionledger.core.voucher.VoucherRefusal.AlreadyReversed;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.ReversalStays;
import vn.unionledger.core.voucher.VoucherRefusal.Step;
import vn.unionledger.core.voucher.VoucherRefusal.WrongStep;

/** An act on a voucher that may be about another, posted one. */
abstract class VoucherAct extends CaseAct {
    private final PostedVouchers posted;

    VoucherAct(Repositories repositories, PostedVouchers posted) {
        super(repositories);
        this.posted = posted;
    }

    /** What a posted voucher says that is to be taken back; refused if it cannot be. */
    VoucherContent original(UnitId unit, VoucherId of) {
        Voucher known = read(VoucherAggregate.class, "voucher/" + of, VoucherAggregate::state)
                .orElseGet(Unsubmitted::new);
        VoucherContent content =
                switch (known) {
                    case Known other when !other.unit().equals(unit) -> throw refuse(new NoSuchVoucher(unit, of));
                    case Posted one -> one.proposal().content();
                    case Reversed _ -> throw refuse(new AlreadyReversed(of));
                    case Known other -> throw refuse(new WrongStep(Step.REVERSE, other.stage()));
                    case Unsubmitted _ -> withoutLife(unit, of);
                };
        if (content.purpose() instanceof Purpose.Reversal) {
            throw refuse(new ReversalStays(of));
        }
        return content;
    }

    /** A voucher that came by import was posted without a life of its own; the book's stand-ins stay. */
    private VoucherContent withoutLife(UnitId unit, VoucherId of) {
        Optional<VoucherPosted> posting = posted.find(unit, of);
        VoucherContent content =
                posting.orElseThrow(() -> refuse(new NoSuchVoucher(unit, of))).content();
        if (content.purpose() instanceof Purpose.Shortage) {
            throw refuse(new ReversalStays(of));
        }
        return content;
    }
}
