/** People who ask a running program over HTTP, as the benchmarks and the fault runner need them. */
@NullMarked
package vn.unionledger.ops.client;

import org.jspecify.annotations.NullMarked;
