package vn.unionledger.log;

import java.util.UUID;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;

/**
 * One event as it stands in the log, with the facts read back from its bytes.
 *
 * @param position its place in the one order, from 1 without a hole
 * @param unit the unit whose chain it is in; {@code ledger} for events of no unit
 * @param recordedAt microseconds since 1970-01-01 UTC, never decreasing with position
 * @param payload the fact, read by the codec from the stored bytes
 */
@SuppressWarnings("ArrayRecordComponent") // the stored bytes, read once and never handed on to be changed
public record StoredEvent(
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
        Sha256 hash) {}
