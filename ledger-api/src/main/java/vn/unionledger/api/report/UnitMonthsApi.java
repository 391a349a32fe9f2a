package vn.unionledger.api.report;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.report.ReportApi.FigureUnfolded;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Item;
import vn.unionledger.projections.entries.Items;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.fundbook.MonthFigure;
import vn.unionledger.projections.fundbook.MonthLine;
import vn.unionledger.projections.fundbook.UnitMonths;
import vn.unionledger.projections.fundbook.UnitSums;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.section.Figure;
import vn.unionledger.projections.section.Unfolded;

/** A unit and all below it, month by month, over HTTP; for the finance officer of an upper level. */
@RestController
@RequestMapping("/api/v1/unit-months")
class UnitMonthsApi {
    private static final int PAGE = 100;
    private static final int MONTHS_AT_MOST = 60;

    private final UnitMonths books;
    private final Organisation organisation;
    private final Items items;

    UnitMonthsApi(UnitMonths books, Organisation organisation, Items items) {
        this.books = books;
        this.organisation = organisation;
        this.items = items;
    }

    /**
     * Units down, months across.
     *
     * @param months what stands at the same place in every list below
     * @param units a hundred of them at most
     * @param total over all units, also those on other pages
     * @param count how many units there are on all pages
     * @param unfold the address that lists what a unit's figure is the sum of, with {@code of}, {@code figure} and, for one
     *     month of the table, {@code at} to be added
     * @param next to be given as {@code after} for the next page; absent on the last
     */
    record MonthTable(
            UnitId unit,
            Asked asked,
            List<YearMonth> months,
            List<UnitLine> units,
            Line total,
            int count,
            String unfold,
            @Nullable UnitId next) {
        MonthTable {
            months = List.copyOf(months);
            units = List.copyOf(units);
        }
    }

    /** One unit. */
    record UnitLine(UnitId unit, String name, Line line) {}

    /**
     * What came and went in each month, and what was there at its end; đồng.
     *
     * @param allIncome over all months
     * @param payableUp still owed to the upper level at the end
     * @param invented whether a figure in it is invented for a sample
     */
    record Line(
            List<Vnd> income,
            List<Vnd> expense,
            List<Vnd> held,
            Vnd allIncome,
            Vnd allExpense,
            Vnd payableUp,
            boolean invented) {
        Line {
            income = List.copyOf(income);
            expense = List.copyOf(expense);
            held = List.copyOf(held);
        }

        static Line of(MonthLine line) {
            return new Line(
                    each(line, UnitSums::income),
                    each(line, UnitSums::expense),
                    each(line, UnitSums::held),
                    line.total().income(),
                    line.total().expense(),
                    line.total().payableUp(),
                    line.total().invented());
        }

        private static List<Vnd> each(MonthLine line, Function<UnitSums, Vnd> figure) {
            return line.months().stream().map(figure).toList();
        }
    }

    /**
     * Income, expense and money held of a unit and those below it, by month. A period begins with a month; without one, the table
     * is about the year of the last day.
     *
     * @param after the last unit of the page before
     */
    @GetMapping
    MonthTable table(Seen seen, Asked asked, @RequestParam(required = false) @Nullable UnitId after) {
        List<YearMonth> months = months(seen, asked);
        List<UnitRow> units = organisation.below(seen.unit(), asked);
        List<UnitId> ids = units.stream().map(UnitRow::unit).toList();
        int from = after == null ? 0 : ids.indexOf(after) + 1;
        if (after != null && from == 0) {
            throw ProblemException.notFound();
        }
        List<UnitRow> page = units.subList(from, Math.min(from + PAGE, units.size()));
        Map<UnitId, MonthLine> lines =
                books.lines(page.stream().map(UnitRow::unit).toList(), asked);
        MonthLine total =
                page.size() == units.size() ? MonthLine.total(months, lines.values()) : books.total(ids, asked);
        return new MonthTable(
                seen.unit(),
                asked,
                months,
                page.stream()
                        .map(row -> new UnitLine(
                                row.unit(), row.name(), Line.of(Objects.requireNonNull(lines.get(row.unit())))))
                        .toList(),
                Line.of(total),
                units.size(),
                "/api/v1/unit-months/unfold",
                from + PAGE < units.size() ? page.getLast().unit() : null);
    }

    /**
     * A figure of the table and what it is the sum of.
     *
     * @param of the unit
     * @param figure {@code income}, {@code expense} or {@code held}
     * @param at the month, such as 2024-03; absent for the whole period
     */
    @GetMapping("/unfold")
    FigureUnfolded unfold(
            Seen seen,
            Asked asked,
            @RequestParam UnitId of,
            @RequestParam String figure,
            @RequestParam(required = false) @Nullable String at) {
        List<YearMonth> months = months(seen, asked);
        if (organisation.below(seen.unit(), asked).stream()
                .noneMatch(row -> row.unit().equals(of))) {
            throw ProblemException.notFound();
        }
        Pick pick = figure(figure).pick(of, UnitMonths.within(asked, at == null ? null : month(at, months)));
        List<Item> list = items.list(pick);
        return FigureUnfolded.of(
                new Unfolded(
                        figure,
                        Figure.Kind.AMOUNT,
                        pick.measure(),
                        items.sum(pick).value(),
                        list.stream().mapToLong(Item::weight).reduce(0, Math::addExact),
                        list),
                false);
    }

    private static List<YearMonth> months(Seen seen, Asked asked) {
        if (seen.person().office() != Office.FINANCE_OFFICER) {
            throw ProblemException.notFound();
        }
        List<YearMonth> months = UnitMonths.months(asked);
        if (months.size() > MONTHS_AT_MOST
                || (asked.from() != null && asked.start().getDayOfMonth() != 1)) {
            throw new ProblemException(400, "request.parameter", "from");
        }
        return months;
    }

    private static MonthFigure figure(String word) {
        for (MonthFigure figure : MonthFigure.values()) {
            if (figure.name().toLowerCase(Locale.ROOT).equals(word)) {
                return figure;
            }
        }
        throw new ProblemException(400, "request.parameter", "figure");
    }

    private static YearMonth month(String text, List<YearMonth> months) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (months.contains(month)) {
                return month;
            }
        } catch (DateTimeException _) {
            throw new ProblemException(400, "request.parameter", "at");
        }
        throw new ProblemException(400, "request.parameter", "at");
    }
}
