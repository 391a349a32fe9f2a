/** The doors of the ledger: the HTTP interface, the pages, sign-in, the key vault, the command line, and {@code main}. */
@NullMarked
package vn.unionledger.api;

import org.jspecify.annotations.NullMarked;
