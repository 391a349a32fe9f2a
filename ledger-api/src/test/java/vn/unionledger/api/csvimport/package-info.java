/** A year from a file: every sum as its right answers say, nothing in part, taken up again after a cut. */
@NullMarked
package vn.unionledger.api.csvimport;

import org.jspecify.annotations.NullMarked;
