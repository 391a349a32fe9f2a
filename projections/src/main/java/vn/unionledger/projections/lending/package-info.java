/** The mutual-aid fund as people read it: loans with schedule and payments, members' money; and the employment fund's projects. */
@NullMarked
package vn.unionledger.projections.lending;

import org.jspecify.annotations.NullMarked;
