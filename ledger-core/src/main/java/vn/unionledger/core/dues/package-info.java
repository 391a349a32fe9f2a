/** Đoàn phí: what each member owes for each month by the dated rules, and what was collected, is in arrears or paid ahead. */
@NullMarked
package vn.unionledger.core.dues;

import org.jspecify.annotations.NullMarked;
