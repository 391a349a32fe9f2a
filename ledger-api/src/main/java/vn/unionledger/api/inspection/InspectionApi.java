package vn.unionledger.api.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.InspectionId;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Pick;

/** Inspections and supervisions over HTTP. */
@RestController
@RequestMapping("/api/v1/inspections")
class InspectionApi {
    private final Inspections inspections;
    private final Items items;

    InspectionApi(Inspections inspections, Items items) {
        this.inspections = inspections;
        this.items = items;
    }

    /**
     * An inspection as it stood.
     *
     * @param state how far it had come, and what came out, as {@code DONE/NO_BREACH}
     */
    record InspectionLine(
            @Nullable String inspection,
            InspectionKind kind,
            @Nullable String about,
            LocalDate on,
            @Nullable String state,
            boolean invented,
            long position,
            String hash) {
        static InspectionLine of(Item item) {
            return new InspectionLine(
                    item.ref(),
                    InspectionKind.valueOf(item.what()),
                    item.title(),
                    item.on(),
                    item.state(),
                    item.invented(),
                    item.position(),
                    item.hash());
        }
    }

    /** The inspections of the period, as each stood on its last day. */
    @GetMapping
    Cut<InspectionLine> list(
            Seen seen,
            Asked asked,
            @RequestParam(required = false) @Nullable InspectionKind kind,
            @RequestParam(required = false) @Nullable Long after) {
        Pick all = Pick.inspections(seen.unit(), asked);
        List<Item> found = items.list(kind == null ? all : all.topic(Set.of(kind.name())));
        return Cut.of(found, Item::position, after).map(InspectionLine::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@RequestBody InspectionAsked asked, Sending sending) {
        return Recorded.of(Inspections.idOf(sending), inspections.record(sending, asked));
    }

    @PostMapping("/{inspection}/further")
    Recorded further(
            @PathVariable InspectionId inspection, @RequestBody InspectionAsked.FurtherAsked asked, Sending sending) {
        return Recorded.of(inspection, inspections.further(sending, inspection, asked));
    }
}
