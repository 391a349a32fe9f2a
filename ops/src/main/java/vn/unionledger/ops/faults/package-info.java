/** Breaking it on purpose: a load that keeps a journal of what it was told, and a checker that holds the log to it. */
@NullMarked
package vn.unionledger.ops.faults;

import org.jspecify.annotations.NullMarked;
