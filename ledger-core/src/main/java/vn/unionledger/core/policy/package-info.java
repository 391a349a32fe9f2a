/** Rules as dated data: shares, rates, codes, limits, norms and stop dates, each with its decision and how certain it is. */
@NullMarked
package vn.unionledger.core.policy;

import org.jspecify.annotations.NullMarked;
