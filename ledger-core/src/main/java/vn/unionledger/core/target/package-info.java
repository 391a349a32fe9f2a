/** Targets (chỉ tiêu) a unit set itself or was given: what was assigned by which document, and what came of it. */
@NullMarked
package vn.unionledger.core.target;

import org.jspecify.annotations.NullMarked;
