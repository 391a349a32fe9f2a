package vn.unionledger.core.levy;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * What one person owes for the year.
 *
 * @param assessed đồng; 0 for who is exempt
 * @param collected đồng, never more than assessed
 * @param exemption why nothing more is owed; absent where it is
 */
public record LevyAccount(
        @Nullable SectionCode section,
        Vnd assessed,
        Vnd collected,
        @Nullable LevyExemption exemption) {
    public Vnd owed() {
        return assessed.minus(collected);
    }

    LevyAccount paid(Vnd amount) {
        return new LevyAccount(section, assessed, collected.plus(amount), exemption);
    }

    /** Owes no more than was collected, whatever is taken back of that later. */
    LevyAccount waived(Vnd amount, LevyExemption why) {
        return new LevyAccount(section, assessed.minus(amount), collected, why);
    }
}
