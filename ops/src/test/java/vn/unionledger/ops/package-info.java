/** Proofs that what runs the program from the outside does what the pages of this folder say. */
@NullMarked
package vn.unionledger.ops;

import org.jspecify.annotations.NullMarked;
