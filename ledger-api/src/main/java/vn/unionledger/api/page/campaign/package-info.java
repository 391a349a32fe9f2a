/** Pages of what is collected for others: campaigns, their duties, lists of givers, gifts of things, the disaster levy. */
@NullMarked
package vn.unionledger.api.page.campaign;

import org.jspecify.annotations.NullMarked;
