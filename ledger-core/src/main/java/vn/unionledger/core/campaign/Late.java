package vn.unionledger.core.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A donation that came after the last day: not the campaign's, to be given back.
 *
 * @param returned what each voucher gave back
 */
public record Late(Vnd amount, LocalDate takenOn, Map<VoucherId, Vnd> returned) {
    public Late {
        returned = Map.copyOf(returned);
    }

    /** What is still to be given back. */
    public Vnd left() {
        return amount.minus(Vnd.sum(returned.values()));
    }

    Late with(VoucherId voucher, Vnd back) {
        Map<VoucherId, Vnd> more = new HashMap<>(returned);
        more.put(voucher, back);
        return new Late(amount, takenOn, more);
    }

    Late without(VoucherId voucher) {
        Map<VoucherId, Vnd> fewer = new HashMap<>(returned);
        fewer.remove(voucher);
        return new Late(amount, takenOn, fewer);
    }
}
