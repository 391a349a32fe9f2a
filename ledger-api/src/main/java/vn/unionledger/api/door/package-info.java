/** What every request over HTTP goes through: bodies are read strictly, keys asked for, problems answered, refusals kept. */
@NullMarked
package vn.unionledger.api.door;

import org.jspecify.annotations.NullMarked;
