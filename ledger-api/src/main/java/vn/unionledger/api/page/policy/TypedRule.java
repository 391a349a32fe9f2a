package vn.unionledger.api.page.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.form.TypedPercent;
import vn.unionledger.api.policy.PolicyAsked;
import vn.unionledger.api.policy.Supposition;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.RequestReader;
import vn.unionledger.api.web.Show;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Recipient;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Share;

/** A rule as people type it: rates in percent with a comma, one field for each recipient of a share. */
final class TypedRule {
    private static final Show SHOW = new Show();
    private static final String SHARE = "share.";
    private static final String PERCENT = "Percent";

    /** The fields of a form about a rule that is only thought of. */
    static final List<String> SUPPOSED = Stream.concat(
                    Stream.of(
                            "rule.income",
                            "rule.remainder",
                            "rule.group",
                            "rule.base",
                            "rule.ratePercent",
                            "rule.capPercent",
                            "rule.floorPercent",
                            "rule.amount",
                            "rule.deadline",
                            "rule.quarterly",
                            "level",
                            "fundingClass",
                            "ownership",
                            "effectiveFrom",
                            "effectiveTo",
                            "until"),
                    Stream.of(Recipient.values()).map(recipient -> SHARE + recipient))
            .toList();

    private TypedRule() {}

    /** @throws FaultyRequestException with everything that is wrong, under the names of the form's fields */
    static PolicyAsked read(Map<String, List<String>> fields) {
        return RequestReader.form(asked(fields), PolicyAsked.class);
    }

    /**
     * A rule that is only thought of: a form's other fields do not count.
     *
     * @throws FaultyRequestException with everything that is wrong, under the names of the form's fields
     */
    static Supposition supposed(RuleKind kind, Map<String, List<String>> fields) {
        Map<String, List<String>> own = new LinkedHashMap<>(fields);
        own.keySet().retainAll(SUPPOSED);
        own.keySet().removeIf(field -> !isOf(kind, field));
        own.put("rule.type", List.of(kind.word()));
        return RequestReader.form(asked(own), Supposition.class);
    }

    private static boolean isOf(RuleKind kind, String field) {
        return switch (field) {
            case "rule.income", "rule.remainder" -> kind == RuleKind.DISTRIBUTION;
            case "rule.ratePercent" -> kind == RuleKind.DUES_RATE || kind == RuleKind.CONTRIBUTION_TERMS;
            case "rule.group", "rule.base", "rule.capPercent", "rule.floorPercent" -> kind == RuleKind.DUES_RATE;
            case "rule.deadline", "rule.quarterly" -> kind == RuleKind.CONTRIBUTION_TERMS;
            case "rule.amount" -> kind == RuleKind.BASE_SALARY;
            default -> kind == RuleKind.DISTRIBUTION || !field.startsWith(SHARE);
        };
    }

