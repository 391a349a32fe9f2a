/** What happened, in order: who, when, what changed in words, with the hash of each event; read straight from the log. */
@NullMarked
package vn.unionledger.projections.audittrail;

import org.jspecify.annotations.NullMarked;
