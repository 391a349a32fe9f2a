/** Forms that people fill in and send: what stands in them, what was wrong, and that sending one twice never records twice. */
@NullMarked
package vn.unionledger.api.page.form;

import org.jspecify.annotations.NullMarked;
