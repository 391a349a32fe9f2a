/** Real processes, killed, stopped and cut off; the checker's verdict afterwards. */
@NullMarked
package vn.unionledger.ops.faults;

import org.jspecify.annotations.NullMarked;
