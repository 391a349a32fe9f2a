package vn.unionledger.core.policy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.Optional;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.policy.PolicyCommand.ConfirmPolicy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.PolicyEvent.PolicyConfirmed;
import vn.unionledger.core.policy.PolicyEvent.PolicyRecorded;
import vn.unionledger.core.policy.PolicyRefusal.AlreadyConfirmed;
import vn.unionledger.core.policy.PolicyRefusal.AlreadyRecorded;
import vn.unionledger.core.policy.PolicyRefusal.CannotReplace;
import vn.unionledger.core.policy.PolicyRefusal.EndsBeforeItBegins;
import vn.unionledger.core.policy.PolicyRefusal.NoSuchPolicy;
import vn.unionledger.core.policy.PolicyRefusal.Overlaps;
import vn.unionledger.core.refusal.Field;

/** The rules of one kind, for everyone or of one unit: recorded, confirmed, replaced; never changed and never taken away. */
public record PolicyShelf(Rulebook rules) {
    /** How many characters a number, a source or a note may have. */
    public static final int LONGEST_WORDS = 500;

    static final PolicyShelf EMPTY = new PolicyShelf(Rulebook.EMPTY);

    /**
     * The fact the command leads to.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link PolicyRefusal}, or a field's refusal
     */
    public PolicyEvent decide(PolicyCommand command) {
        return switch (command) {
            case RecordPolicy c -> record(c);
            case ConfirmPolicy c -> confirm(c);
        };
    }

    /** The shelf after a fact. Never refuses one. */
    public PolicyShelf evolve(PolicyEvent event) {
        return switch (event) {
            case PolicyRecorded e -> new PolicyShelf(rules.with(e.policy()));
            case PolicyConfirmed e -> new PolicyShelf(rules.confirmed(e.policy()));
        };
    }

    private PolicyEvent record(RecordPolicy c) {
        Policy policy = c.policy();
        if (rules.find(policy.policy()).isPresent()) {
            throw refuse(new AlreadyRecorded(policy.policy()));
        }
        words(policy);
        requireSound(policy);
        days(policy, c);
        PolicyId replaced = policy.replaces();
        if (replaced != null) {
            Policy other = rules.find(replaced).orElseThrow(() -> refuse(new NoSuchPolicy(replaced)));
            if (!other.isAboutWhat(policy)
                    || !other.scope().equals(policy.scope())
                    || policy.knownFrom().isBefore(other.knownFrom())) {
                throw refuse(new CannotReplace(replaced));
            }
        }
        Optional<Policy> other = rules.inTheWayOf(policy);
        if (other.isPresent()) {
            throw refuse(new Overlaps(other.get().policy(), policy.firstDayWith(other.get())));
        }
        return new PolicyRecorded(policy, c.by());
    }

    private PolicyEvent confirm(ConfirmPolicy c) {
        Policy policy = rules.find(c.policy()).orElseThrow(() -> refuse(new NoSuchPolicy(c.policy())));
        if (policy.certainty() == Certainty.CONFIRMED) {
            throw refuse(new AlreadyConfirmed(c.policy()));
        }
        Field.words("evidence", c.evidence(), LONGEST_WORDS);
        return new PolicyConfirmed(c.policy(), c.kind(), c.unit(), c.evidence(), c.today(), c.by());
    }

    private static void words(Policy policy) {
        Field.words("source", policy.source(), LONGEST_WORDS);
        Field.wordsIfAny("decision", policy.decision(), LONGEST_WORDS);
        Field.wordsIfAny("note", policy.note(), LONGEST_WORDS);
    }

    /**
     * Refuses a policy that nobody could record, whatever stands beside it: one that ends before it begins, or whose rule makes
     * no sense by itself.
     */
    public static void requireSound(Policy policy) {
        LocalDate to = policy.effectiveTo();
        if (to != null && to.isBefore(policy.effectiveFrom())) {
            throw refuse(new EndsBeforeItBegins(policy.effectiveFrom(), to));
        }
        RuleForm.check(policy);
    }

    /** What the program brings along may speak of days to come: a sample's clock begins years before its newest rule. */
    private static void days(Policy policy, RecordPolicy c) {
        LocalDate decidedOn = policy.decidedOn();
        if (decidedOn != null) {
            Field.notBefore("knownFrom", policy.knownFrom(), decidedOn);
        }
        if (c.by() != null) {
            Field.notInFuture("knownFrom", policy.knownFrom(), c.today());
        }
    }
}
