/** The description of the HTTP interface that machines read. */
@NullMarked
package vn.unionledger.api.openapi;

import org.jspecify.annotations.NullMarked;
