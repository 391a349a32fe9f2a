/**
 * The one fold of events to entries: a line for every amount that moved and a memo for every dated fact that reports count.
 * Never totals: a figure is their sum, so it unfolds to them and is right on any date.
 */
@NullMarked
package vn.unionledger.projections.entries;

import org.jspecify.annotations.NullMarked;
