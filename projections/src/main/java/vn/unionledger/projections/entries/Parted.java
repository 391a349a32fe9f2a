package vn.unionledger.projections.entries;

/**
 * A receipt that was parted at its source: it owes the upper share in its own lines, so that what it leaves as income is what the
 * unit keeps, and no share is reckoned of it again.
 */
public final class Parted {
    /** Holds for an entry {@code e} of any other voucher. */
    public static final String NOT =
            "not exists (select * from entry u where u.position = e.position and u.account = 'payable-up')";

    private Parted() {}
}
