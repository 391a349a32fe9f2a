package vn.unionledger.core.book;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;

/**
 * What a book took in of the incomes that levels share, by fund and the month it is about, đồng: what is taken back lowers the month
 * it came in for. Months that came to zero are dropped.
 */
record Incomes(Map<Month, Long> sums) {
    static final Incomes NONE = new Incomes(Map.of());

    /** One income of one fund in one month. */
    record Month(FundCode fund, IncomeKind income, YearMonth month) {}

    Incomes {
        sums = Map.copyOf(sums);
    }

    Vnd of(FundCode fund, IncomeKind income, YearMonth month) {
        return Vnd.of(sums.getOrDefault(new Month(fund, income, month), 0L));
    }

    SortedMap<YearMonth, Vnd> of(FundCode fund, IncomeKind income) {
        SortedMap<YearMonth, Vnd> months = new TreeMap<>();
        sums.forEach((month, sum) -> {
            if (month.fund().equals(fund) && month.income() == income) {
                months.put(month.month(), Vnd.of(sum));
            }
        });
        return months;
    }

    SortedSet<FundCode> funds() {
        SortedSet<FundCode> funds = new TreeSet<>(Comparator.comparing(FundCode::value));
        sums.keySet().forEach(month -> funds.add(month.fund()));
        return funds;
    }

    Incomes plus(VoucherContent content) {
        if (isPartedAtItsSource(content)) {
            return this;
        }
        YearMonth month = YearMonth.from(content.concerns());
        Map<Month, Long> moved = new HashMap<>();
        for (Line line : content.lines()) {
            if (line.account().kind() == Account.Kind.INCOME) {
                Item.shared(String.valueOf(line.account().detail()))
                        .ifPresent(income -> moved.merge(
                                new Month(line.fund(), income, month),
                                -line.amount().dong(),
                                Math::addExact));
            }
        }
        if (moved.isEmpty()) {
            return this;
        }
        Map<Month, Long> after = new HashMap<>(sums);
        moved.forEach((one, amount) -> after.merge(one, amount, Math::addExact));
        after.values().removeIf(sum -> sum == 0);
        return new Incomes(after);
    }

    /** An imported receipt that owes the upper share in its own lines leaves only what the unit keeps as its income. */
    private static boolean isPartedAtItsSource(VoucherContent content) {
        return content.lines().stream().anyMatch(line -> line.account().kind() == Account.Kind.PAYABLE_UP);
    }
}
