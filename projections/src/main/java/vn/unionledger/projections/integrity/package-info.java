/** Whether the chain over the log still agrees: followed event by event as the log grows, for the header of every page. */
@NullMarked
package vn.unionledger.projections.integrity;

import org.jspecify.annotations.NullMarked;
