/**
 * Loans of a revolving fund: asked for under conditions, approved, paid out, paid back by a schedule, rescheduled or written off
 * by a decision.
 */
@NullMarked
package vn.unionledger.core.loan;

import org.jspecify.annotations.NullMarked;
