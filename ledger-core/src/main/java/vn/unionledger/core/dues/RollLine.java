package vn.unionledger.core.dues;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * What one member paid, or got back, on a roll.
 *
 * @param section the member's section or group on the paper's day; absent if in none
 * @param amount đồng, positive
 * @param excess what of it is above the standard rate, and so is kept whole
 */
public record RollLine(PersonId member, @Nullable SectionCode section, Vnd amount, Vnd excess) {
    /** What of it is shared with the levels above. */
    public Vnd standard() {
        return amount.minus(excess);
    }
}
