/** The ledger put together on real databases. */
@NullMarked
package vn.unionledger.api.wiring;

import org.jspecify.annotations.NullMarked;
