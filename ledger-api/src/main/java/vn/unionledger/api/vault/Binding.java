package vn.unionledger.api.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** What is bound into a sealed text, each part with its length before it, so that no two lists of parts read alike. */
final class Binding {
    private Binding() {}

    static byte[] of(String... parts) {
        var bytes = new ByteArrayOutputStream(160);
        for (var part : parts) {
            var text = part.getBytes(UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(text.length).array());
            bytes.writeBytes(text);
        }
        return bytes.toByteArray();
    }
}
