/** The only place where parts of the program are put together; no rule and no page lives here. */
@NullMarked
package vn.unionledger.api.wiring;

import org.jspecify.annotations.NullMarked;
