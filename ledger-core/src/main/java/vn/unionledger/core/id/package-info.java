/** The names things go by: small records that check themselves and print themselves bare. */
@NullMarked
package vn.unionledger.core.id;

import org.jspecify.annotations.NullMarked;
