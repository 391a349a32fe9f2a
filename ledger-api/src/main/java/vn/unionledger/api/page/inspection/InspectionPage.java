package vn.unionledger.api.page.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.inspection.InspectionKind;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.BookedDays;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Pick;

/** What the inspection committee planned, is doing and has done: counts by kind, and one line for each. */
@Controller
class InspectionPage {

    private static final int ROWS = 50;

    private final Items items;
    private final BookedDays days;
    private final PageWords words;

    InspectionPage(Items items, BookedDays days, PageWords words) {
        this.items = items;
        this.days = days;
        this.words = words;
    }

    @GetMapping("/kiem-tra")
    String inspections(
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "loai", required = false) @Nullable String kind,
            @RequestParam(name = "trang", defaultValue = "1") String page,
            Reading reading,
            Model model) {
        Period shown = period == null ? lastYear(reading) : Addresses.period(period);
        Asked asked = reading.asked(shown);
        InspectionKind only = kind == null || kind.isEmpty() ? null : Addresses.constant(InspectionKind.class, kind);
        Pick all = Pick.inspections(reading.unit(), asked);
        List<Item> found = items.list(only == null ? all : all.topic(Set.of(only.name())));
        int offset = Math.min((Addresses.number(page) - 1) * ROWS, Math.max(0, (found.size() - 1) / ROWS * ROWS));
        List<Item> rows = found.subList(offset, Math.min(found.size(), offset + ROWS));
        model.addAttribute("asked", asked);
        model.addAttribute("period", shown);
        model.addAttribute("heading", words.said("inspections.title", shown));
        model.addAttribute("counts", counts(reading, asked));
        model.addAttribute("only", only);
        model.addAttribute("rows", rows.stream().map(InspectionPage::line).toList());
        model.addAttribute("offset", offset);
        model.addAttribute("count", found.size());
        model.addAttribute("before", offset == 0 ? null : reading.way().with("trang", text(offset / ROWS)));
        model.addAttribute(
                "after", offset + ROWS >= found.size() ? null : reading.way().with("trang", text(offset / ROWS + 2)));
        return "inspection/inspections";
    }

    private List<Count> counts(Reading reading, Asked asked) {
        List<Count> counts = new ArrayList<>();
        for (InspectionKind kind : InspectionKind.values()) {
            Count count = new Count(
                    kind,
                    sum(of(kind, reading, asked)),
                    sum(of(kind, reading, asked).scope("SAME_LEVEL")),
                    sum(of(kind, reading, asked).scope("LOWER_LEVEL")),
                    sum(of(kind, reading, asked).states("PLANNED")),
                    sum(of(kind, reading, asked).states("IN_PROGRESS")),
                    sum(of(kind, reading, asked).states("DONE")));
            if (count.all() > 0) {
                counts.add(count);
            }
        }
        return counts;
    }

    private static Pick of(InspectionKind kind, Reading reading, Asked asked) {
        return Pick.inspections(reading.unit(), asked).topic(Set.of(kind.name()));
    }

    private long sum(Pick pick) {
        return items.sum(pick).value();
    }

    private Period lastYear(Reading reading) {
        return Period.year(days.last(reading.unit(), reading.asked())
                .map(LocalDate::getYear)
                .orElseGet(() -> reading.moment().day().getYear()));
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static Line line(Item item) {
        String[] state = String.valueOf(item.state()).split("/", -1);
        return new Line(item, state[0], state.length > 1 ? state[1] : "");
    }

    /** How many of one kind there are, by level and by how far they have come. */
    public record Count(
            InspectionKind kind, long all, long sameLevel, long lowerLevel, long planned, long inProgress, long done) {}

    /** One inspection as it stood. */
    public record Line(Item item, String state, String result) {}
}
