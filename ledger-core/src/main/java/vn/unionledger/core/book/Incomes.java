package vn.unionledger.core.book;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;

/** What a book took in of the incomes that levels share, by fund and month booked, đồng. Months that came to zero are dropped. */
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

    Incomes plus(VoucherContent content) {
        YearMonth month = YearMonth.from(content.occurredOn());
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
}
