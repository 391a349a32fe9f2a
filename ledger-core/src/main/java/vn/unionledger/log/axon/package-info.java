/** The log under the command framework: an event store that appends through the writer, and the one door commands come in by. */
@NullMarked
package vn.unionledger.log.axon;

import org.jspecify.annotations.NullMarked;
