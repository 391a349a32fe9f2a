/**
 * The pages people read: whose books, up to which day, as known when. Controllers turn an address into a question, ask a view
 * and hand the answer to a template; they decide nothing.
 */
@NullMarked
package vn.unionledger.api.page;

import org.jspecify.annotations.NullMarked;
