package vn.unionledger.api.trail;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.dues.PaySight;
import vn.unionledger.api.dues.StoredPay;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.audittrail.AuditPage;
import vn.unionledger.projections.audittrail.AuditRow;
import vn.unionledger.projections.audittrail.AuditTrail;
import vn.unionledger.projections.audittrail.Change;
import vn.unionledger.projections.integrity.ChainState;
import vn.unionledger.projections.integrity.Integrity;

/** A unit's history over HTTP: the audit trail in words, one event as it is stored, the chain. */
@RestController
@RequestMapping("/api/v1")
class TrailApi {
    private static final int PAGE = 100;

    private final AuditTrail trail;
    private final LogReader log;
    private final Integrity integrity;
    private final Reveal reveal;
    private final JsonMapper json;

    TrailApi(AuditTrail trail, LogReader log, Integrity integrity, Reveal reveal, JsonMapper json) {
        this.trail = trail;
        this.log = log;
        this.integrity = integrity;
        this.reveal = reveal;
        this.json = json;
    }

    /** @param next to be given as {@code upTo} for the next, older page; absent on the oldest */
    record TrailPage(
            List<TrailLine> rows, long last, @Nullable Long next) {
        TrailPage {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One event in words.
     *
     * @param unitSequence its place in the unit's chain, from 1
     * @param by absent for the ledger's own acts, and for who may not see people
     * @param event stored name and revision
     * @param words what happened, a Vietnamese sentence without a name
     */
    record TrailLine(
            long position,
            long unitSequence,
            Instant recordedAt,
            @Nullable Named by,
            @Nullable Office office,
            String event,
            String words,
            List<Change> changes,
            String subject,
            @Nullable VoucherId voucher,
            String hash,
            String previousHash) {
        TrailLine {
            changes = List.copyOf(changes);
        }

        static TrailLine of(AuditRow row, @Nullable Names names) {
            return new TrailLine(
                    row.position(),
                    row.unitSequence(),
                    Acts.moment(row.recordedAt()),
                    names == null ? null : names.ofNullable(row.person()),
                    row.office(),
                    row.event(),
                    row.words(),
                    row.changes(),
                    row.subject(),
                    row.voucher(),
                    row.hash(),
                    row.previousHash());
        }
    }

    /**
     * Everything that happened in the unit, the newest first.
     *
     * @param upTo the last place of the unit's chain to show; absent: the newest
     */
    @GetMapping("/trail")
    TrailPage trail(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long upTo) {
        AuditPage page = trail.page(seen.unit(), asked.known(), upTo == null ? null : Math.max(0, upTo), PAGE);
        Names names = reveal.namesOf(seen, page.rows(), AuditRow::person);
        return new TrailPage(
                page.rows().stream().map(row -> TrailLine.of(row, names)).toList(), page.last(), page.older());
    }

    /**
     * One event.
     *
     * @param metadata as stored; absent for who may not see people
     * @param facts as stored, what is sealed being sealed; absent for who may not see people
     * @param closed where in the facts pay stood that is not for the reader, as JSON pointers; the hash is over it all the same
     */
    record EventSheet(
            TrailLine row,
            UnitId unit,
            String eventId,
            long sequence,
            @Nullable JsonNode metadata,
            @Nullable JsonNode facts,
            List<String> closed) {
        EventSheet {
            closed = List.copyOf(closed);
        }
    }

    /** One event of the unit; another unit's is as if there were none. */
    @GetMapping("/events/{position}")
    EventSheet event(Seen seen, @PathVariable long position) {
        if (position < 1 || position > log.bound()) {
            throw ProblemException.notFound();
        }
        StoredEvent event = log.at(position);
        if (!event.unit().equals(seen.unit())) {
            throw ProblemException.notFound();
        }
        AuditRow row = trail.at(position);
        JsonNode facts = json.readTree(event.payloadBytes());
        Set<String> closed = StoredPay.closed(event.name(), facts, PaySight.of(seen.person(), seen.unit()));
        StoredPay.takeOut(facts, closed);
        return new EventSheet(
                TrailLine.of(row, reveal.namesOf(seen, List.of(row), AuditRow::person)),
                event.unit(),
                event.eventId().toString(),
                event.sequence(),
                seen.names() ? json.readTree(event.metadataBytes()) : null,
                seen.names() ? facts : null,
                seen.names() ? List.copyOf(closed) : List.of());
    }

    /**
     * The head of the chain.
     *
     * @param position of the last event, over all units
     * @param hash of that event
     * @param unitSequence the unit's last place in its chain
     * @param unitHash of the event there; absent if there is none
     */
    record Head(
            long position,
            Sha256 hash,
            UnitId unit,
            long unitSequence,
            @Nullable String unitHash,
            Followed followed) {}

    /**
     * How far every hash was made again and compared.
     *
     * @param root of the tree over all events up to there
     * @param verifiedAt absent if that never happened yet
     * @param disagreement the first event that does not agree, in words
     */
    record Followed(
            long position,
            Sha256 root,
            boolean agrees,
            @Nullable Instant verifiedAt,
            @Nullable String disagreement) {
        static Followed of(ChainState state) {
            return new Followed(
                    state.position(),
                    state.root(),
                    state.agrees(),
                    state.verifiedAt() == 0 ? null : Acts.moment(state.verifiedAt()),
                    state.disagreement());
        }
    }

    @GetMapping("/chain")
    Head chain(Seen seen) {
        long bound = log.bound();
        AuditPage last = trail.page(seen.unit(), bound, null, 1);
        return new Head(
                bound,
                log.hashAt(bound),
                seen.unit(),
                last.last(),
                last.rows().isEmpty() ? null : last.rows().getFirst().hash(),
                Followed.of(integrity.state()));
    }
}
