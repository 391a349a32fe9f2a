package vn.unionledger.api.page.unit;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.Drawers;
import vn.unionledger.api.page.NoSuchPageException;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Period;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Unfolded;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.fundbook.MonthFigure;
import vn.unionledger.projections.fundbook.MonthLine;
import vn.unionledger.projections.fundbook.UnitMonths;
import vn.unionledger.projections.organisationview.UnitRow;

/** Units down, months across: income, expense or money held; every unit's figure unfolds, a month's total leads to its units. */
@Controller
class UnitMonthsPage {

    private static final int ROWS = 50;
    private static final String PAGE = "trang";
    private static final Map<String, MonthFigure> FIGURES =
            Map.of("thu", MonthFigure.INCOME, "chi", MonthFigure.EXPENSE, "giu", MonthFigure.HELD);

    private final UnitsBelow below;
    private final UnitMonths books;
    private final Items items;
    private final Drawers drawers;
    private final PageWords words;

    UnitMonthsPage(UnitsBelow below, UnitMonths books, Items items, Drawers drawers, PageWords words) {
        this.below = below;
        this.books = books;
        this.items = items;
        this.drawers = drawers;
        this.words = words;
    }

    @GetMapping("/cap-duoi/theo-thang")
    String months(
            @RequestParam(name = "ky", required = false) @Nullable String period,
            @RequestParam(name = "xem", defaultValue = "thu") String seen,
            @RequestParam(name = PAGE, defaultValue = "1") String page,
            @RequestParam(name = "mo", required = false) @Nullable String opened,
            Reading reading,
            Model model) {
        MonthFigure figure = FIGURES.get(seen);
        if (figure == null) {
            throw new NoSuchPageException("no figure " + seen);
        }
        UnitsBelow.Shown shown = below.shown(reading, period);
        List<UnitRow> units = shown.units();
        int first = (Addresses.number(page) - 1) * ROWS;
        if (first >= units.size() && first > 0) {
            throw new NoSuchPageException("no page " + page);
        }
        int last = Math.min(first + ROWS, units.size());
        List<YearMonth> months = UnitMonths.months(shown.asked());
        Map<UnitId, MonthLine> lines = books.lines(shown.ids().subList(first, last), shown.asked());
        MonthLine total = last - first == units.size()
                ? MonthLine.total(months, lines.values())
                : books.total(shown.ids(), shown.asked());
        model.addAttribute("asked", shown.asked());
        model.addAttribute("period", shown.period());
        model.addAttribute("heading", words.said("unit-months.title", shown.period()));
        model.addAttribute("figure", figure);
        model.addAttribute("seen", seen);
        model.addAttribute("months", months.stream().map(Period::month).toList());
        model.addAttribute(
                "rows",
                units.subList(first, last).stream()
                        .map(unit -> Row.of(unit, figure, Objects.requireNonNull(lines.get(unit.unit())), months))
                        .toList());
        model.addAttribute("total", amounts(figure, total));
        model.addAttribute("whole", figure.of(total.total()).dong());
        model.addAttribute("count", units.size());
        model.addAttribute("first", first + 1);
        model.addAttribute("before", first == 0 ? null : turned(reading, first / ROWS));
        model.addAttribute("after", last == units.size() ? null : turned(reading, first / ROWS + 2));
        if (opened != null) {
            model.addAttribute("unfolded", unfolded(opened, figure, shown, reading));
        }
        return "unit/months";
    }

    private static String turned(Reading reading, int page) {
        return reading.way().with(PAGE, page == 1 ? null : Integer.toString(page));
    }

    private static List<Long> amounts(MonthFigure figure, MonthLine line) {
        return line.months().stream().map(sums -> figure.of(sums).dong()).toList();
    }

    /**
     * A unit's line.
     *
     * @param cells one for each month
     * @param whole of the whole period
     */
    public record Row(UnitRow unit, List<Cell> cells, long whole, boolean invented) {
        static Row of(UnitRow unit, MonthFigure figure, MonthLine line, List<YearMonth> months) {
            List<Long> amounts = amounts(figure, line);
            return new Row(
                    unit,
                    IntStream.range(0, months.size())
                            .mapToObj(at -> new Cell(Period.month(months.get(at)), amounts.get(at)))
                            .toList(),
                    figure.of(line.total()).dong(),
                    line.total().invented());
        }
    }

    /** One month of a unit, in đồng. */
    public record Cell(Period month, long dong) {}

    private Unfolded unfolded(String opened, MonthFigure figure, UnitsBelow.Shown shown, Reading reading) {
        int slash = opened.indexOf('/');
        UnitId unit = Addresses.unit(opened.substring(0, Math.max(slash, 0)));
        Period period = Addresses.period(opened.substring(slash + 1));
        UnitRow row = shown.units().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NoSuchPageException("no unit " + unit + " below " + reading.unit()));
        Asked asked = UnitMonths.within(reading.asked(period), null);
        Pick pick = figure.pick(unit, asked);
        List<Item> list = items.list(pick);
        long value = items.sum(pick).value();
        long listed = list.stream().mapToLong(Item::weight).reduce(0, Math::addExact);
        String label = words.said("unit-months.figure." + figure, row.name(), period);
        return drawers.figure(label, pick.measure(), value, value == listed, list, reading.of(unit));
    }
}
