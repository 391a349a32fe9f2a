package vn.unionledger.core.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.BasisPoints;
import vn.unionledger.core.money.Shares;
import vn.unionledger.core.money.Vnd;

/** What is ruled. Stored inside its policy under the word of its kind. Rates are basis points: 70 % is 7,000. */
public sealed interface Rule {
    /** Basis points of the whole. */
    int WHOLE_POINTS = 10_000;

    default RuleKind kind() {
        return switch (this) {
            case Distribution _ -> RuleKind.DISTRIBUTION;
            case DuesRate _ -> RuleKind.DUES_RATE;
            case BaseSalary _ -> RuleKind.BASE_SALARY;
            case Item _ -> RuleKind.ITEM;
            case SpendingLimit _ -> RuleKind.SPENDING_LIMIT;
            case WelfareNorm _ -> RuleKind.WELFARE_NORM;
            case CollectionStop _ -> RuleKind.COLLECTION_STOP;
            case ContributionTerms _ -> RuleKind.CONTRIBUTION_TERMS;
            case PassDown _ -> RuleKind.PASS_DOWN;
            case DaysOff _ -> RuleKind.DAYS_OFF;
            case CampaignTerms _ -> RuleKind.CAMPAIGN_TERMS;
            case LevyRate _ -> RuleKind.LEVY_RATE;
            case MinimumWage _ -> RuleKind.MINIMUM_WAGE;
            case LoanInterest _ -> RuleKind.LOAN_INTEREST;
        };
    }

    /** What two rules of one kind must share to be about the same thing: an income, a payer group, a code. */
    default String matter() {
        return switch (this) {
            case Distribution rule -> rule.income().name();
            case DuesRate rule -> rule.group().name();
            case BaseSalary _ -> "";
            case Item rule -> rule.scheme() + "/" + rule.code();
            case SpendingLimit rule -> rule.source() + "/" + rule.purpose() + "/" + rule.bound();
            case WelfareNorm rule -> (rule.template() ? "template/" : "") + rule.reason();
            case CollectionStop rule -> rule.income().name();
            case ContributionTerms _, PassDown _, CampaignTerms _, LoanInterest _ -> "";
            case LevyRate rule -> rule.group().name();
            case MinimumWage rule -> rule.region().name();
            case DaysOff rule -> rule.worked() ? "worked" : "off";
        };
    }

    /**
     * How an income is shared between levels ({@code distribution}): all shares but one are cut to whole đồng, the remainder
     * goes to the recipient named.
     *
     * @param shares one for each recipient, together 10,000
     */
    record Distribution(IncomeKind income, List<Share> shares, Recipient remainder) implements Rule {
        public Distribution {
            shares = List.copyOf(shares);
        }

        /** So much stays, the rest goes up undivided; what is less than a đồng stays. */
        public static Distribution keeping(IncomeKind income, int basisPoints) {
            return new Distribution(
                    income,
                    List.of(
                            new Share(Recipient.KEPT, basisPoints),
                            new Share(
                                    Recipient.UPPER,
                                    BasisPoints.of(basisPoints).rest().points())),
                    Recipient.KEPT);
        }

        /** The part of each recipient, in the order of the shares; the parts sum to the amount. */
        public Map<Recipient, Vnd> split(Vnd amount) {
            Shares<Recipient> rates = Shares.remainderTo(remainder);
            for (Share share : shares) {
                if (share.to() != remainder) {
                    rates = rates.and(share.to(), BasisPoints.of(share.basisPoints()));
                }
            }
            Map<Recipient, Vnd> parts = rates.of(amount);
            Map<Recipient, Vnd> ordered = new LinkedHashMap<>();
            shares.forEach(share -> ordered.put(share.to(), parts.getOrDefault(share.to(), Vnd.ZERO)));
            return ordered;
        }

        /** The share of the levels above, all together, in basis points. */
        public int upperPoints() {
            return BasisPoints.WHOLE.points()
                    - shares.stream()
                            .filter(share -> share.to() == Recipient.KEPT)
                            .mapToInt(Share::basisPoints)
                            .sum();
        }

        /** What of the amount is owed to the levels above, all together. */
        public Vnd upperOf(Vnd amount) {
            return amount.minus(split(amount).getOrDefault(Recipient.KEPT, Vnd.ZERO));
        }
    }

    /**
     * What a member of a group pays a month ({@code dues-rate}).
     *
     * @param rate of the base; 0 where the unit sets an amount
     * @param cap the most, in basis points of the base salary; absent where the group has none
     * @param floor the least fixed amount, in basis points of the base salary; absent where the rate decides
     */
    record DuesRate(
            PayerGroup group,
            DuesBase base,
            int rate,
            @Nullable Integer cap,
            @Nullable Integer floor) implements Rule {
        /**
         * What is due for a month: the rate of the pay, half a đồng rounded up, but no more than the cap.
         *
         * @param pay the base of the group, đồng
         * @param baseSalary the state's base salary of that month, đồng
         */
        public Vnd of(Vnd pay, Vnd baseSalary) {
            Vnd due = BasisPoints.of(rate).roundedOf(pay);
            Integer most = cap;
            if (most == null) {
                return due;
            }
            Vnd capped = BasisPoints.of(most).floorOf(baseSalary);
            return due.compareTo(capped) > 0 ? capped : due;
        }

        /** Whether it asks no less than another, whatever the pay: neither its rate nor its cap is lower. */
        boolean isNoLessThan(DuesRate other) {
            Integer most = cap;
            Integer others = other.cap;
            return rate >= other.rate && (most == null || (others != null && most >= others));
        }

        /** The least fixed amount a month, half a đồng rounded up; zero where the rate decides. */
        public Vnd least(Vnd baseSalary) {
            Integer least = floor;
            return least == null ? Vnd.ZERO : BasisPoints.of(least).roundedOf(baseSalary);
        }
    }

