/** Reading what is asked: JSON and forms into records with everything wrong said at once, keys that make a retry safe, text made clean. */
@NullMarked
package vn.unionledger.api.request;

import org.jspecify.annotations.NullMarked;
