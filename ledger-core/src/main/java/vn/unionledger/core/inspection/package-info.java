/** The inspection committee's inspections and supervisions, each one recorded fact. */
@NullMarked
package vn.unionledger.core.inspection;

import org.jspecify.annotations.NullMarked;
