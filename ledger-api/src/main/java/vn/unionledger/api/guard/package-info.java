/** Watches while the ledger runs: the database as the log needs it, the views and the chain as the log says, and the figures that tell. */
@NullMarked
package vn.unionledger.api.guard;

import org.jspecify.annotations.NullMarked;
