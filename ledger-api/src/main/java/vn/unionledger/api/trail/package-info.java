/** The history of a unit at the door: what was done, by whom, each event as it stands in the log, and the chain over all of them. */
@NullMarked
package vn.unionledger.api.trail;

import org.jspecify.annotations.NullMarked;
