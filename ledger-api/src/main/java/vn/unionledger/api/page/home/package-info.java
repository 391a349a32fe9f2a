/** The first page: what there is to do for the one who looks, and how the books stand. */
@NullMarked
package vn.unionledger.api.page.home;

import org.jspecify.annotations.NullMarked;
