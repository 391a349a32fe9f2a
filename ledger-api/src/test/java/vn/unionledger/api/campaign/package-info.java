/** Campaigns, gifts of things and the disaster levy over HTTP. */
@NullMarked
package vn.unionledger.api.campaign;

import org.jspecify.annotations.NullMarked;
