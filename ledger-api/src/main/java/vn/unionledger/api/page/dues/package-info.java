/** Members and their dues on pages: the list, one member, a month with its roll, who owes what. */
@NullMarked
package vn.unionledger.api.page.dues;

import org.jspecify.annotations.NullMarked;
