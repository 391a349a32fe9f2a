/** Welfare cases and gift rounds at the door: put forward, decided on, shown; what is sealed is opened only for those who may read it. */
@NullMarked
package vn.unionledger.api.welfare;

import org.jspecify.annotations.NullMarked;
