/** The command line: one word per thing to do, exit codes a script can read, Vietnamese first and English beside it. */
@NullMarked
package vn.unionledger.api.cli;

import org.jspecify.annotations.NullMarked;
