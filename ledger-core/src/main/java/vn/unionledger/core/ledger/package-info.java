/** The ledger itself: its identity, and whether it holds a sample. */
@NullMarked
package vn.unionledger.core.ledger;

import org.jspecify.annotations.NullMarked;
