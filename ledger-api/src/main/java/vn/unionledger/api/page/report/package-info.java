/** The financial sections of a report, and the drawer in which each of their figures unfolds. */
@NullMarked
package vn.unionledger.api.page.report;

import org.jspecify.annotations.NullMarked;
