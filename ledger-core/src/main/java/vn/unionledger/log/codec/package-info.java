/**
 * The one form facts are stored in: RFC 8785 canonical JSON, written from records and read back into them. What is absent is
 * left out, money is whole đồng, text is NFC; nothing is ever read as "null", guessed or skipped.
 */
@NullMarked
package vn.unionledger.log.codec;

import org.jspecify.annotations.NullMarked;
