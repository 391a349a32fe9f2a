package vn.unionledger.core.grant;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.grant.GrantCommand.DecideGrant;
import vn.unionledger.core.grant.GrantEvent.GrantDecided;
import vn.unionledger.core.grant.GrantRefusal.DecidedAlready;
import vn.unionledger.core.grant.GrantRefusal.MoreThanDecided;
import vn.unionledger.core.grant.GrantRefusal.NotAHouse;
import vn.unionledger.core.grant.GrantRefusal.NotDecided;
import vn.unionledger.core.grant.GrantRefusal.PaidBeforeDecision;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareCase.Aid;

/** A grant for a house: decided once, beside the case that is approved, and paid only as its decision says. */
public sealed interface Grant {
    /** How many characters a document's number may have. */
    int LONGEST_WORDS = 200;

    /** No document yet. */
    record Undecided() implements Grant {}

    /**
     * By a document.
     *
     * @param amount the most that may be paid, đồng
     * @param on the day on it: nothing is paid before
     */
    record Decided(Vnd amount, LocalDate on) implements Grant {}

    /**
     * The fact the command leads to.
     *
     * @param aid what the case asks for
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link GrantRefusal}, or a field's refusal
     */
    default GrantDecided decide(DecideGrant c, Aid aid) {
        if (this instanceof Decided) {
            throw refuse(new DecidedAlready(c.aCase()));
        }
        if (aid.reason() != CareReason.HOUSING) {
            throw refuse(new NotAHouse(c.aCase(), aid.reason()));
        }
        Field.words("decision", c.decision(), LONGEST_WORDS);
        Field.notInFuture("decidedOn", c.decidedOn(), c.today());
        return new GrantDecided(
                c.unit(), c.aCase(), aid.fund(), c.work(), aid.amount(), c.decision(), c.decidedOn(), c.by());
    }

    /**
     * Refuses a payment that no decision is behind: none is recorded, it is dated before the decision, or all that is paid for
     * the case, this payment included, is more than was decided.
     */
    default void requirePayable(CaseId aCase, Vnd paidInAll, LocalDate paidOn) {
        if (!(this instanceof Decided decided)) {
            throw refuse(new NotDecided(aCase));
        }
        if (paidOn.isBefore(decided.on())) {
            throw refuse(new PaidBeforeDecision(aCase, decided.on(), paidOn));
        }
        if (paidInAll.compareTo(decided.amount()) > 0) {
            throw refuse(new MoreThanDecided(aCase, decided.amount(), paidInAll));
        }
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Grant evolve(GrantDecided event) {
        Replay.was(Undecided.class, this, event);
        return new Decided(event.amount(), event.decidedOn());
    }
}
