/** The members of a unit: admitted, placed in sections and groups, with dated pay and exemptions, until they leave. */
@NullMarked
package vn.unionledger.core.member;

import org.jspecify.annotations.NullMarked;
