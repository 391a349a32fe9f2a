/** Inspections and supervisions, each with how far it had come on the day asked for. */
@NullMarked
package vn.unionledger.api.page.inspection;

import org.jspecify.annotations.NullMarked;
