package vn.unionledger.projections.arrears;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.money.Vnd;

/**
 * One member's dues of one month, đồng: the sum of its entries.
 *
 * @param section where the member was when the month was reckoned
 * @param basis why they are what they are, as reckoned last
 */
public record MonthDues(
        PersonId member,
        YearMonth month,
        @Nullable SectionCode section,
        @Nullable String basis,
        Vnd standard,
        Vnd excess,
        Vnd applied) {
    public Vnd assessed() {
        return standard.plus(excess);
    }

    public Vnd arrears() {
        return assessed().minus(applied);
    }
}
