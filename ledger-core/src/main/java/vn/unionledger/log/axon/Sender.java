package vn.unionledger.log.axon;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/**
 * Who sends a command, and under which key.
 *
 * @param unit the unit the person acts for, from the session
 * @param key unique per unit and person, made by the sender before sending
 * @param body the hash of what was asked, before anything in it was sealed
 * @param recordAs microseconds for a sample ledger's recording clock, else absent
 */
public record Sender(
        @Nullable PersonId person,
        @Nullable Office office,
        UnitId unit,
        String key,
        Sha256 body,
        @Nullable String correlation,
        @Nullable Long recordAs) {}
