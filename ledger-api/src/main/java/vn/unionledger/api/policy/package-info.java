/** Dated rules at the door: listed, confirmed, recorded, replaced; what a late decision leaves to book; what another rule would change. */
@NullMarked
package vn.unionledger.api.policy;

import org.jspecify.annotations.NullMarked;