    private static Map<String, List<String>> asked(Map<String, List<String>> fields) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        int shares = 0;
        for (var field : fields.entrySet()) {
            String name = field.getKey();
            String value =
                    field.getValue().isEmpty() ? "" : field.getValue().getLast().strip();
            boolean share = name.startsWith(SHARE);
            if (!share && !name.endsWith(PERCENT)) {
                asked.put(name, field.getValue());
            } else if (!value.isEmpty()) {
                OptionalInt read = TypedPercent.parse(value);
                if (read.isEmpty()) {
                    faults.add(Fault.of("/" + name.replace('.', '/'), "not-a-percent"));
                    continue;
                }
                List<String> points = List.of(Integer.toString(read.getAsInt()));
                if (share) {
                    String at = "rule.shares[" + shares++ + "]";
                    asked.put(at + ".to", List.of(name.substring(SHARE.length())));
                    asked.put(at + ".basisPoints", points);
                } else {
                    asked.put(name.substring(0, name.length() - PERCENT.length()), points);
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyRequestException(faults);
        }
        return asked;
    }

    /** The fields of a form that would record this policy again. */
    static Map<String, String> fields(Policy policy) {
        Map<String, String> fields = of(policy.rule().kind());
        switch (policy.rule()) {
            case Rule.Distribution rule -> {
                fields.put("rule.income", rule.income().name());
                for (Share share : rule.shares()) {
                    fields.put(SHARE + share.to(), percent(share.basisPoints()));
                }
                fields.put("rule.remainder", rule.remainder().name());
            }
            case Rule.DuesRate rule -> {
                fields.put("rule.group", rule.group().name());
                fields.put("rule.base", rule.base().name());
                fields.put("rule.ratePercent", percent(rule.rate()));
                Integer cap = rule.cap();
                Integer floor = rule.floor();
                if (cap != null) {
                    fields.put("rule.capPercent", percent(cap));
                }
                if (floor != null) {
                    fields.put("rule.floorPercent", percent(floor));
                }
            }
            case Rule.BaseSalary rule ->
                fields.put("rule.amount", SHOW.amount(rule.amount().dong()));
            case Rule.Item rule -> {
                fields.put("rule.scheme", rule.scheme());
                fields.put("rule.code", rule.code());
                fields.put("rule.name", rule.name());
                fields.put("rule.side", rule.side().name());
                fields.put("rule.formerly", String.join(", ", rule.formerly()));
            }
            case Rule.SpendingLimit rule -> {
                fields.put("rule.source", rule.source().name());
                fields.put("rule.purpose", rule.purpose().name());
                fields.put("rule.bound", rule.bound().name());
                fields.put("rule.basisPointsPercent", percent(rule.basisPoints()));
                if (rule.unusedTo() != null) {
                    fields.put("rule.unusedTo", rule.unusedTo().name());
                }
            }
            case Rule.WelfareNorm rule -> {
                fields.put("rule.reason", rule.reason().name());
                fields.put("rule.most", SHOW.amount(rule.most().dong()));
                Integer times = rule.timesAYear();
                if (times != null) {
                    fields.put("rule.timesAYear", times.toString());
                }
                if (rule.evidence() != null) {
                    fields.put("rule.evidence", rule.evidence());
                }
            }
            case Rule.CollectionStop rule ->
                fields.put("rule.income", rule.income().name());
            case Rule.ContributionTerms rule -> {
                fields.put("rule.ratePercent", percent(rule.rate()));
                fields.put("rule.deadline", rule.deadline().name());
                fields.put("rule.quarterly", Boolean.toString(rule.quarterly()));
                Integer most = rule.reductionMost();
                if (most != null) {
                    fields.put("rule.reductionMostPercent", percent(most));
                }
                counted("rule.unpaidAfter", rule.unpaidAfter(), fields);
                counted("rule.reductionMonths", rule.reductionMonths(), fields);
                counted("rule.suspensionMonths", rule.suspensionMonths(), fields);
            }
            case Rule.PassDown rule -> fields.put("rule.workingDays", Integer.toString(rule.workingDays()));
            case Rule.DaysOff rule -> {
                fields.put("rule.name", rule.name());
                fields.put("rule.worked", Boolean.toString(rule.worked()));
            }
            case Rule.CampaignTerms rule -> {
                counted("rule.openDaysMost", rule.openDaysMost(), fields);
                counted("rule.publishDays", rule.publishDays(), fields);
                counted("rule.handOverDays", rule.handOverDays(), fields);
                counted("rule.accountDays", rule.accountDays(), fields);
            }
            case Rule.LevyRate rule -> {
                fields.put("rule.group", rule.group().name());
                Integer share = rule.dayShare();
                if (share != null) {
                    fields.put("rule.daySharePercent", percent(share));
                }
                if (rule.amount() != null) {
                    fields.put("rule.amount", SHOW.amount(rule.amount().dong()));
                }
            }
            case Rule.MinimumWage rule -> {
                fields.put("rule.region", rule.region().name());
                fields.put("rule.amount", SHOW.amount(rule.amount().dong()));
            }
            case Rule.LoanInterest rule -> fields.put("rule.mostPercent", percent(rule.most()));
        }
        scope(policy, fields);
        return fields;
    }

    private static void counted(String name, @Nullable Integer count, Map<String, String> fields) {
        if (count != null) {
            fields.put(name, count.toString());
        }
    }

    /** The fields of an empty form. */
    static Map<String, String> of(RuleKind kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("rule.type", kind.word());
        if (kind == RuleKind.DISTRIBUTION) {
            fields.put("rule.remainder", Recipient.KEPT.name());
        }
        return fields;
    }

    private static void scope(Policy policy, Map<String, String> fields) {
        if (policy.scope().level() != null) {
            fields.put("level", policy.scope().level().name());
        }
        if (policy.scope().fundingClass() != null) {
            fields.put("fundingClass", policy.scope().fundingClass().name());
        }
        if (policy.scope().ownership() != null) {
            fields.put("ownership", policy.scope().ownership().name());
        }
        if (policy.unit() != null) {
            fields.put("own", "true");
        }
    }

    private static String percent(int basisPoints) {
        return SHOW.percent(basisPoints).replace("\u00a0%", "");
    }
}
