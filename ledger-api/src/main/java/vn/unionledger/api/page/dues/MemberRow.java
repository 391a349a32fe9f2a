package vn.unionledger.api.page.dues;

import org.jspecify.annotations.Nullable;

/**
 * A member in a list, đồng.
 *
 * @param pay a month; only for the accountant and the member
 */
record MemberRow(
        String person,
        String name,
        String section,
        String group,
        @Nullable Long pay,
        long arrears,
        long prepaid,
        boolean here,
        boolean exempt) {
    /** Masks who it is. */
    @Override
    public String toString() {
        return "MemberRow[" + section + "]";
    }
}
