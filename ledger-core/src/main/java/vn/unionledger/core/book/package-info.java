/** The one place where money moves: balanced vouchers, numbers given at posting, months open or closed. */
@NullMarked
package vn.unionledger.core.book;

import org.jspecify.annotations.NullMarked;
