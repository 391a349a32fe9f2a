/** The keys of people and cases in a database of their own, wrapped by a key that is kept outside every database. */
@NullMarked
package vn.unionledger.api.vault;

import org.jspecify.annotations.NullMarked;
