/**
 * The sample ledger: the years of three unions as their reports tell them, asked of the ledger command by command on the days they
 * happened. What the reports do not say is invented and says so.
 */
@NullMarked
package vn.unionledger.api.sample;

import org.jspecify.annotations.NullMarked;
