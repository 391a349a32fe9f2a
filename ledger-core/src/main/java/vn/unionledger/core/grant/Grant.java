package vn.unionledger.core.grant;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import vn.unionledger.core.act.Replay;
import vn.unionledger.core.grant.GrantCommand.DecideGrant;
import vn.unionledger.core.grant.GrantEvent.GrantDecided;
import vn.unionledger.core.grant.GrantRefusal.DecidedAlready;
import vn.unionledger.core.grant.GrantRefusal.NotAHouse;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareCase.Aid;

/** A grant for a house: decided once, beside the case that is approved and paid. */
sealed interface Grant {
    /** How many characters a document's number may have. */
    int LONGEST_WORDS = 200;

    /** No document yet. */
    record Undecided() implements Grant {}

    /** By a document. */
    record Decided() implements Grant {}

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

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Grant evolve(GrantDecided event) {
        Replay.was(Undecided.class, this, event);
        return new Decided();
    }
}
