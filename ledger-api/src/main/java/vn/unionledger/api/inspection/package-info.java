/** Inspections and supervisions at the door: recorded as they stand, brought further, listed. */
@NullMarked
package vn.unionledger.api.inspection;

import org.jspecify.annotations.NullMarked;
