package vn.unionledger.ops.simulation;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.organisation.Office;

/**
 * A wish before it has a key: what somebody in an office would ask for.
 *
 * @param voucher what it puts forward; absent if it is about no voucher
 * @param granted is run once it is known to be granted
 */
record Want(Office office, Object command, @Nullable VoucherId voucher, Runnable granted) {
    Want(Office office, Object command, Runnable granted) {
        this(office, command, null, granted);
    }
}
