/** Decisions to help build or repair a house: by which document, beside the welfare case that is approved and paid. */
@NullMarked
package vn.unionledger.core.grant;

import org.jspecify.annotations.NullMarked;
