package vn.unionledger.core.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Everything of a stored event that its hash covers.
 *
 * <p>The hash is SHA-256 over one byte 0x00 (RFC 6962: a leaf) followed by these fifteen fields. Each field is its length in
 * bytes as a 4-byte big-endian integer, then its bytes.
 *
 * <ol>
 *   <li>format tag: the text {@value #FORMAT}
 *   <li>ledgerId: the 16 bytes of the UUID, most significant first
 *   <li>position: 1, 2, 3 … over the whole log
 *   <li>unit: the unit whose chain the event belongs to; events of no unit belong to {@value #NO_UNIT}
 *   <li>unitSeq: 1, 2, 3 … within the unit
 *   <li>prevUnitHash: the 32 bytes of the leaf hash of the event before it in the unit; 32 zero bytes for the first
 *   <li>eventId: the 16 bytes of the UUID
 *   <li>aggregate type
 *   <li>aggregate id
 *   <li>sequence: 0, 1, 2 … within the aggregate
 *   <li>name: the stored name of the event, without the revision
 *   <li>revision: 1, 2, 3 …
 *   <li>recordedAt: microseconds since 1970-01-01T00:00:00Z
 *   <li>the 32 bytes of SHA-256 over the stored metadata bytes
 *   <li>the 32 bytes of SHA-256 over the stored payload bytes
 * </ol>
 *
 * <p>Integers are 8 bytes, big-endian. Text is UTF-8 without a terminator, hashed as stored; it is not normalised here.
 * Refused: a number below its first value, and text that is no Unicode (a lone surrogate), because two such texts would
 * have one encoding.
 */
public record Leaf(
        UUID ledgerId,
        long position,
        String unit,
        long unitSeq,
        Sha256 prevUnitHash,
        UUID eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String name,
        int revision,
        long recordedAtMicros,
        Sha256 metadataHash,
        Sha256 payloadHash) {

    /** The name of this encoding, hashed with every leaf; another encoding takes another name. */
    public static final String FORMAT = "union-ledger/leaf/1";

    /** The unit that the events of no unit are chained under. */
    public static final String NO_UNIT = "ledger";

    private static final byte[] FORMAT_BYTES = FORMAT.getBytes(UTF_8);
    private static final int FIELDS = 15;
    private static final int FIXED_BYTES = 1 + FIELDS * Integer.BYTES + 2 * 16 + 5 * Long.BYTES + 3 * Sha256.BYTES;

    public Leaf {
        atLeast(1, position, "position");
        atLeast(1, unitSeq, "unitSeq");
        atLeast(0, sequence, "sequence");
        atLeast(1, revision, "revision");
        atLeast(0, recordedAtMicros, "recordedAt");
        unicode(unit, "unit");
        unicode(aggregateType, "aggregate type");
        unicode(aggregateId, "aggregate id");
        unicode(name, "name");
    }

    /**
     * The leaf of an event whose stored bytes are at hand. A writer that holds a lock makes the two content hashes before
     * it and uses the constructor.
     */
    public static Leaf of(
            UUID ledgerId,
            long position,
            String unit,
            long unitSeq,
            Sha256 prevUnitHash,
            UUID eventId,
            String aggregateType,
            String aggregateId,
            long sequence,
            String name,
            int revision,
            long recordedAtMicros,
            byte[] metadata,
            byte[] payload) {
        return new Leaf(
                ledgerId,
                position,
                unit,
                unitSeq,
                prevUnitHash,
                eventId,
                aggregateType,
                aggregateId,
                sequence,
                name,
                revision,
                recordedAtMicros,
                Sha256.of(metadata),
                Sha256.of(payload));
    }

    /** The leaf hash: what the next event of the unit names as its predecessor, and what the tree is built over. */
    public Sha256 hash() {
        return Sha256.of(encoded());
    }

    /** The bytes that are hashed, for whoever has to find out why two hashes differ. */
    public byte[] encoded() {
        byte[] unitBytes = unit.getBytes(UTF_8);
        byte[] aggregateTypeBytes = aggregateType.getBytes(UTF_8);
        byte[] aggregateIdBytes = aggregateId.getBytes(UTF_8);
        byte[] nameBytes = name.getBytes(UTF_8);
        var buffer = ByteBuffer.allocate(FIXED_BYTES
                + FORMAT_BYTES.length
                + unitBytes.length
                + aggregateTypeBytes.length
                + aggregateIdBytes.length
                + nameBytes.length);
        buffer.put((byte) 0);
        put(buffer, FORMAT_BYTES);
        put(buffer, ledgerId);
        put(buffer, position);
        put(buffer, unitBytes);
        put(buffer, unitSeq);
        put(buffer, prevUnitHash);
        put(buffer, eventId);
        put(buffer, aggregateTypeBytes);
        put(buffer, aggregateIdBytes);
        put(buffer, sequence);
        put(buffer, nameBytes);
        put(buffer, revision);
        put(buffer, recordedAtMicros);
        put(buffer, metadataHash);
        put(buffer, payloadHash);
        return buffer.array();
    }

    private static void put(ByteBuffer buffer, byte[] bytes) {
        buffer.putInt(bytes.length).put(bytes);
    }

    private static void put(ByteBuffer buffer, long number) {
        buffer.putInt(Long.BYTES).putLong(number);
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putInt(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static void put(ByteBuffer buffer, Sha256 hash) {
        buffer.putInt(Sha256.BYTES);
        hash.putInto(buffer);
    }

    private static void atLeast(long least, long number, String field) {
        if (number < least) {
            throw new IllegalArgumentException("the " + field + " of a leaf is at least " + least + ", not " + number);
        }
    }

    private static void unicode(String text, String field) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new IllegalArgumentException("the " + field + " of a leaf has a lone surrogate at " + i);
                }
                i++;
            }
        }
    }
}
