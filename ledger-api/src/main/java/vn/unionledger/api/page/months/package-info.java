/** Closing a month of the book, and opening it again. */
@NullMarked
package vn.unionledger.api.page.months;

import org.jspecify.annotations.NullMarked;
