/** Members and their dues at the door: the list the accountant keeps, a month reckoned, rolls collected, who owes what. */
@NullMarked
package vn.unionledger.api.dues;

import org.jspecify.annotations.NullMarked;
