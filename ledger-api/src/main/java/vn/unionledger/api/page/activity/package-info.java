/** Events the union holds: all of them with their money so far, one with its life, the forms to plan one and say that it was held. */
@NullMarked
package vn.unionledger.api.page.activity;

import org.jspecify.annotations.NullMarked;
