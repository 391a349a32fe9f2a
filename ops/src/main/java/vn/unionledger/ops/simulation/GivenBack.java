package vn.unionledger.ops.simulation;

import java.util.HashMap;
import java.util.Map;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * Money that was taken in only to be given back, receipt by receipt: never more goes back than came, a receipt is taken back only
 * when nothing of it is with those it went back to, and only what a voucher gave back is taken back from it.
 */
final class GivenBack {
    private final Map<VoucherId, Vnd> taken = new HashMap<>();
    private final Map<VoucherId, Map<VoucherId, Vnd>> given = new HashMap<>();

    void take(VoucherId receipt, Vnd amount, String at) {
        Violation.unless(taken.putIfAbsent(receipt, amount) == null, at + " was taken in before");
    }

    void giveBack(VoucherId receipt, VoucherId voucher, Vnd amount, String at) {
        Map<VoucherId, Vnd> before = given.computeIfAbsent(receipt, _ -> new HashMap<>());
        Violation.unless(before.putIfAbsent(voucher, amount) == null, at + " was given back by this voucher before");
        Vnd came = taken.getOrDefault(receipt, Vnd.ZERO);
        Violation.unless(
                Vnd.sum(before.values()).compareTo(came) <= 0, at + " gives back more than the " + came + " that came");
    }

    void reverseGiving(VoucherId receipt, VoucherId voucher, Vnd amount, String at) {
        Vnd gone = given.getOrDefault(receipt, Map.of()).get(voucher);
        Violation.unless(amount.equals(gone), at + " takes back " + amount + " where " + gone + " was given");
        given.getOrDefault(receipt, new HashMap<>()).remove(voucher);
    }

    /** @return what had come in by it */
    Vnd reverseTaking(VoucherId receipt, String at) {
        Violation.unless(
                given.getOrDefault(receipt, Map.of()).isEmpty(), at + " is taken back after it was given back");
        Vnd came = taken.remove(receipt);
        if (came == null) {
            throw new Violation(at + " never came in");
        }
        return came;
    }
}
