/** What everyone asks of the whole: how far the views are, the sections of a report, what a figure is the sum of. */
@NullMarked
package vn.unionledger.api.report;

import org.jspecify.annotations.NullMarked;
