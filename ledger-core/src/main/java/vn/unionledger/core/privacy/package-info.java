/** Personal text that only a living key can open, and the people the books know by a random id. */
@NullMarked
package vn.unionledger.core.privacy;

import org.jspecify.annotations.NullMarked;
