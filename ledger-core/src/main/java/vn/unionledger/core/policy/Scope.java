package vn.unionledger.core.policy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.UnitLevel;

/** The units a rule is for; whatever is absent may be anything. */
public record Scope(
        @Nullable UnitLevel level,
        @Nullable FundingClass fundingClass,
        @Nullable Ownership ownership) {
    /** Every unit. */
    public static final Scope EVERYONE = new Scope(null, null, null);

    public boolean covers(Standing unit) {
        return fits(level, unit.level())
                && fits(fundingClass, unit.fundingClass())
                && fits(ownership, unit.ownership());
    }

    /** Whether some unit could be in both. */
    boolean meets(Scope other) {
        return meets(level, other.level)
                && meets(fundingClass, other.fundingClass)
                && meets(ownership, other.ownership);
    }

    /** Whether every unit of this one is in the other, and not the other way round. */
    boolean isNarrowerThan(Scope other) {
        return !equals(other)
                && fits(other.level, level)
                && fits(other.fundingClass, fundingClass)
                && fits(other.ownership, ownership);
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object given) {
        return wanted == null || wanted.equals(given);
    }

    private static boolean meets(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }
}
