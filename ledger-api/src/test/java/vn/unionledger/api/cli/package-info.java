/** The real commands, started as people start them. */
@NullMarked
package vn.unionledger.api.cli;

import org.jspecify.annotations.NullMarked;
