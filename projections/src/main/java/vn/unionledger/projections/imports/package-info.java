/** How far each imported file has been posted. */
@NullMarked
package vn.unionledger.projections.imports;

import org.jspecify.annotations.NullMarked;
