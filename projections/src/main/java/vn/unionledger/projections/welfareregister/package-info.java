/**
 * The register of what a union does for people: cases, gift rounds, campaigns, third parties' gifts, events and loans, with
 * only what may stand in the clear.
 */
@NullMarked
package vn.unionledger.projections.welfareregister;

import org.jspecify.annotations.NullMarked;
