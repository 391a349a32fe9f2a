/** What keeps the tables of the benchmarks. */
@NullMarked
package vn.unionledger.ops.bench;

import org.jspecify.annotations.NullMarked;
