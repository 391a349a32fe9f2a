/** Campaigns with what they are to reach, hold and owe, their duties, gifts of things, and the disaster levy of each person. */
@NullMarked
package vn.unionledger.projections.collection;

import org.jspecify.annotations.NullMarked;
