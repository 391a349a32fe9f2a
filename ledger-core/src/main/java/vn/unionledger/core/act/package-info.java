/** What an act may say to the log besides its events: what it read, what it claims, what it answers. */
@NullMarked
package vn.unionledger.core.act;

import org.jspecify.annotations.NullMarked;
