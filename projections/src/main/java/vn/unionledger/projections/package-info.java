/** What people read, one package per question; nothing here decides anything. */
@NullMarked
package vn.unionledger.projections;

import org.jspecify.annotations.NullMarked;
