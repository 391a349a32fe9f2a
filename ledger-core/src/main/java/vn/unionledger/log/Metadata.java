package vn.unionledger.log;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/**
 * Who, why, once: what is stored beside every event.
 *
 * @param person who asked; absent only for the ledger's own acts
 * @param office the office held while asking
 * @param unit the unit the person acted for
 * @param key the idempotency key
 * @param correlation ties together what one person did in one go
 * @param causation the position of the event that led to this one
 * @param program the version of the program that wrote it
 */
public record Metadata(
        @Nullable PersonId person,
        @Nullable Office office,
        UnitId unit,
        String key,
        @Nullable String correlation,
        @Nullable Long causation,
        String program) {}
