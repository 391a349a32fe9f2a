/** The mutual-aid fund and the employment fund's register over HTTP, tested. */
@NullMarked
package vn.unionledger.api.lending;

import org.jspecify.annotations.NullMarked;
