package vn.unionledger.api.page.trail;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.projections.audittrail.AuditPage;
import vn.unionledger.projections.audittrail.AuditRow;
import vn.unionledger.projections.audittrail.AuditTrail;
import vn.unionledger.projections.integrity.Integrity;

/** Everything that happened in a unit, the newest first: when, who, what changed in words, and where it stands in the chain. */
@Controller
class TrailPage {

    private static final int ROWS = 50;

    private final AuditTrail trail;
    private final Integrity integrity;
    private final PageNames names;
    private final PageWords words;

    TrailPage(AuditTrail trail, Integrity integrity, PageNames names, PageWords words) {
        this.trail = trail;
        this.integrity = integrity;
        this.names = names;
        this.words = words;
    }

    /** @param upTo the last place of the unit's chain to show */
    @GetMapping("/nhat-ky")
    String trail(@RequestParam(name = "thu", required = false) @Nullable String upTo, Reading reading, Model model) {
        AuditPage page = trail.page(
                reading.unit(),
                reading.moment().known(),
                upTo == null ? null : Long.valueOf(Addresses.number(upTo)),
                ROWS);
        Set<PersonId> actors = page.rows().stream()
                .map(AuditRow::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, String> officers = names.officers(actors, reading);
        Long older = page.older();
        long newest = page.rows().isEmpty() ? 0 : page.rows().getFirst().unitSequence();
        model.addAttribute("heading", words.said("trail.title"));
        model.addAttribute("page", page);
        model.addAttribute("names", officers);
        model.addAttribute("integrity", integrity.state());
        model.addAttribute("first", page.last() - newest + 1);
        model.addAttribute("last", page.last() - newest + page.rows().size());
        model.addAttribute("after", older == null ? null : reading.way().with("thu", older.toString()));
        model.addAttribute("before", newest >= page.last() ? null : newer(reading, newest + ROWS, page.last()));
        return "trail/trail";
    }

    private static String newer(Reading reading, long upTo, long last) {
        return reading.way().with("thu", upTo >= last ? null : Long.toString(upTo));
    }
}
