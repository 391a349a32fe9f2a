package vn.unionledger.api.page.dues;

import org.jspecify.annotations.Nullable;

/**
 * A member's dues of one month in a list, đồng.
 *
 * @param basis in words why they are what they are; absent if not reckoned
 * @param before owed for the months before
 * @param prepaid paid ahead now
 */
record MonthRow(
        String person,
        String name,
        String month,
        String section,
        @Nullable String basis,
        long standard,
        long excess,
        long paid,
        long arrears,
        long before,
        long prepaid) {
    public long assessed() {
        return standard + excess;
    }

    /** What a treasurer would expect now. */
    public long expected() {
        return Math.max(0, arrears + before);
    }

    /** Masks who it is. */
    @Override
    public String toString() {
        return "MonthRow[" + section + "]";
    }
}
