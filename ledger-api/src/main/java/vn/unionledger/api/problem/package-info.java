/** What went wrong, said with a stable code and in words that tell what is wrong, where, and what to do. */
@NullMarked
package vn.unionledger.api.problem;

import org.jspecify.annotations.NullMarked;