    /** The state's base salary a month, đồng ({@code base-salary}). */
    record BaseSalary(Vnd amount) implements Rule {}

    /**
     * A code of a scheme of income and expenditure ({@code item}). A code means something only together with its scheme.
     *
     * @param scheme such as {@code 2021}
     * @param formerly the codes of the scheme before that this one took over; empty if it is new
     */
    record Item(String scheme, String code, String name, ItemSide side, List<String> formerly) implements Rule {
        public Item {
            formerly = List.copyOf(formerly);
        }
    }

    /**
     * How much of a source may or must go to a purpose ({@code spending-limit}).
     *
     * @param basisPoints of what the unit may use of the source
     * @param unusedTo what the unused part is for, if the rule says so
     */
    record SpendingLimit(
            FundingSource source,
            SpendingPurpose purpose,
            Bound bound,
            int basisPoints,
            @Nullable SpendingPurpose unusedTo)
            implements Rule {}

    /**
     * The most that may be given for a reason ({@code welfare-norm}).
     *
     * @param most đồng each time
     * @param timesAYear how often a year; absent if not limited
     * @param evidence the papers needed
     * @param template whether it is only an example: norms for the staff of union offices are no law for a grassroots union
     */
    record WelfareNorm(
            NormReason reason,
            Vnd most,
            @Nullable Integer timesAYear,
            @Nullable String evidence,
            boolean template) implements Rule {}

    /** From its first day on this income is not collected any more; what still comes is to be refunded ({@code collection-stop}). */
    record CollectionStop(IncomeKind income) implements Rule {}

    /**
     * What an employer owes the union and by when ({@code contribution-terms}).
     *
     * @param rate of the payroll that social insurance is paid on
     * @param deadline of a month's contribution
     * @param quarterly whether employers paying by the season may settle every three months
     * @param unpaidAfter the days after the deadline from which what is late counts as not paid; absent where no rule says so
     * @param reductionMost the most a reduction may take off; absent where nothing may be reduced
     * @param reductionMonths the most months of it; absent where nothing may be reduced
     * @param suspensionMonths the most months a suspension may last; absent where nothing may be suspended
     */
    record ContributionTerms(
            int rate,
            Deadline deadline,
            boolean quarterly,
            @Nullable Integer unpaidAfter,
            @Nullable Integer reductionMost,
            @Nullable Integer reductionMonths,
            @Nullable Integer suspensionMonths)
            implements Rule {
        /** What is due of a payroll, half a đồng rounded up. */
        public Vnd of(Vnd payroll) {
            return BasisPoints.of(rate).roundedOf(payroll);
        }
    }

    /** In how many working days a unit passes down what it collected for another ({@code pass-down}). */
    record PassDown(int workingDays) implements Rule {}

    /**
     * Days on which offices are closed, from its first day to its last ({@code days-off}).
     *
     * @param worked the other way round: days of a week's end that are worked, in exchange for others
     */
    record DaysOff(String name, boolean worked) implements Rule {}

    /**
     * How a call to give is bounded ({@code campaign-terms}); all in calendar days.
     *
     * @param openDaysMost how long it may take money at most, from its first day
     * @param publishDays what was received is published so many days after the last day
     * @param handOverDays all of it is handed over so many days after the last day
     * @param accountDays what was used is published so many days after that
     */
    record CampaignTerms(int openDaysMost, int publishDays, int handOverDays, int accountDays) implements Rule {}

    /**
     * What a person of a group owes the disaster fund a year ({@code levy-rate}): a part of one day's pay, or an amount.
     *
     * @param dayShare of the base pay of one working day, basis points; absent where it is an amount
     * @param amount đồng a year; absent where it is a part of a day's pay
     */
    record LevyRate(
            LevyGroup group,
            @Nullable Integer dayShare,
            @Nullable Vnd amount) implements Rule {
        /**
         * What is owed for the year, half a đồng rounded up.
         *
         * @param base the pay of a month it is reckoned from, đồng
         * @param workingDays how many days of the month are worked, at least 1
         */
        public Vnd of(Vnd base, int workingDays) {
            Integer share = dayShare;
            if (share == null) {
                return amount == null ? Vnd.ZERO : amount;
            }
            long divisor = Math.multiplyExact(WHOLE_POINTS, (long) workingDays);
            long product = Math.multiplyExact(base.dong(), share.longValue());
            return Vnd.of(Math.addExact(product, divisor / 2) / divisor);
        }
    }

    /** Lương tối thiểu vùng: the least pay a month, đồng ({@code minimum-wage}). */
    record MinimumWage(WageRegion region, Vnd amount) implements Rule {}

    /**
     * The most interest a fund lent and repaid may ask ({@code loan-interest}).
     *
     * @param most of what is still out, a year; 0 where loans are without interest
     */
    record LoanInterest(int most) implements Rule {}
}
