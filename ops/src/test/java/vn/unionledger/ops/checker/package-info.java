/** The checker, checked: it must find what is broken on purpose. */
@NullMarked
package vn.unionledger.ops.checker;

import org.jspecify.annotations.NullMarked;
