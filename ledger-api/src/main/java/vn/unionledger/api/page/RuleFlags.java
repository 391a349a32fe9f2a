package vn.unionledger.api.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.policy.OpenRules;
import vn.unionledger.api.policy.Unconfirmed;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.policy.Ground;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.policyview.Policies;
import vn.unionledger.projections.policyview.PolicyRow;

/**
 * Finds what a page rests on that nobody has confirmed: a code, or any rule its figures name as their ground. Templates know it as {@code flags}; the fragment
 * {@code fragments/policy} shows it. Says nothing in a ledger without rules.
 */
public final class RuleFlags {
    private final Policies policies;
    private final Unconfirmed unconfirmed;
    private final PageWords words;
    private final Reading reading;
    private @Nullable Rulebook rules;

    RuleFlags(Policies policies, Organisation organisation, PageWords words, Reading reading) {
        this.policies = policies;
        this.unconfirmed = new Unconfirmed(policies, organisation);
        this.words = words;
        this.reading = reading;
    }

    /** The rule behind the code of an account such as {@code income:22} on a day, if it is still to be confirmed. */
    public @Nullable Policy account(Account account, LocalDate on) {
        String detail = account.detail();
        return switch (account.kind()) {
            case INCOME, EXPENSE -> detail == null ? null : item(detail, on);
            default -> null;
        };
    }

    /** The same for an account by its text, behind a word and a dot as figures name it, on the first or last day of a period. */
    public @Nullable Policy figure(String figure, Asked asked) {
        int dot = figure.indexOf('.');
        try {
            Account account = new Account(figure.substring(dot + 1));
            Policy last = account(account, asked.until());
            return last == null ? account(account, asked.start()) : last;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private @Nullable Policy item(String code, LocalDate on) {
        return OpenRules.item(rules(), code, on).orElse(null);
    }

    /** The rules a section of a report rests on that are still to be confirmed, of any day of its period. */
    public List<Policy> section(String key, Asked asked) {
        return behind(OpenRules.section(key, reading.unit(), asked.start(), asked.until()));
    }

    /** Of what a page says its figures rest on, the rules that are still to be confirmed. */
    public List<Policy> behind(List<Ground> grounds) {
        return unconfirmed.behind(
                grounds, reading.moment().day(), reading.moment().known());
    }

    /** What such a rule is called where several are named in a row. */
    public String name(Policy policy) {
        return switch (policy.rule()) {
            case Rule.Item item -> words.said("policy.flag.item", item.code());
            case Rule.Distribution shares -> words.said("policy.flag.share", words.word(shares.income()));
            case Rule.DuesRate dues -> of(policy, words.word(dues.group()));
            case Rule.LevyRate levy -> of(policy, words.word(levy.group()));
            case Rule.MinimumWage wage -> of(policy, words.word(wage.region()));
            case Rule.CollectionStop stop -> of(policy, words.word(stop.income()));
            case Rule.DaysOff days -> days.name();
            default -> words.word(policy.rule().kind());
        };
    }

    /** What a rule was decided by, as people cite it: the number of the decision, or what the rule is called. */
    public String cited(PolicyId id) {
        return policies.find(id, reading.unit(), reading.moment().known())
                .map(PolicyRow::policy)
                .map(policy -> Objects.requireNonNullElseGet(policy.decision(), () -> name(policy)))
                .orElse(id.value());
    }

    private String of(Policy policy, String matter) {
        return words.said("policy.flag.of", words.word(policy.rule().kind()), matter);
    }

    private Rulebook rules() {
        Rulebook read = rules;
        if (read == null) {
            read = policies.rules(reading.moment().known());
            rules = read;
        }
        return read;
    }
}
