/** Targets over HTTP, tested. */
@NullMarked
package vn.unionledger.api.target;

import org.jspecify.annotations.NullMarked;
