/** Collections for others at the door: campaigns called into a pass-through fund, and gifts of third parties. */
@NullMarked
package vn.unionledger.api.campaign;

import org.jspecify.annotations.NullMarked;
