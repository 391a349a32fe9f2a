/** Measures the ledger beside its peers, round by round in one run, on a database server of its own. */
@NullMarked
package vn.unionledger.ops.bench;

import org.jspecify.annotations.NullMarked;
