package vn.unionledger.api.page.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.unionledger.api.page.Addresses;
import vn.unionledger.api.page.PageNames;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.policy.Effects;
import vn.unionledger.api.web.Link;
import vn.unionledger.api.web.Step;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.projections.policyview.PolicyFact;
import vn.unionledger.projections.policyview.PolicyRow;

/** The dated rules by kind, and each of them with its life. */
@Controller
class PolicyPages {

    static final String ALL = "/quy-dinh";

    private final ReadableRules readable;
    private final RuleTexts texts;
    private final PolicyActs acts;
    private final PageNames names;
    private final PageWords words;

    PolicyPages(ReadableRules readable, RuleTexts texts, PolicyActs acts, PageNames names, PageWords words) {
        this.readable = readable;
        this.texts = texts;
        this.acts = acts;
        this.names = names;
        this.words = words;
    }

    /**
     * A rule on the list.
     *
     * @param standing whether it is in force on the day the page speaks of, as known on that day
     */
    public record Line(PolicyRow row, String matter, String says, String scope, String days, boolean standing) {}

    @GetMapping(ALL)
    String list(@RequestParam(name = "loai", defaultValue = "DISTRIBUTION") String kind, Reading reading, Model model) {
        RuleKind shown = Addresses.constant(RuleKind.class, kind);
        List<PolicyRow> all = readable.all(reading);
        Rulebook rules = new Rulebook(all.stream().map(PolicyRow::policy).toList());
        LocalDate day = reading.moment().day();
        List<Line> lines = all.stream()
                .filter(row -> row.policy().rule().kind() == shown)
                .sorted(Comparator.comparing(
                                (PolicyRow row) -> order(row.policy().rule()))
                        .thenComparing(row -> row.policy().effectiveFrom(), Comparator.reverseOrder()))
                .map(row -> new Line(
                        row,
                        texts.matter(row.policy().rule()),
                        texts.says(row.policy().rule()),
                        texts.scope(row.policy()),
                        texts.days(row.policy()),
                        rules.stands(row.policy(), day, day)))
                .toList();
        long open = all.stream().filter(PolicyRow::toConfirm).count();
        boolean records = shown.mayBeOfOneUnit() ? acts.rules(reading) : acts.rulesEveryone(reading);
        model.addAttribute("heading", words.said("policies.title"));
        model.addAttribute("kinds", kinds(shown, reading));
        model.addAttribute("kind", shown);
        model.addAttribute("lines", lines);
        model.addAttribute("open", open);
        model.addAttribute("day", day);
        model.addAttribute("records", records);
        return "policy/policies";
    }

    @GetMapping(ALL + "/{id}")
    String one(@PathVariable("id") String id, Reading reading, Model model) {
        PolicyRow row = readable.find(id, reading);
        Policy policy = row.policy();
        model.addAttribute("heading", texts.matter(policy.rule()));
        model.addAttribute("row", row);
        model.addAttribute("policy", policy);
        model.addAttribute("says", texts.says(policy.rule()));
        model.addAttribute("parts", texts.parts(policy.rule()));
        model.addAttribute("scope", texts.scope(policy));
        model.addAttribute("days", texts.days(policy));
        model.addAttribute("replaced", link(policy.replaces(), reading));
        model.addAttribute(
                "replacing",
                row.replacedBy().stream()
                        .map(other -> link(other, reading))
                        .filter(Objects::nonNull)
                        .toList());
        model.addAttribute("steps", steps(row, reading));
        model.addAttribute("rules", acts.rules(policy, reading));
        model.addAttribute("key", PolicyActs.key());
        model.addAttribute(
                "late", policy.isLate() && Effects.KINDS.contains(policy.rule().kind()));
        return "policy/policy";
    }

    private List<Link> kinds(RuleKind shown, Reading reading) {
        List<Link> links = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            links.add(
                    new Link(words.capital(words.word(kind)), reading.way().to(ALL + "?loai=" + kind), kind == shown));
        }
        return links;
    }

    private @Nullable Link link(@Nullable PolicyId id, Reading reading) {
        return id == null
                ? null
                : readable.all(reading).stream()
                        .map(PolicyRow::policy)
                        .filter(policy -> policy.policy().equals(id))
                        .findFirst()
                        .map(policy -> new Link(
                                texts.says(policy.rule()) + " · " + texts.days(policy),
                                reading.way().to(ALL + "/" + id),
                                false))
                        .orElse(null);
    }

    private List<Step> steps(PolicyRow row, Reading reading) {
        Set<PersonId> actors = new LinkedHashSet<>();
        for (PolicyFact fact : row.history()) {
            PersonId by = fact.by();
            if (by != null) {
                actors.add(by);
            }
        }
        Map<PersonId, String> officers = names.officers(actors, reading);
        return row.history().stream()
                .map(fact -> new Step(
                        words.said("policy.step." + fact.what()),
                        fact.by() == null
                                ? words.said("policy.program")
                                : Objects.requireNonNullElse(officers.get(fact.by()), ""),
                        Instant.EPOCH.plus(fact.recordedAt(), ChronoUnit.MICROS),
                        fact.event() instanceof PolicyConfirmed confirmed ? confirmed.evidence() : null,
                        fact.position(),
                        fact.hash().hex(),
                        false))
                .toList();
    }

    /** Codes by scheme and number, the rest as their kinds are listed. */
    private static String order(Rule rule) {
        return switch (rule) {
            case Rule.Distribution one -> place(one.income());
            case Rule.DuesRate one -> place(one.group());
            case Rule.Item one -> ("2021".equals(one.scheme()) ? "0" : "1") + one.matter();
            case Rule.SpendingLimit one -> place(one.source()) + place(one.purpose());
            case Rule.WelfareNorm one -> (one.template() ? "1" : "0") + place(one.reason());
            case Rule.LevyRate one -> place(one.group());
            case Rule.MinimumWage one -> place(one.region());
            case Rule.BaseSalary _,
                    Rule.CollectionStop _,
                    Rule.ContributionTerms _,
                    Rule.PassDown _,
                    Rule.DaysOff _,
                    Rule.CampaignTerms _,
                    Rule.LoanInterest _ -> rule.matter();
        };
    }

    /** Where a constant stands among those of its kind. */
    private static String place(Enum<?> constant) {
        return "%02d"
                .formatted(Arrays.asList(constant.getDeclaringClass().getEnumConstants())
                        .indexOf(constant));
    }
}
