/**
 * The private MariaDB server of a small installation: a real server process in a data folder, reachable on the loopback
 * address only, with generated accounts that each may do no more than their part.
 */
@NullMarked
package vn.unionledger.log.server;

import org.jspecify.annotations.NullMarked;
