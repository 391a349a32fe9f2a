/**
 * The ledger simulated: the real command path, writer and reader of several programs over one store, one step at a time, with a
 * clock of its own and every fault drawn from one seed. The same seed gives the same run, byte for byte.
 */
@NullMarked
package vn.unionledger.ops.simulation;

import org.jspecify.annotations.NullMarked;
