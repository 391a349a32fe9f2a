/** Dated rules over HTTP, end to end. */
@NullMarked
package vn.unionledger.api.policy;

import org.jspecify.annotations.NullMarked;
