/** The posted vouchers as a plain-text journal that the program {@code hledger} reads, so that sums can be made again without us. */
@NullMarked
package vn.unionledger.projections.journalexport;

import org.jspecify.annotations.NullMarked;
