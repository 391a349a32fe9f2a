/** A unit's book at the door: opened with what lies in its places of money, its months closed and opened again. */
@NullMarked
package vn.unionledger.api.book;

import org.jspecify.annotations.NullMarked;
