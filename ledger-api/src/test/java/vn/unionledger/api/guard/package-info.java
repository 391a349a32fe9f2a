/** Whether what goes wrong while the ledger runs is seen, said, and stops what it must stop. */
@NullMarked
package vn.unionledger.api.guard;

import org.jspecify.annotations.NullMarked;
