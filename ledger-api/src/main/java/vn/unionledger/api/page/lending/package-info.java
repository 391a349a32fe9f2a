/** Pages of the mutual-aid fund's money in and out, and of the national employment fund's register. */
@NullMarked
package vn.unionledger.api.page.lending;

import org.jspecify.annotations.NullMarked;
