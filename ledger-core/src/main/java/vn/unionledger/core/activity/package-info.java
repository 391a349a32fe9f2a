/** Events the union holds: planned with a budget, advanced, settled. */
@NullMarked
package vn.unionledger.core.activity;

import org.jspecify.annotations.NullMarked;
