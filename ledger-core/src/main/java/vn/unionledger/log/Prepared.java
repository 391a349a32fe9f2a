package vn.unionledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.log.AppendRefusedException.Ground;
import vn.unionledger.log.codec.Codec;

/** An append with its bytes, hashes and ids, all made before any lock is taken. */
@SuppressWarnings("ArrayRecordComponent") // made here, written once, never handed on
record Prepared(Append append, AppendKey key, byte[] metadata, Sha256 metadataHash, List<Event> events, int bytes) {
    static final int EVENT_BYTES_MAX = 1 << 20;
    static final int APPEND_BYTES_MAX = 4 << 20;
    private static final int METADATA_BYTES_MAX = 8 << 10;
    private static final int ANSWER_CHARACTERS_MAX = 400;

    /** One event of it. */
    record Event(NewEvent event, UUID id, EventName name, byte[] payload, Sha256 payloadHash) {}

    /**
     * @throws AppendRefusedException if an event is larger than 1 MiB, or all together than 4 MiB
     * @throws IllegalArgumentException if something in it has no stored form
     */
    static Prepared of(Append append) {
        AppendKey key = AppendKey.of(append.metadata());
        byte[] metadata = Codec.FACTS.write(append.metadata());
        if (metadata.length > METADATA_BYTES_MAX) {
            throw new AppendRefusedException(Ground.TOO_LARGE, "metadata of " + metadata.length + " bytes");
        }
        append.claims().forEach(Prepared::requireExact);
        String answer = append.answer();
        if (answer != null && answer.length() > ANSWER_CHARACTERS_MAX) {
            throw new IllegalArgumentException("an answer has at most " + ANSWER_CHARACTERS_MAX + " characters");
        }
        int bytes = 0;
        var events = new ArrayList<Event>(append.events().size());
        for (NewEvent event : append.events()) {
            EventName name = EventNames.nameOf(event.payload().getClass());
            byte[] payload = Codec.FACTS.write(event.payload());
            if (payload.length > EVENT_BYTES_MAX) {
                throw new AppendRefusedException(
                        Ground.TOO_LARGE, name + " of " + payload.length + " bytes; the limit is " + EVENT_BYTES_MAX);
            }
            bytes += payload.length + metadata.length;
            if (bytes > APPEND_BYTES_MAX) {
                throw new AppendRefusedException(
                        Ground.TOO_LARGE,
                        "all events of an append together are limited to " + APPEND_BYTES_MAX + " bytes");
            }
            events.add(new Event(event, eventId(key, events.size()), name, payload, Sha256.of(payload)));
        }
        return new Prepared(append, key, metadata, Sha256.of(metadata), List.copyOf(events), bytes);
    }

    /** The id of the event at this place of the append with this key: the same however often it is sent. */
    static UUID eventId(AppendKey key, int index) {
        byte[] unit = key.unit().getBytes(UTF_8);
        byte[] person = key.person().getBytes(UTF_8);
        byte[] word = key.key().getBytes(UTF_8);
        var buffer = ByteBuffer.allocate(4 * Integer.BYTES + unit.length + person.length + word.length);
        buffer.putInt(unit.length).put(unit);
        buffer.putInt(person.length).put(person);
        buffer.putInt(word.length).put(word);
        buffer.putInt(index);
        var hash = ByteBuffer.wrap(Sha256.of(buffer.array()).bytes());
        // RFC 9562, version 8: bits of our own making
        long high = (hash.getLong() & ~0xf000L) | 0x8000L;
        long low = (hash.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The database takes text with and without spaces at its end for the same. */
    private static void requireExact(Claim claim) {
        String text = claim.kind() + claim.key();
        if (!claim.kind().equals(claim.kind().strip())
                || !claim.key().equals(claim.key().strip())
                || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a claim has no spaces at its ends and no control characters: " + claim);
        }
    }
}
