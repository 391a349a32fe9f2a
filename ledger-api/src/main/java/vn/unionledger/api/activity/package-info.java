/** Events the union holds at the door: planned with a budget, approved, held; their advances are vouchers. */
@NullMarked
package vn.unionledger.api.activity;

import org.jspecify.annotations.NullMarked;
