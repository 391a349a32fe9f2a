package vn.unionledger.api.page.trail;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.projections.audittrail.AuditTrail;

/** One event as it stands in the log: its words, its place in the chain, its stored bytes with what is sealed kept closed. */
@Controller
class EventPage {

    private static final UnitId LEDGER = new UnitId("ledger");

    private final LogReader log;
    private final AuditTrail trail;
    private final StoredText texts;
    private final PageNames names;
    private final PageWords words;

    EventPage(LogReader log, AuditTrail trail, StoredText texts, PageNames names, PageWords words) {
        this.log = log;
        this.trail = trail;
        this.texts = texts;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/su-kien/{position:\\d{1,18}}")
    String event(@PathVariable("position") String position, Reading reading, Model model) {
        StoredEvent event = find(position, reading);
        PersonId person = event.metadata().person();
        Map<PersonId, String> officers = person == null ? Map.of() : names.officers(Set.of(person), reading);
        model.addAttribute("heading", words.said("event.title", event.position()));
        model.addAttribute("event", event);
        model.addAttribute("row", trail.at(event.position()));
        model.addAttribute("who", person == null ? null : Objects.requireNonNullElse(officers.get(person), ""));
        model.addAttribute("facts", texts.facts(event, reading));
        model.addAttribute("closed", texts.closes(event, reading));
        model.addAttribute("metadata", texts.of(event.metadataBytes(), reading));
        model.addAttribute("before", neighbour(event.position() - 1, reading));
        model.addAttribute("after", neighbour(event.position() + 1, reading));
        return "trail/event";
    }

    /** The stored bytes of an event's facts, exactly as hashed; for nobody who may not see the pay in them. */
    @GetMapping(path = "/su-kien/{position:\\d{1,18}}/nguyen-van", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> bytes(@PathVariable("position") String position, Reading reading) {
        StoredEvent event = find(position, reading);
        if (texts.closes(event, reading)) {
            throw new ProblemException(403, "event.pay-closed");
        }
        return ResponseEntity.ok()
                .header("Content-Disposition", "attachment; filename=\"su-kien-" + event.position() + ".json\"")
                .body(event.payloadBytes().clone());
    }

    private StoredEvent find(String text, Reading reading) {
        long position = Long.parseLong(text);
        if (position < 1 || position > reading.moment().known()) {
            throw new NoSuchPageException("no event " + text);
        }
        StoredEvent event = log.at(position);
        if (!event.unit().equals(reading.unit()) && !event.unit().equals(LEDGER)) {
            throw new NoSuchPageException("event " + text + " is of another unit");
        }
        return event;
    }

    /** The address of the event before or after, where it is the reader's to see. */
    private @Nullable String neighbour(long position, Reading reading) {
        if (position < 1 || position > reading.moment().known()) {
            return null;
        }
        UnitId unit = log.at(position).unit();
        return unit.equals(reading.unit()) || unit.equals(LEDGER)
                ? reading.way().to("/su-kien/" + position)
                : null;
    }
}
