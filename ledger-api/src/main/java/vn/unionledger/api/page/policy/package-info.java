/** Dated rules as pages: by kind, each with its life, confirmed, recorded, replaced; what a late decision leaves to book; what if. */
@NullMarked
package vn.unionledger.api.page.policy;

import org.jspecify.annotations.NullMarked;
