/** Pages of a year's targets: what was assigned, what came of it, and what it cost. */
@NullMarked
package vn.unionledger.api.page.target;

import org.jspecify.annotations.NullMarked;
