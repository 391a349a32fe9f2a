/**
 * The financial sections of a union's report in the wording people know, as data: words and figures, each figure with an id
 * under which it unfolds to what was summed.
 */
@NullMarked
package vn.unionledger.projections.section;

import org.jspecify.annotations.NullMarked;
