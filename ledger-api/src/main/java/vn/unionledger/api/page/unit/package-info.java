/** The unit itself, its sections, officers, funds and places; and the units below it with their totals. */
@NullMarked
package vn.unionledger.api.page.unit;

import org.jspecify.annotations.NullMarked;
