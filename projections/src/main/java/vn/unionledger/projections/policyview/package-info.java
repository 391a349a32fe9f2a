/** The dated rules as they were known: each with its history, and the income they are recalculated on. */
@NullMarked
package vn.unionledger.projections.policyview;

import org.jspecify.annotations.NullMarked;
