/**
 * Decides whether a ledger kept its promises: reads the stored rows and the clients' journals alone, works every figure out a
 * second time in its own way, and gives one verdict for each invariant.
 */
@NullMarked
package vn.unionledger.ops.checker;

import org.jspecify.annotations.NullMarked;
