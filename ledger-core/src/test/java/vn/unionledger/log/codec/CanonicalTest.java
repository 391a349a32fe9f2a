package vn.unionledger.log.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.book.BookEvent.VoucherPosted;

@DisplayName("The check of the canonical form")
class CanonicalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":1,\"b\":[]}",
                "{\"\":0,\"a\":-1000000000000000}",
                "{\"a\":{\"b\":[{\"c\":true},false,\"Quỹ \\\"x\\\" \\\\ 😀\"]}}",
                "{\"A\":1,\"a\":1,\"ă\":1,\"€\":1,\"😀\":1,\"ﬀ\":1}"
            })
    @DisplayName("lets canonical bytes pass")
    void good(String json) {
        assertThat(Canonical.check(json.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                      | 0",
                "{\"a\": 1}              | 5",
                "{\"a\":1} \\n           | 7",
                "{\"b\":1,\"a\":2}       | 7",
                "{\"a\":1,\"a\":2}       | 7",
                "{\"a\":null}            | 5",
                "{\"a\":-0}              | 5",
                "{\"a\":01}              | 5",
                "{\"a\":1.0}             | 6",
                "{\"a\":1e3}             | 6",
                "{\"a\":1000000000000001}| 5",
                "{\"a\":99999999999999999999999}| 5",
                "{\"a\":\"\\u0041\"}     | 7",
                "{\"a\":\"\\/\"}         | 7",
                "{\"a\":\"\\n\"}         | 7",
                "{\"a\":1,}              | 7",
                "{\"a\":[1,]}            | 8",
                "{\"a\":tru}             | 8",
                "{\"a\":\"x              | 7",
                "{\"a\"                  | 4",
                "{                       | 1",
                "``                      | 0",
            })
    @DisplayName("names the first byte that does not fit")
    void bad(String json, int offset) {
        assertThat(Canonical.check((json == null ? "" : json).getBytes(UTF_8)))
                .map(Canonical.Flaw::offset)
                .contains(offset);
    }

    @Test
    @DisplayName("finds text that is not NFC, control characters and bytes that are not UTF-8")
    void text() {
        assertThat(Canonical.check("{\"a\":\"Quy\u0303\"}".getBytes(UTF_8))).isPresent();
        assertThat(Canonical.check("{\"a\":\"\t\"}".getBytes(UTF_8))).isPresent();
        assertThat(Canonical.check("{\"a\":\"\u0085\"}".getBytes(UTF_8))).isPresent();
        assertThat(Canonical.check("{\"a\":\"é\"}".getBytes(ISO_8859_1))).isPresent();
        assertThat(Canonical.check(new byte[] {'{', '"', (byte) 0xc1, (byte) 0x81, '"', ':', '1', '}'}))
                .isPresent();
    }

    @Test
    @DisplayName("never fails on bytes changed at random, and passes only what the codec would write")
    void anyBytes() {
        byte[] stored = Codec.FACTS.write(Examples.of(VoucherPosted.class));
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = stored.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            if (Canonical.check(changed).isEmpty()) {
                try {
                    Object read = Codec.FACTS.read(VoucherPosted.class, changed);
                    assertThat(Codec.FACTS.write(read)).isEqualTo(changed);
                } catch (CodecException _) {
                    // canonical, but no voucher
                }
            }
        }
    }
}
