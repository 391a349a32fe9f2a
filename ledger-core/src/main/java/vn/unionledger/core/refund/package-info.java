/** Money that came in after its collection was stopped: owed back to who paid it, and watched until it is refunded. */
@NullMarked
package vn.unionledger.core.refund;

import org.jspecify.annotations.NullMarked;
