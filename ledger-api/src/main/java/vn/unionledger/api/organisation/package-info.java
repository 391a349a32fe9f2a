/** Units as the log knows them today: their place in the tree, sections, officers; and the acts that change them. */
@NullMarked
package vn.unionledger.api.organisation;

import org.jspecify.annotations.NullMarked;
