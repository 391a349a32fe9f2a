/** Members' money in a revolving fund: theirs for ever, owed to each of them, given back to who leaves. */
@NullMarked
package vn.unionledger.core.deposit;

import org.jspecify.annotations.NullMarked;
