package vn.unionledger.api.page.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.policy.Share;

/** Says dated rules in the reader's words. */
@Component
public class RuleTexts {

    private static final Show SHOW = new Show();

    private final PageWords words;

    RuleTexts(PageWords words) {
        this.words = words;
    }

    /** What a rule is about, with a capital: "Đoàn phí theo mức chuẩn", "22 (mục lục 2021)". */
    public String matter(Rule rule) {
        return words.capital(
                switch (rule) {
                    case Rule.Distribution one -> words.word(one.income());
                    case Rule.DuesRate one -> words.word(one.group());
                    case Rule.BaseSalary _ -> words.word(rule.kind());
                    case Rule.Item one -> words.said("policy.item", one.code(), one.scheme());
                    case Rule.SpendingLimit one ->
                        words.said("policy.limit", words.word(one.purpose()), words.word(one.source()));
                    case Rule.WelfareNorm one ->
                        one.template()
                                ? words.said("policy.template", words.word(one.reason()))
                                : words.word(one.reason());
                    case Rule.CollectionStop one -> words.word(one.income());
                    case Rule.ContributionTerms _, Rule.PassDown _ -> words.word(rule.kind());
                    case Rule.DaysOff one -> one.name();
                    case Rule.CampaignTerms _, Rule.LoanInterest _ -> words.word(rule.kind());
                    case Rule.LevyRate one -> words.word(one.group());
                    case Rule.MinimumWage one -> words.said("policy.region", words.word(one.region()));
                });
    }

    /** What it says, on one line: "70 % đơn vị giữ lại, 30 % các cấp trên". */
    public String says(Rule rule) {
        return switch (rule) {
            case Rule.Distribution one -> shares(one);
            case Rule.DuesRate one -> rate(one);
            case Rule.BaseSalary one -> SHOW.amountDong(one.amount().dong());
            case Rule.Item one -> one.name() + " · " + words.word(one.side());
            case Rule.SpendingLimit one -> limit(one);
            case Rule.WelfareNorm one -> norm(one);
            case Rule.CollectionStop _ -> words.said("policy.stop");
            case Rule.ContributionTerms one -> SHOW.percent(one.rate()) + ", " + words.word(one.deadline());
            case Rule.PassDown one -> words.said("policy.working-days", one.workingDays());
            case Rule.DaysOff one -> words.said(one.worked() ? "policy.worked" : "policy.off");
            case Rule.CampaignTerms one ->
                words.said(
                        "policy.campaign",
                        one.openDaysMost(),
                        one.publishDays(),
                        one.handOverDays(),
                        one.accountDays());
            case Rule.LevyRate one -> levy(one);
            case Rule.MinimumWage one -> SHOW.amountDong(one.amount().dong());
            case Rule.LoanInterest one -> words.said("policy.interest", SHOW.percent(one.most()));
        };
    }

    /** Whom a policy is for. */
    public String scope(Policy policy) {
        if (policy.unit() != null) {
            return words.said("policy.scope.own");
        }
        Scope scope = policy.scope();
        List<String> parts = new ArrayList<>();
        if (scope.level() != null) {
            parts.add(words.word(scope.level()));
        }
        if (scope.fundingClass() != null) {
            parts.add(words.word(scope.fundingClass()));
        }
        if (scope.ownership() != null) {
            parts.add(words.word(scope.ownership()));
        }
        return words.capital(parts.isEmpty() ? words.said("policy.scope.all") : String.join(", ", parts));
    }

    /** "01/01/2023 – …". */
    public String days(Policy policy) {
        return SHOW.date(policy.effectiveFrom()) + " – "
                + (policy.effectiveTo() == null ? "…" : SHOW.date(policy.effectiveTo()));
    }

