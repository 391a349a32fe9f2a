/** The dated rules this program brings along: tables in its resources, recorded in a ledger once. */
@NullMarked
package vn.unionledger.rules;

import org.jspecify.annotations.NullMarked;
