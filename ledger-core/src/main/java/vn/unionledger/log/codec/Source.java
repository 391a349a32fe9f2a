package vn.unionledger.log.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Stored bytes being read. */
final class Source implements AutoCloseable {
    private final JsonFactory json;
    private final byte[] bytes;
    final JsonParser parser;

    Source(JsonFactory json, byte[] bytes) {
        this.json = json;
        this.bytes = bytes;
        parser = json.createParser(ObjectReadContext.empty(), bytes);
    }

    void expect(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw new CodecException("here stands " + parser.currentToken() + " in place of " + what);
        }
    }

    /** The discriminator of the object that begins at the current token; its fields are sorted, so it need not come first. */
    String word() {
        int start = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        try (JsonParser ahead = json.createParser(ObjectReadContext.empty(), bytes, start, bytes.length - start)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                JsonToken value = ahead.nextToken();
                if (name.equals(Words.DISCRIMINATOR) && value == JsonToken.VALUE_STRING) {
                    return ahead.getString();
                }
                ahead.skipChildren();
            }
        }
        throw new CodecException("no \"" + Words.DISCRIMINATOR + "\" says which kind it is");
    }

    @Override
    public void close() {
        parser.close();
    }
}
