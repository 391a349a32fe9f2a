/**
 * Projects of the national employment fund that the union appraises and supervises. The bank lends and is paid back: nothing of
 * it stands in the union's books.
 */
@NullMarked
package vn.unionledger.core.employment;

import org.jspecify.annotations.NullMarked;
