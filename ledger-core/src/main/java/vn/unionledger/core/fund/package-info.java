/** Funds, their kind, their owner, and what each may be spent on. */
@NullMarked
package vn.unionledger.core.fund;

import org.jspecify.annotations.NullMarked;
