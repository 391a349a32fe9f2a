@NullMarked
package vn.unionledger.api.sample;

import org.jspecify.annotations.NullMarked;
