/** The register of what a union did for people: cases, gift rounds, events, loans, campaigns, gifts of others. */
@NullMarked
package vn.unionledger.api.page.welfare;

import org.jspecify.annotations.NullMarked;
