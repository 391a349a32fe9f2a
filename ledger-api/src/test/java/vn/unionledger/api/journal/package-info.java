/** The books summed by another program. */
@NullMarked
package vn.unionledger.api.journal;

import org.jspecify.annotations.NullMarked;
