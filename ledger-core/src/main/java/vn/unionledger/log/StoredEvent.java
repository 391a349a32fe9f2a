package vn.unionledger.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.chain.Link;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.log.codec.Codec;

/**
 * One event as it stands in the log. What happened and who did it are read from the stored bytes when they are first asked
 * for, so that whoever only needs the bytes does not pay for more. The bytes are not copied: nobody changes them.
 */
public final class StoredEvent {
    private final long position;
    private final UnitId unit;
    private final long unitSequence;
    private final Sha256 previousUnitHash;
    private final UUID eventId;
    private final AggregateKey aggregate;
    private final long sequence;
    private final EventName name;
    private final long recordedAt;
    private final byte[] metadataBytes;
    private final byte[] payloadBytes;
    private final Sha256 hash;

    private volatile @Nullable Metadata metadata;
    private volatile @Nullable Object payload;

    public StoredEvent(
            long position,
            UnitId unit,
            long unitSequence,
            Sha256 previousUnitHash,
            UUID eventId,
            AggregateKey aggregate,
            long sequence,
            EventName name,
            long recordedAt,
            byte[] metadataBytes,
            byte[] payloadBytes,
            Sha256 hash) {
        this.position = position;
        this.unit = unit;
        this.unitSequence = unitSequence;
        this.previousUnitHash = previousUnitHash;
        this.eventId = eventId;
        this.aggregate = aggregate;
        this.sequence = sequence;
        this.name = name;
        this.recordedAt = recordedAt;
        this.metadataBytes = metadataBytes;
        this.payloadBytes = payloadBytes;
        this.hash = hash;
    }

    /** An event whose facts are known already, as a test of what is made from them has it. */
    public StoredEvent(
            long position,
            UnitId unit,
            long unitSequence,
            Sha256 previousUnitHash,
            UUID eventId,
            AggregateKey aggregate,
            long sequence,
            EventName name,
            long recordedAt,
            Metadata metadata,
            Object payload,
            byte[] metadataBytes,
            byte[] payloadBytes,
            Sha256 hash) {
        this(
                position,
                unit,
                unitSequence,
                previousUnitHash,
                eventId,
                aggregate,
                sequence,
                name,
                recordedAt,
                metadataBytes,
                payloadBytes,
                hash);
        this.metadata = metadata;
        this.payload = payload;
    }

    /** Its place in the one order, from 1 without a hole. */
    public long position() {
        return position;
    }

    /** The unit whose chain it is in; {@code ledger} for events of no unit. */
    public UnitId unit() {
        return unit;
    }

    /** Its place in the chain of the unit, from 1. */
    public long unitSequence() {
        return unitSequence;
    }

    /** The hash of the event before it in the unit; 32 zero bytes for the first. */
    public Sha256 previousUnitHash() {
        return previousUnitHash;
    }

    public UUID eventId() {
        return eventId;
    }

    public AggregateKey aggregate() {
        return aggregate;
    }

    /** Its place in the aggregate, from 0. */
    public long sequence() {
        return sequence;
    }

    public EventName name() {
        return name;
    }

    /** Microseconds since 1970-01-01 UTC, never decreasing with position. */
    public long recordedAt() {
        return recordedAt;
    }

    /** Who, why, once. @throws IllegalArgumentException if the stored bytes cannot be read */
    public Metadata metadata() {
        Metadata read = metadata;
        if (read == null) {
            read = Codec.FACTS.read(Metadata.class, metadataBytes);
            metadata = read;
        }
        return read;
    }

    /** What happened. @throws IllegalArgumentException if the stored bytes cannot be read */
    public Object payload() {
        Object read = payload;
        if (read == null) {
            read = Codec.FACTS.readEvent(name, payloadBytes);
            payload = read;
        }
        return read;
    }

    public byte[] metadataBytes() {
        return metadataBytes;
    }

    public byte[] payloadBytes() {
        return payloadBytes;
    }

    /** The leaf hash as it is stored. */
    public Sha256 hash() {
        return hash;
    }

    /** The leaf made anew from what is stored, and the stored hash beside it, for whoever follows the chain. */
    public Link link(UUID ledgerId) {
        return new Link(
                Leaf.of(
                        ledgerId,
                        position,
                        unit.value(),
                        unitSequence,
                        previousUnitHash,
                        eventId,
                        aggregate.type(),
                        aggregate.id(),
                        sequence,
                        name.name(),
                        name.revision(),
                        recordedAt,
                        metadataBytes,
                        payloadBytes),
                hash);
    }

    /** Where it stands and what kind it is; never what it says of people. */
    @Override
    public String toString() {
        return position + " " + name + " " + aggregate + "#" + sequence;
    }
}
