package vn.unionledger.api.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Bound;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.DuesBase;
import vn.unionledger.core.policy.FundingSource;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.ItemSide;
import vn.unionledger.core.policy.LevyGroup;
import vn.unionledger.core.policy.NormReason;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Recipient;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Share;
import vn.unionledger.core.policy.SpendingPurpose;
import vn.unionledger.core.policy.WageRegion;

/** What is to be ruled, named by the word of its kind. Rates are basis points: 70 % is 7000. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RuleAsked.Distribution.class, name = "distribution"),
    @JsonSubTypes.Type(value = RuleAsked.DuesRate.class, name = "dues-rate"),
    @JsonSubTypes.Type(value = RuleAsked.BaseSalary.class, name = "base-salary"),
    @JsonSubTypes.Type(value = RuleAsked.Item.class, name = "item"),
    @JsonSubTypes.Type(value = RuleAsked.SpendingLimit.class, name = "spending-limit"),
    @JsonSubTypes.Type(value = RuleAsked.WelfareNorm.class, name = "welfare-norm"),
    @JsonSubTypes.Type(value = RuleAsked.CollectionStop.class, name = "collection-stop"),
    @JsonSubTypes.Type(value = RuleAsked.ContributionTerms.class, name = "contribution-terms"),
    @JsonSubTypes.Type(value = RuleAsked.PassDown.class, name = "pass-down"),
    @JsonSubTypes.Type(value = RuleAsked.DaysOff.class, name = "days-off"),
    @JsonSubTypes.Type(value = RuleAsked.CampaignTerms.class, name = "campaign-terms"),
    @JsonSubTypes.Type(value = RuleAsked.LevyRate.class, name = "levy-rate"),
    @JsonSubTypes.Type(value = RuleAsked.MinimumWage.class, name = "minimum-wage"),
    @JsonSubTypes.Type(value = RuleAsked.LoanInterest.class, name = "loan-interest")
})
public sealed interface RuleAsked {
    /** The rule as the books have it. */
    Rule rule();

    /** Shares of an income; together 10000. */
    record Distribution(IncomeKind income, List<ShareAsked> shares, Recipient remainder) implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.Distribution(
                    income,
                    shares.stream()
                            .map(share -> new Share(share.to(), share.basisPoints()))
                            .toList(),
                    remainder);
        }
    }

    /** One recipient's share. */
    record ShareAsked(
            Recipient to, @Between(min = 0, max = 10_000) int basisPoints) {}

    /** What a group of members pays. */
    record DuesRate(
            PayerGroup group,
            DuesBase base,
            @Between(min = 0, max = 10_000) int rate,
            @Nullable @Between(min = 0, max = 10_000) Integer cap,
            @Nullable @Between(min = 0, max = 10_000) Integer floor)
            implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.DuesRate(group, base, rate, cap, floor);
        }
    }

    /** The state's base salary a month. */
    record BaseSalary(Vnd amount) implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.BaseSalary(amount);
        }
    }

    /** A code of a scheme; {@code formerly} are the codes it took over, parted by commas. */
    record Item(
            @Length(max = 20) String scheme,
            @Length(max = 20) String code,
            @Length(max = 200) String name,
            ItemSide side,
            @Nullable @Length(max = 100) String formerly)
            implements RuleAsked {
        @Override
        public Rule rule() {
            List<String> before = formerly == null
                    ? List.of()
                    : List.of(formerly.split(",", -1)).stream()
                            .map(String::strip)
                            .filter(code -> !code.isEmpty())
                            .toList();
            return new Rule.Item(scheme, code, name, side, before);
        }
    }

    /** How much of a source may or must go to a purpose. */
    record SpendingLimit(
            FundingSource source,
            SpendingPurpose purpose,
            Bound bound,
            @Between(min = 0, max = 10_000) int basisPoints,
            @Nullable SpendingPurpose unusedTo)
            implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.SpendingLimit(source, purpose, bound, basisPoints, unusedTo);
        }
    }

    /** The most a visit or grant of the own unit may be. */
    record WelfareNorm(
            NormReason reason,
            Vnd most,
            @Nullable @Between(min = 1, max = 366) Integer timesAYear,
            @Nullable @Length(max = 200) String evidence)
            implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.WelfareNorm(reason, most, timesAYear, evidence, false);
        }
    }

    /** An income that is not collected any more. */
    record CollectionStop(IncomeKind income) implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.CollectionStop(income);
        }
    }

    /**
     * What an employer owes the union and by when.
     *
     * @param quarterly whether employers paying by the season may settle every three months
     * @param unpaidAfter the days after the deadline from which what is late counts as not paid
     */
    record ContributionTerms(
            @Between(min = 0, max = 10_000) int rate,
            Deadline deadline,
            @Nullable Boolean quarterly,
            @Nullable @Between(min = 1, max = 366) Integer unpaidAfter,
            @Nullable @Between(min = 0, max = 10_000) Integer reductionMost,
            @Nullable @Between(min = 1, max = 366) Integer reductionMonths,
            @Nullable @Between(min = 1, max = 366) Integer suspensionMonths)
            implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.ContributionTerms(
                    rate,
                    deadline,
                    Boolean.TRUE.equals(quarterly),
                    unpaidAfter,
                    reductionMost,
                    reductionMonths,
                    suspensionMonths);
        }
    }

    /** In how many working days collected money is passed down. */
    record PassDown(@Between(min = 1, max = 366) int workingDays) implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.PassDown(workingDays);
        }
    }

    /** Days on which offices are closed; worked, the days of a week's end that are worked in exchange. */
    record DaysOff(@Length(max = 200) String name, @Nullable Boolean worked) implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.DaysOff(name, Boolean.TRUE.equals(worked));
        }
    }

    /** How a call to give is bounded; all in calendar days. */
    record CampaignTerms(
            @Between(min = 1, max = 366) int openDaysMost,
            @Between(min = 1, max = 366) int publishDays,
            @Between(min = 1, max = 366) int handOverDays,
            @Between(min = 1, max = 366) int accountDays)
            implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.CampaignTerms(openDaysMost, publishDays, handOverDays, accountDays);
        }
    }

    /** What a person owes the disaster fund a year: a part of one day's pay in basis points, or an amount. */
    record LevyRate(
            LevyGroup group,
            @Nullable @Between(min = 0, max = 10_000) Integer dayShare,
            @Nullable Vnd amount) implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.LevyRate(group, dayShare, amount);
        }
    }

    /** The least pay a month in a region. */
    record MinimumWage(WageRegion region, Vnd amount) implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.MinimumWage(region, amount);
        }
    }

    /** The most interest a loan of a mutual-aid fund may bear a year, in basis points; 0 for loans without. */
    record LoanInterest(@Between(min = 0, max = 10_000) int most) implements RuleAsked {
        @Override
        public Rule rule() {
            return new Rule.LoanInterest(most);
        }
    }
}
