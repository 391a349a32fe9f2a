package vn.unionledger.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.chain.Frontier;
import vn.unionledger.core.chain.FrontierBuilder;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.AppendRefusedException.Ground;
import vn.unionledger.log.Found.Place;
import vn.unionledger.log.Found.StoredKey;
import vn.unionledger.log.Found.UnitEnd;

/**
 * The appends of one commit, decided in their order against what the log holds and what those before them in the batch take.
 * A loser leaves no trace on its neighbours.
 */
public final class Batch {
    private final LedgerIdentity ledger;
    private final Found found;
    private final Known known;
    private final long losses;
    private final long now;
    private final FrontierBuilder frontier;
    private final Map<String, UnitEnd> units = new HashMap<>();
    private final Map<AggregateKey, Long> last = new HashMap<>();
    private final Map<AppendKey, StoredKey> keys = new LinkedHashMap<>();
    private final Map<Claim, Long> claims = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<AppendKey> recovered = new HashSet<>();
    private final List<Runnable> answers = new ArrayList<>();
    private final List<RuntimeException> refusals = new ArrayList<>();
    private long position;
    private long recordedAt;
    private long restsOn;

    /** An event with its place in the log. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never handed on
    public record Row(Leaf leaf, Sha256 hash, byte[] metadata, byte[] payload) {}

    /**
     * @param known what is remembered; it has been forgotten if the head row showed another position
     * @param losses how often the database has been lost
     */
    Batch(LedgerIdentity ledger, Found found, Known known, long losses) {
        this.losses = losses;
        this.ledger = ledger;
        this.found = found;
        this.known = known;
        position = found.head().position();
        recordedAt = found.head().recordedAt();
        now = found.head().now();
        frontier = new FrontierBuilder(found.head().frontier());
        if (frontier.size() != position) {
            throw new IllegalStateException(
                    "the head row is damaged: position " + position + ", but " + frontier.size() + " leaves");
        }
    }

    void decide(Sending sending) {
        try {
            Appended outcome = outcome(sending);
            answers.add(() -> sending.done(outcome));
        } catch (RuntimeException refused) {
            refusals.add(refused);
            answers.add(() -> sending.failed(refused));
        }
    }

    private @Nullable Appended outcome(Sending sending) {
        StoredKey used = keys.get(sending.key);
        if (used == null) {
            used = found.keys.get(sending.key);
            if (used != null) {
                restsOn = Math.max(restsOn, used.last());
            }
        }
        if (used != null) {
            if (!used.bodyHash().equals(sending.bodyHash)) {
                throw new AppendRefusedException(
                        Ground.KEY_REUSED, "the key was used at position " + used.first() + " for something else");
            }
            return used.appended(!sending.maybeStored || !recovered.add(sending.key));
        }
        if (sending.prepared == null) {
            return null;
        }
        if (sending.losses != Sending.WHATEVER_WAS_LOST && sending.losses != losses) {
            throw new AppendRefusedException(
                    Ground.SEQUENCE, "the database was lost since this was decided, perhaps with what it rests on");
        }
        requireFree(sending.prepared.append());
        return take(sending.prepared);
    }

    private void requireFree(Append append) {
        if (append.recordAs() != null && !ledger.sample()) {
            throw new IllegalArgumentException("only a sample ledger takes its time from a recording clock");
        }
        append.readSet().forEach((aggregate, sequence) -> {
            if (!isLast(aggregate, sequence)) {
                throw new AppendRefusedException(Ground.READ_SET, aggregate + " is no longer at " + sequence);
            }
        });
        var own = new HashMap<AggregateKey, Long>();
        for (NewEvent event : append.events()) {
            Long before = own.put(event.aggregate(), event.sequence());
            boolean follows =
                    before == null ? isLast(event.aggregate(), event.sequence() - 1) : event.sequence() == before + 1;
            if (!follows) {
                throw new AppendRefusedException(
                        Ground.SEQUENCE, event.aggregate() + " has no place for sequence " + event.sequence());
            }
        }
        Set<Claim> taken = new HashSet<>();
        for (Claim claim : append.claims()) {
            if (found.claims.contains(claim) || claims.containsKey(claim) || !taken.add(claim)) {
                throw new AppendRefusedException(Ground.CLAIM, claim.kind() + " " + claim.key());
            }
        }
    }

    private boolean isLast(AggregateKey aggregate, long sequence) {
        Long here = last.get(aggregate);
        if (here == null) {
            here = known.last(aggregate);
        }
        if (here != null) {
            return here == sequence;
        }
        return (sequence == -1 || found.places.contains(new Place(aggregate, sequence)))
                && !found.places.contains(new Place(aggregate, sequence + 1));
    }

    private Appended take(Prepared prepared) {
        Append append = prepared.append();
        Long recordAs = append.recordAs();
        recordedAt = Math.max(recordedAt, recordAs == null ? now : recordAs);
        long first = position + 1;
        for (Prepared.Event event : prepared.events()) {
            position++;
            String unit = event.event().unit().value();
            UnitEnd end = unitEnd(unit);
            Leaf leaf = new Leaf(
                    ledger.ledgerId(),
                    position,
                    unit,
                    end.unitSequence() + 1,
                    end.hash(),
                    event.id(),
                    event.event().aggregate().type(),
                    event.event().aggregate().id(),
                    event.event().sequence(),
                    event.name().name(),
                    event.name().revision(),
                    recordedAt,
                    prepared.metadataHash(),
                    event.payloadHash());
            Sha256 hash = leaf.hash();
            rows.add(new Row(leaf, hash, prepared.metadata(), event.payload()));
            frontier.append(hash);
            units.put(unit, new UnitEnd(leaf.unitSeq(), hash));
            last.put(event.event().aggregate(), event.event().sequence());
        }
        append.claims().forEach(claim -> claims.put(claim, first));
        var stored = new StoredKey(append.bodyHash(), first, position, recordedAt, append.answer());
        keys.put(prepared.key(), stored);
        return stored.appended(false);
    }

    private UnitEnd unitEnd(String unit) {
        UnitEnd end = units.get(unit);
        if (end == null) {
            end = known.unit(unit);
        }
        if (end == null) {
            end = found.units.get(unit);
        }
        return end == null ? UnitEnd.NONE : end;
    }

    /** Whether nothing is to be written. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The last position an answer rests on that was in the log before: its commit has to have become durable. */
    long restsOn() {
        return restsOn;
    }

    /** Tells every sender. Only after the commit. */
    void answer() {
        answers.forEach(Runnable::run);
    }

    List<RuntimeException> refusals() {
        return refusals;
    }

    /** How many sendings found stored what they had sent before. */
    int recovered() {
        return recovered.size();
    }

    /** The events to insert, in their order. */
    public List<Row> rows() {
        return rows;
    }

    /** Where the head is to stand. */
    public long position() {
        return position;
    }

    public long recordedAt() {
        return recordedAt;
    }

    public Frontier frontier() {
        return frontier.build();
    }

    Map<String, UnitEnd> units() {
        return units;
    }

    Map<AggregateKey, Long> last() {
        return last;
    }

    /** The keys to insert. */
    public Map<AppendKey, StoredKey> keys() {
        return keys;
    }

    /** The claims to insert, each with the position of the first event of its append. */
    public Map<Claim, Long> claims() {
        return claims;
    }
}
