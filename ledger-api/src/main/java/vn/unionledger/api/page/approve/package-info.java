/** What waits for the chair, one card a decision, made for a phone. */
@NullMarked
package vn.unionledger.api.page.approve;

import org.jspecify.annotations.NullMarked;
