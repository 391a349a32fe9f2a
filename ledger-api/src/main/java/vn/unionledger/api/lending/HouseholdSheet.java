package vn.unionledger.api.lending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.person.Named;
import vn.unionledger.core.money.Vnd;

/**
 * A household of a project of the national employment fund, for somebody.
 *
 * @param head absent for who may not see people, as are the place and the purpose
 * @param amount what it has of the bank's loan
 */
public record HouseholdSheet(
        @Nullable Named head,
        @Nullable String place,
        Vnd amount,
        @Nullable String purpose,
        LocalDate on,
        long position) {
    /** Masks the household. */
    @Override
    public String toString() {
        return "HouseholdSheet[" + amount + "]";
    }
}
