/**
 * Kinh phí công đoàn 2 %: what each employer owes for each month, by when, what relief it was granted, what it paid; and the
 * share of a grassroots union in what was collected for it, until it is passed down.
 */
@NullMarked
package vn.unionledger.core.contribution;

import org.jspecify.annotations.NullMarked;
