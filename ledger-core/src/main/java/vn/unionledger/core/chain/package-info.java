/**
 * What makes the history checkable by anyone: the leaf hash of an event, the chain of a unit, the tree over all leaves and
 * its proofs. Only the JDK is used, so that a verifier of another hand can follow every byte.
 */
@NullMarked
package vn.unionledger.core.chain;

import org.jspecify.annotations.NullMarked;
