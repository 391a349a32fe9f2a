/** Collections for others: called, collected, handed over to their owner; and gifts that never touch our account. */
@NullMarked
package vn.unionledger.core.campaign;

import org.jspecify.annotations.NullMarked;
