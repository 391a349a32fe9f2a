/** A real browser for tests: pages opened, looked at and photographed as people see them. */
@NullMarked
package vn.unionledger.api.browser;

import org.jspecify.annotations.NullMarked;
