/** Pages of the funds: what each had, got, spent, handed over and holds, and its statement. */
@NullMarked
package vn.unionledger.api.page.fund;

import org.jspecify.annotations.NullMarked;
