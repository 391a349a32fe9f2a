package vn.unionledger.core.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The leaf of an event")
class LeafTest {
    static final UUID LEDGER = UUID.fromString("6f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0");
    static final UUID EVENT = UUID.fromString("0190a3c4-7b1e-7cc2-9d5f-1a2b3c4d5e6f");
    static final Sha256 BEFORE = Sha256.of(new byte[] {1});
    static final byte[] METADATA = "{\"person\":\"p-7f3a\"}".getBytes(UTF_8);
    static final byte[] PAYLOAD = "{\"amount\":23189318}".getBytes(UTF_8);
    static final Leaf POSTED = leaf("CĐCS-STNMT", "UnitBook", "CĐCS-STNMT", "book.voucher-posted");

    @TestFactory
    @DisplayName("has the hash that was computed apart from this code")
    List<DynamicTest> committedVectors() throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/chain/leaf-vectors.json"))) {
            JsonNode vectors = JsonMapper.shared().readTree(file);
            assertThat(vectors.size()).isGreaterThanOrEqualTo(8);
            return vectors.valueStream()
                    .map(vector ->
                            DynamicTest.dynamicTest(vector.required("about").stringValue(), () -> assertThat(
                                            read(vector).hash().hex())
                                    .isEqualTo(vector.required("leafHash").stringValue())))
                    .toList();
        }
    }

    static Leaf read(JsonNode vector) {
        return Leaf.of(
                UUID.fromString(vector.required("ledgerId").stringValue()),
                vector.required("position").longValue(),
                vector.required("unit").stringValue(),
                vector.required("unitSeq").longValue(),
                Sha256.parse(vector.required("prevUnitHash").stringValue()),
                UUID.fromString(vector.required("eventId").stringValue()),
                vector.required("aggregateType").stringValue(),
                vector.required("aggregateId").stringValue(),
                vector.required("sequence").longValue(),
                vector.required("name").stringValue(),
                vector.required("revision").intValue(),
                vector.required("recordedAtMicros").longValue(),
                HexFormat.of().parseHex(vector.required("metadataHex").stringValue()),
                HexFormat.of().parseHex(vector.required("payloadHex").stringValue()));
    }

    @Test
    @DisplayName("is the same from stored bytes and from hashes made of them before")
    void contentHashedBefore() {
        var hashedBefore = new Leaf(
                LEDGER,
                7,
                "CĐCS-STNMT",
                3,
                BEFORE,
                EVENT,
                "UnitBook",
                "CĐCS-STNMT",
                2,
                "book.voucher-posted",
                1,
                1_704_067_200_000_000L,
                Sha256.of(METADATA),
                Sha256.of(PAYLOAD));
        assertThat(hashedBefore).isEqualTo(POSTED);
        assertThat(hashedBefore.hash()).isEqualTo(POSTED.hash());
    }

    @Test
    @DisplayName("has another hash if any bit of what is hashed were another")
    void everyBitCounts() {
        byte[] encoded = POSTED.encoded();
        var hashes = new HashSet<Sha256>();
        hashes.add(POSTED.hash());
        for (int bit = 0; bit < encoded.length * 8; bit++) {
            byte[] changed = encoded.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(hashes.add(Sha256.of(changed))).isTrue();
        }
    }

    @Test
    @DisplayName("keeps a letter in the field where it stands")
    void fieldsDoNotRunTogether() {
        assertThat(leaf("u", "ab", "c", "n").hash())
                .isNotEqualTo(leaf("u", "a", "bc", "n").hash());
    }

    @Test
    @DisplayName("is refused with a number below its first value")
    void refusesNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(0, 1, 0, 1, 0))
                .withMessageContaining("position");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(1, 0, 0, 1, 0))
                .withMessageContaining("unitSeq");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(1, 1, -1, 1, 0))
                .withMessageContaining("sequence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(1, 1, 0, 0, 0))
                .withMessageContaining("revision");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(1, 1, 0, 1, -1))
                .withMessageContaining("recordedAt");
        assertThat(numbered(1, 1, 0, 1, 0).hash()).isNotEqualTo(POSTED.hash());
    }

    @Test
    @DisplayName("is refused with half a letter, which would be hashed like a question mark")
    void refusesLoneSurrogates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leaf("CĐCS\uD83C", "a", "b", "n"))
                .withMessage("the unit of a leaf has a lone surrogate at 4");
        assertThatIllegalArgumentException().isThrownBy(() -> leaf("u", "\uDFE0", "b", "n"));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf("u", "a", "\uDFE0\uD83C", "n"));
        assertThatIllegalArgumentException().isThrownBy(() -> leaf("u", "a", "b", "\uD83Cx"));
        assertThat(leaf("🏠", "a", "b", "n").unit()).isEqualTo("🏠");
    }

    static Leaf leaf(String unit, String aggregateType, String aggregateId, String name) {
        return Leaf.of(
                LEDGER,
                7,
                unit,
                3,
                BEFORE,
                EVENT,
                aggregateType,
                aggregateId,
                2,
                name,
                1,
                1_704_067_200_000_000L,
                METADATA,
                PAYLOAD);
    }

    static Leaf numbered(long position, long unitSeq, long sequence, int revision, long recordedAt) {
        return Leaf.of(
                LEDGER,
                position,
                "u",
                unitSeq,
                BEFORE,
                EVENT,
                "a",
                "b",
                sequence,
                "n",
                revision,
                recordedAt,
                METADATA,
                PAYLOAD);
    }
}
