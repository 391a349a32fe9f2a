/** Targets at the door: assigned, assigned anew, with their results, their budget, and shown with what came of them. */
@NullMarked
package vn.unionledger.api.target;

import org.jspecify.annotations.NullMarked;
