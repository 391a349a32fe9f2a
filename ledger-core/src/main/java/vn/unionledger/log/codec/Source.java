package vn.unionledger.log.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Stored bytes being read. */
final class Source implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] IS = ("\"" + Words.DISCRIMINATOR + "\":\"").getBytes(US_ASCII);

    private final byte[] bytes;
    final JsonParser parser;

    Source(byte[] bytes) {
        this.bytes = bytes;
        parser = JSON.createParser(ObjectReadContext.empty(), bytes);
    }

    /** Finds each of these names by its bytes, without making text of it. */
    static PropertyNameMatcher names(List<String> names) {
        return JSON.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
    }

    void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw new CodecException("here stands " + parser.currentToken() + " in place of " + what);
        }
    }

    /**
     * The discriminator of the object that begins at the current token. Its fields are sorted, so it need not come first: this
     * looks ahead for it among the bytes, from name to name.
     */
    String word() {
        int at = Math.toIntExact(parser.currentTokenLocation().getByteOffset()) + 1;
        for (int depth = 1; depth > 0 && at < bytes.length; at++) {
            switch (bytes[at]) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    int end = endOfText(at);
                    if (depth == 1 && isDiscriminator(at)) {
                        return new String(
                                bytes, at + IS.length, endOfText(at + IS.length - 1) - at - IS.length, US_ASCII);
                    }
                    at = end;
                }
                default -> {}
            }
        }
        throw new CodecException("no \"" + Words.DISCRIMINATOR + "\" says which kind it is");
    }

    /** A text within another has its quotes escaped, so nothing but the name itself has these bytes. */
    private boolean isDiscriminator(int at) {
        return at + IS.length <= bytes.length && Arrays.equals(bytes, at, at + IS.length, IS, 0, IS.length);
    }

    /** Where the quote is that ends the text which begins with the quote there. */
    private int endOfText(int begin) {
        for (int at = begin + 1; at < bytes.length; at++) {
            if (bytes[at] == '"') {
                return at;
            }
            if (bytes[at] == '\\') {
                at++;
            }
        }
        throw new CodecException("text without an end");
    }

    @Override
    public void close() {
        parser.close();
    }
}
