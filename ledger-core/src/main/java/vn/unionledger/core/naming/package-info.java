/** The stored name and revision of every event, so that a renamed class orphans nothing. */
@NullMarked
package vn.unionledger.core.naming;

import org.jspecify.annotations.NullMarked;
