/** Who is at the door: accounts, sessions and tokens, the office and unit they stand for, and what each may see. */
@NullMarked
package vn.unionledger.api.signin;

import org.jspecify.annotations.NullMarked;
