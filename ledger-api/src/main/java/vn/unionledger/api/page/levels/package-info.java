/** The contribution ledger, transfers without a pair, the watch list of refunds, and the account with the level above. */
@NullMarked
package vn.unionledger.api.page.levels;

import org.jspecify.annotations.NullMarked;
