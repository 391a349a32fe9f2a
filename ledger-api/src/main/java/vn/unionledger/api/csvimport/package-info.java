/** A year of postings from a file: read whole, refused whole or posted in parts that can be taken up again. */
@NullMarked
package vn.unionledger.api.csvimport;

import org.jspecify.annotations.NullMarked;
