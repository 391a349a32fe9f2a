package vn.unionledger.core.dues;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.money.Vnd;

/**
 * What a member owes for a month.
 *
 * @param standard đồng by the rate for everyone: shared with the levels above
 * @param excess đồng beyond it by the unit's own resolution: kept whole
 * @param rule the rule that decided; absent where nothing is owed
 */
public record Charge(
        Basis basis, Vnd standard, Vnd excess, @Nullable PolicyId rule) {
    static Charge nothing(Basis basis) {
        return new Charge(basis, Vnd.ZERO, Vnd.ZERO, null);
    }

    public Vnd total() {
        return standard.plus(excess);
    }
}
