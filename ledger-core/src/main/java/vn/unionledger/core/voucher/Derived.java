package vn.unionledger.core.voucher;

import java.nio.charset.StandardCharsets;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;

/** Ids of the vouchers that an act makes by itself: the same act always makes the same ones. */
final class Derived {
    private static final int DIGITS = 32;

    private Derived() {}

    /** What takes the wrong voucher back. */
    static VoucherId reversal(VoucherId correction) {
        return of("reversal", correction);
    }

    /** What stands in for money that is missing after it. */
    static VoucherId gap(VoucherId correction) {
        return of("gap", correction);
    }

    /**
     * What closing a month owes upward.
     *
     * @param serial of the next voucher of its kind and year in the unit's book: given once
     */
    static VoucherId share(UnitId unit, int year, int serial) {
        return of("share/" + unit + "/" + year + "/" + serial);
    }

    private static VoucherId of(String what, VoucherId correction) {
        return of(what + "/" + correction);
    }

    private static VoucherId of(String what) {
        byte[] named = what.getBytes(StandardCharsets.UTF_8);
        return new VoucherId(Sha256.of(named).hex().substring(0, DIGITS));
    }
}
