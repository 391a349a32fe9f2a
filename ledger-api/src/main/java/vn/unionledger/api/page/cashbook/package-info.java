/** Pages of the cash book and the bank books. */
@NullMarked
package vn.unionledger.api.page.cashbook;

import org.jspecify.annotations.NullMarked;
