package vn.unionledger.log;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Sha256;

/**
 * All a command wants to record: it goes in whole or not at all.
 *
 * @param metadata stored beside each event; its (unit, person, key) is unique for ever
 * @param bodyHash of the command as it was asked: the same key with another body is refused
 * @param events in order, at least one
 * @param readSet the last sequence read of each aggregate that was decided on but not changed (-1: did not exist)
 * @param claims taken with it
 * @param answer short text stored with the key and given back when it is asked again
 * @param recordAs microseconds for a sample ledger's recording clock; absent: the log's own time
 */
public record Append(
        Metadata metadata,
        Sha256 bodyHash,
        List<NewEvent> events,
        Map<AggregateKey, Long> readSet,
        List<Claim> claims,
        @Nullable String answer,
        @Nullable Long recordAs) {
    public Append {
        events = List.copyOf(events);
        readSet = Map.copyOf(readSet);
        claims = List.copyOf(claims);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("nothing to append");
        }
    }
}
