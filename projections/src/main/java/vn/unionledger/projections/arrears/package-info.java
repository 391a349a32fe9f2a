/** Who owes dues, who paid and who paid ahead: entries per member and month, each of which unfolds to the fact it comes from. */
@NullMarked
package vn.unionledger.projections.arrears;

import org.jspecify.annotations.NullMarked;
