package vn.unionledger.api.page.unit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.fundbook.MonthLine;
import vn.unionledger.projections.fundbook.UnitMonths;
import vn.unionledger.projections.fundbook.UnitSums;
import vn.unionledger.projections.organisationview.UnitRow;

/** The units below an upper level, with what came, went and is held; each leads to its own books. */
@Controller
class UnitsBelowPage {

    private final UnitsBelow below;
    private final UnitMonths books;
    private final PageWords words;

    UnitsBelowPage(UnitsBelow below, UnitMonths books, PageWords words) {
        this.below = below;
        this.books = books;
        this.words = words;
    }

    @GetMapping("/cap-duoi")
    String below(@RequestParam(name = "ky", required = false) @Nullable String period, Reading reading, Model model) {
        UnitsBelow.Shown shown = below.shown(reading, period);
        Map<UnitId, MonthLine> lines = books.lines(shown.ids(), shown.asked());
        List<Row> rows = shown.units().stream()
                .map(unit -> new Row(
                        unit, Objects.requireNonNull(lines.get(unit.unit())).total()))
                .toList();
        model.addAttribute("asked", shown.asked());
        model.addAttribute("period", shown.period());
        model.addAttribute("heading", words.said("below.title", shown.period()));
        model.addAttribute("rows", rows);
        model.addAttribute("total", rows.stream().map(Row::totals).reduce(UnitSums.NOTHING, UnitSums::plus));
        return "unit/below";
    }

    /** One unit with its totals. */
    public record Row(UnitRow unit, UnitSums totals) {}
}
