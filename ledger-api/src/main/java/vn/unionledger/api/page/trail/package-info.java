/** The audit trail of a unit in words, and each event as it stands in the log. */
@NullMarked
package vn.unionledger.api.page.trail;

import org.jspecify.annotations.NullMarked;
