package vn.unionledger.api.levels;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.contribution.PayCycle;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * An employer the unit is to collect contribution from.
 *
 * @param cycle absent means monthly
 * @param grassroots the union below that the share is passed down to; absent where it is the unit itself
 * @param from the first month
 */
public record EmployerAsked(
        EmployerCode employer,
        @Length(max = 200) String name,
        @Nullable @Length(max = 40) String taxCode,
        @Nullable PayCycle cycle,
        @Nullable UnitId grassroots,
        YearMonth from,
        @Nullable @Length(max = 200) String document) {

    /**
     * The payroll of a month.
     *
     * @param payroll what social insurance is paid on, đồng
     * @param persons how many the contribution is paid for
     * @param insured how many are insured
     */
    public record PayrollAsked(
            YearMonth month,
            Vnd payroll,
            @Nullable @Between(min = 1, max = 10_000_000) Integer persons,
            @Nullable @Between(min = 1, max = 10_000_000) Integer insured,
            @Nullable Boolean invented) {}

    /** Another rhythm of paying, from a month on. */
    public record CycleAsked(
            PayCycle cycle,
            YearMonth from,
            @Length(max = 200) String document) {}

    /** The end of the collecting, after a month. */
    public record EndAsked(
            YearMonth last, @Length(max = 200) String document) {}

    /** A relief taken back, by the number of its decision. */
    public record WithdrawalAsked(
            @Length(max = 200) String decision,
            @Length(max = 200) String document) {}
}
