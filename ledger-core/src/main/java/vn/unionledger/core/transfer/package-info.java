/** Money on its way from one unit to another: sent at one end, received at the other, in transit between the two. */
@NullMarked
package vn.unionledger.core.transfer;

import org.jspecify.annotations.NullMarked;
