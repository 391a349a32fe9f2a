/** How a rule says no: a refusal with the facts of the case, carried by one exception. */
@NullMarked
package vn.unionledger.core.refusal;

import org.jspecify.annotations.NullMarked;
