package vn.unionledger.api.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.policy.OpenRules;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.policy.Standing;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.UnitRow;
import vn.unionledger.projections.policyview.Policies;

/**
 * Finds what a page rests on that nobody has confirmed: a code, a share. Templates know it as {@code flags}; the fragment
 * {@code fragments/policy} shows it. Says nothing in a ledger without rules.
 */
public final class RuleFlags {
    private final Policies policies;
    private final Organisation organisation;
    private final PageWords words;
    private final Reading reading;
    private @Nullable Rulebook rules;

    RuleFlags(Policies policies, Organisation organisation, PageWords words, Reading reading) {
        this.policies = policies;
        this.organisation = organisation;
        this.words = words;
        this.reading = reading;
    }

    /** The rule behind the code of an account such as {@code income:22}, if it is still to be confirmed. */
    public @Nullable Policy account(Account account) {
        String detail = account.detail();
        return switch (account.kind()) {
            case INCOME, EXPENSE -> detail == null ? null : item(detail);
            default -> null;
        };
    }

    /** The same for an account by its text, behind a word and a dot as figures name it. */
    public @Nullable Policy figure(String figure) {
        int dot = figure.indexOf('.');
        try {
            return account(new Account(figure.substring(dot + 1)));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /** The rule behind a code such as {@code 31/tham-hoi}, if it is still to be confirmed. */
    public @Nullable Policy item(String code) {
        return OpenRules.item(rules(), code, reading.moment().day()).orElse(null);
    }

    /** The rules a section of a report rests on that are still to be confirmed, as of its last day. */
    public List<Policy> section(String key, LocalDate until) {
        Standing standing = organisation
                .unit(reading.unit(), Asked.upTo(until, reading.moment().known()))
                .map(UnitRow::standing)
                .orElse(null);
        return OpenRules.section(key, rules(), standing, until);
    }

    /** What such a rule is called where several are named in a row. */
    public String name(Policy policy) {
        return switch (policy.rule()) {
            case Rule.Item item -> words.said("policy.flag.item", item.code());
            case Rule.Distribution shares -> words.said("policy.flag.share", words.word(shares.income()));
            default -> words.word(policy.rule().kind());
        };
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
