package vn.unionledger.core.voucher;

import java.nio.charset.StandardCharsets;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.VoucherId;

/** Ids of the vouchers that posting a correction makes by itself: the same correction always makes the same ones. */
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

    private static VoucherId of(String what, VoucherId correction) {
        byte[] named = (what + "/" + correction).getBytes(StandardCharsets.UTF_8);
        return new VoucherId(Sha256.of(named).hex().substring(0, DIGITS));
    }
}
