/** The simulator held to itself: the same run for the same seed, the same on a real database, planted defects found. */
@NullMarked
package vn.unionledger.ops.simulation;

import org.jspecify.annotations.NullMarked;
