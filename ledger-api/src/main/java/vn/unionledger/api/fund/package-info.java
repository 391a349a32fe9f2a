/** Funds at the door: opened, closed, and what each held, took in, paid and handed over in any period. */
@NullMarked
package vn.unionledger.api.fund;

import org.jspecify.annotations.NullMarked;
