/** The units of the union as they were on any day: names, parents, sections, officers, funds, places of money, months. */
@NullMarked
package vn.unionledger.projections.organisationview;

import org.jspecify.annotations.NullMarked;
