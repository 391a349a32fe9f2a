/** Targets and what came of them: a fold of the books and registers, or what was recorded with evidence. */
@NullMarked
package vn.unionledger.projections.targets;

import org.jspecify.annotations.NullMarked;
