/** A voucher from submission over the second person's approval to its posting, and the acts that post. */
@NullMarked
package vn.unionledger.core.voucher;

import org.jspecify.annotations.NullMarked;
