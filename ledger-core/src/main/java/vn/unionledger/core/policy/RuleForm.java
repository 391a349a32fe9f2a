package vn.unionledger.core.policy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.PolicyRefusal.DaysOffWithoutEnd;
import vn.unionledger.core.policy.PolicyRefusal.NormNeedsUnit;
import vn.unionledger.core.policy.PolicyRefusal.NotOfOneUnit;
import vn.unionledger.core.policy.PolicyRefusal.RateDoesNotFit;
import vn.unionledger.core.policy.PolicyRefusal.RateOutOfRange;
import vn.unionledger.core.policy.PolicyRefusal.RecipientTwice;
import vn.unionledger.core.policy.PolicyRefusal.RemainderNotNamed;
import vn.unionledger.core.policy.PolicyRefusal.ResolutionMissing;
import vn.unionledger.core.policy.PolicyRefusal.ShareOrAmount;
import vn.unionledger.core.policy.PolicyRefusal.SharesAreNotTheWhole;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.refusal.Percent;

/** What a rule must be by itself, whatever stands beside it. */
final class RuleForm {
    private static final int WHOLE = 10_000;
    private static final int LONGEST_CODE = 20;
    private static final int TIMES_MOST = 366;

    private RuleForm() {}

    static void check(Policy policy) {
        RuleKind kind = policy.rule().kind();
        if (policy.unit() != null && !kind.mayBeOfOneUnit()) {
            throw refuse(new NotOfOneUnit(kind));
        }
        switch (policy.rule()) {
            case Rule.Distribution rule -> distribution(rule);
            case Rule.DuesRate rule -> duesRate(rule, policy);
            case Rule.BaseSalary rule -> Field.positive("amount", rule.amount());
            case Rule.Item rule -> item(rule);
            case Rule.SpendingLimit rule -> rate("basisPoints", rule.basisPoints());
            case Rule.WelfareNorm rule -> norm(rule, policy);
            case Rule.CollectionStop _ -> {}
            case Rule.ContributionTerms rule -> contribution(rule);
            case Rule.PassDown rule -> Field.count("workingDays", rule.workingDays(), TIMES_MOST);
            case Rule.DaysOff rule -> daysOff(rule, policy);
            case Rule.CampaignTerms rule -> campaign(rule);
            case Rule.LevyRate rule -> levy(rule);
            case Rule.MinimumWage rule -> Field.positive("amount", rule.amount());
            case Rule.LoanInterest rule -> rate("most", rule.most());
        }
    }

    private static void distribution(Rule.Distribution rule) {
        Set<Recipient> seen = EnumSet.noneOf(Recipient.class);
        int sum = 0;
        for (Share share : rule.shares()) {
            rate("shares", share.basisPoints());
            if (!seen.add(share.to())) {
                throw refuse(new RecipientTwice(share.to()));
            }
            sum += share.basisPoints();
        }
        if (sum != WHOLE) {
            throw refuse(new SharesAreNotTheWhole(new Percent(sum)));
        }
        if (!seen.contains(rule.remainder())) {
            throw refuse(new RemainderNotNamed(rule.remainder()));
        }
    }

    private static void duesRate(Rule.DuesRate rule, Policy policy) {
        rate("rate", rule.rate());
        rateIfAny("cap", rule.cap());
        rateIfAny("floor", rule.floor());
        boolean fits =
                switch (rule.base()) {
                    case INSURED_PAY, TAKE_HOME_PAY, GRADE_PAY -> rule.rate() > 0 && rule.floor() == null;
                    case FIXED_AMOUNT -> rule.rate() == 0 && rule.cap() == null && rule.floor() != null;
                    case NO_PAY -> rule.rate() == 0 && rule.cap() == null && rule.floor() == null;
                };
        if (!fits) {
            throw refuse(new RateDoesNotFit(rule.group(), rule.base()));
        }
        if (policy.unit() != null && policy.decision() == null) {
            throw refuse(new ResolutionMissing());
        }
    }

    private static void item(Rule.Item rule) {
        Field.words("scheme", rule.scheme(), LONGEST_CODE);
        Field.words("code", rule.code(), LONGEST_CODE);
        Field.words("name", rule.name(), PolicyShelf.LONGEST_WORDS);
        rule.formerly().forEach(code -> Field.words("formerly", code, LONGEST_CODE));
    }

    private static void norm(Rule.WelfareNorm rule, Policy policy) {
        Field.positive("most", rule.most());
        Field.wordsIfAny("evidence", rule.evidence(), PolicyShelf.LONGEST_WORDS);
        Integer times = rule.timesAYear();
        if (times != null) {
            Field.count("timesAYear", times, TIMES_MOST);
        }
        if (rule.template() && policy.unit() != null) {
            throw refuse(new NotOfOneUnit(RuleKind.WELFARE_NORM));
        }
        if (!rule.template() && policy.unit() == null) {
            throw refuse(new NormNeedsUnit());
        }
    }

    private static void contribution(Rule.ContributionTerms rule) {
        rate("rate", rule.rate());
        rateIfAny("reductionMost", rule.reductionMost());
        countIfAny("unpaidAfter", rule.unpaidAfter());
        countIfAny("reductionMonths", rule.reductionMonths());
        countIfAny("suspensionMonths", rule.suspensionMonths());
    }

    private static void campaign(Rule.CampaignTerms rule) {
        Field.count("openDaysMost", rule.openDaysMost(), TIMES_MOST);
        Field.count("publishDays", rule.publishDays(), TIMES_MOST);
        Field.count("handOverDays", rule.handOverDays(), TIMES_MOST);
        Field.count("accountDays", rule.accountDays(), TIMES_MOST);
    }

    private static void levy(Rule.LevyRate rule) {
        Vnd amount = rule.amount();
        if ((rule.dayShare() == null) == (amount == null)) {
            throw refuse(new ShareOrAmount());
        }
        rateIfAny("dayShare", rule.dayShare());
        if (amount != null) {
            Field.positive("amount", amount);
        }
    }

    private static void daysOff(Rule.DaysOff rule, Policy policy) {
        Field.words("name", rule.name(), PolicyShelf.LONGEST_WORDS);
        if (policy.effectiveTo() == null) {
            throw refuse(new DaysOffWithoutEnd());
        }
    }

    private static void countIfAny(String field, @Nullable Integer count) {
        if (count != null) {
            Field.count(field, count, TIMES_MOST);
        }
    }

    private static void rateIfAny(String field, @Nullable Integer basisPoints) {
        if (basisPoints != null) {
            rate(field, basisPoints);
        }
    }

    private static void rate(String field, int basisPoints) {
        if (basisPoints < 0 || basisPoints > WHOLE) {
            throw refuse(new RateOutOfRange(field, new Percent(basisPoints)));
        }
    }
}