    /** Every part of a rule by its name, in order. */
    public Map<String, String> parts(Rule rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        switch (rule) {
            case Rule.Distribution one -> {
                for (Share share : one.shares()) {
                    parts.put(words.capital(words.word(share.to())), SHOW.percent(share.basisPoints()));
                }
                parts.put(words.said("policy.remainder"), words.word(one.remainder()));
            }
            case Rule.DuesRate one -> {
                parts.put(words.said("policy.base"), words.word(one.base()));
                parts.put(words.said("policy.rate"), SHOW.percent(one.rate()));
                put(parts, "policy.cap", one.cap());
                put(parts, "policy.floor", one.floor());
            }
            case Rule.BaseSalary one -> parts.put(words.said("policy.amount"), says(one));
            case Rule.Item one -> {
                parts.put(words.said("policy.name"), one.name());
                parts.put(words.said("policy.side"), words.word(one.side()));
                if (!one.formerly().isEmpty()) {
                    parts.put(words.said("policy.formerly"), String.join(", ", one.formerly()));
                }
            }
            case Rule.SpendingLimit one -> parts.put(words.said("policy.bound"), limit(one));
            case Rule.WelfareNorm one -> {
                parts.put(words.said("policy.most"), norm(one));
                if (one.evidence() != null) {
                    parts.put(words.said("policy.evidence"), one.evidence());
                }
            }
            case Rule.CollectionStop one -> parts.put(words.said("policy.what"), says(one));
            case Rule.ContributionTerms one -> {
                parts.put(words.said("policy.rate"), SHOW.percent(one.rate()));
                parts.put(words.said("policy.deadline"), words.word(one.deadline()));
                put(parts, "policy.reduction", one.reductionMost());
                counted(parts, "policy.unpaid-after", one.unpaidAfter());
                counted(parts, "policy.reduction-months", one.reductionMonths());
                counted(parts, "policy.suspension-months", one.suspensionMonths());
            }
            case Rule.PassDown one -> parts.put(words.said("policy.what"), says(one));
            case Rule.DaysOff one -> parts.put(words.said("policy.what"), says(one));
            case Rule.CampaignTerms one -> {
                counted(parts, "policy.open-days", one.openDaysMost());
                counted(parts, "policy.publish-days", one.publishDays());
                counted(parts, "policy.hand-over-days", one.handOverDays());
                counted(parts, "policy.account-days", one.accountDays());
            }
            case Rule.LevyRate one -> parts.put(words.said("policy.what"), levy(one));
            case Rule.MinimumWage one -> parts.put(words.said("policy.amount"), says(one));
            case Rule.LoanInterest one -> parts.put(words.said("policy.what"), says(one));
        }
        return parts;
    }

    private void counted(Map<String, String> parts, String key, @Nullable Integer count) {
        if (count != null) {
            parts.put(words.said(key), count.toString());
        }
    }

    private void put(Map<String, String> parts, String key, @Nullable Integer basisPoints) {
        if (basisPoints != null) {
            parts.put(words.said(key), SHOW.percent(basisPoints));
        }
    }

    private String levy(Rule.LevyRate rule) {
        Integer share = rule.dayShare();
        var amount = rule.amount();
        return share != null
                ? words.said("policy.day-share", SHOW.percent(share))
                : amount == null ? "" : words.said("policy.a-year", SHOW.amountDong(amount.dong()));
    }

    private String shares(Rule.Distribution rule) {
        List<String> shares = new ArrayList<>();
        for (Share share : rule.shares()) {
            shares.add(SHOW.percent(share.basisPoints()) + " " + words.word(share.to()));
        }
        return String.join(", ", shares);
    }

    private String rate(Rule.DuesRate rule) {
        String of =
                switch (rule.base()) {
                    case INSURED_PAY, TAKE_HOME_PAY, GRADE_PAY ->
                        SHOW.percent(rule.rate()) + " " + words.word(rule.base());
                    case FIXED_AMOUNT, NO_PAY -> words.capital(words.word(rule.base()));
                };
        Integer cap = rule.cap();
        Integer floor = rule.floor();
        return of
                + (cap == null ? "" : words.said("policy.capped", SHOW.percent(cap)))
                + (floor == null ? "" : words.said("policy.floored", SHOW.percent(floor)));
    }

    private String limit(Rule.SpendingLimit rule) {
        String limit = words.capital(words.word(rule.bound())) + " " + SHOW.percent(rule.basisPoints());
        return rule.unusedTo() == null ? limit : limit + words.said("policy.unused", words.word(rule.unusedTo()));
    }

    private String norm(Rule.WelfareNorm rule) {
        String most = SHOW.amountDong(rule.most().dong());
        Integer times = rule.timesAYear();
        return times == null ? most : most + words.said("policy.times", times);
    }
}
