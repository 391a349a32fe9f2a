package vn.unionledger.projections.fundbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The months of one unit, or of several together.
 *
 * @param months one for each month asked, in order
 * @param total over all of them: what moved in the period, what there was at its end
 */
public record MonthLine(List<UnitSums> months, UnitSums total) {
    public MonthLine {
        months = List.copyOf(months);
    }

    /** A line on which nothing ever moved. */
    private static MonthLine empty(List<YearMonth> months) {
        return of(months, UnitSums.NOTHING, Map.of());
    }

    /** @param before what there was before the first month; what moved then does not count */
    static MonthLine of(List<YearMonth> months, UnitSums before, Map<YearMonth, UnitSums> moved) {
        List<UnitSums> all = new ArrayList<>(months.size());
        UnitSums total = before.carried();
        UnitSums end = total;
        for (YearMonth month : months) {
            UnitSums here = moved.getOrDefault(month, UnitSums.NOTHING);
            all.add(end.plus(here));
            end = end.plus(here).carried();
            total = total.plus(here);
        }
        return new MonthLine(all, total);
    }

    /** Lines of the same months together. */
    public static MonthLine total(List<YearMonth> months, Collection<MonthLine> lines) {
        return lines.stream().reduce(empty(months), MonthLine::plus);
    }

    MonthLine plus(MonthLine other) {
        return new MonthLine(
                IntStream.range(0, months.size())
                        .mapToObj(at -> months.get(at).plus(other.months.get(at)))
                        .toList(),
                total.plus(other.total));
    }
}
