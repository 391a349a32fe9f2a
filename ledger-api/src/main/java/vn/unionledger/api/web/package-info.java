/** What every web page shares: its frame, how numbers and days are written, and the living page of its components. */
@NullMarked
package vn.unionledger.api.web;

import org.jspecify.annotations.NullMarked;
