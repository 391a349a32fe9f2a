package vn.unionledger.core.target;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;
import vn.unionledger.core.target.TargetCommand.AssignTarget;
import vn.unionledger.core.target.TargetCommand.ReassignTarget;
import vn.unionledger.core.target.TargetCommand.RecordResult;
import vn.unionledger.core.target.TargetCommand.SetBudget;
import vn.unionledger.core.target.TargetCommand.WithdrawTarget;
import vn.unionledger.core.target.TargetEvent.BudgetSet;
import vn.unionledger.core.target.TargetEvent.ResultRecorded;
import vn.unionledger.core.target.TargetEvent.TargetAssigned;
import vn.unionledger.core.target.TargetEvent.TargetReassigned;
import vn.unionledger.core.target.TargetEvent.TargetWithdrawn;
import vn.unionledger.core.target.TargetRefusal.AlreadyAssigned;
import vn.unionledger.core.target.TargetRefusal.MeasureDoesNotFit;
import vn.unionledger.core.target.TargetRefusal.NoSuchTarget;
import vn.unionledger.core.target.TargetRefusal.PartAboveWhole;
import vn.unionledger.core.target.TargetRefusal.ToldByTheLedger;
import vn.unionledger.core.target.TargetRefusal.ValueOutOfRange;
import vn.unionledger.core.target.TargetRefusal.YearOutOfRange;

/** The life of one target: assigned, perhaps assigned anew, perhaps with a budget, and with what came of it. */
public sealed interface Target {
    /** How many characters a title, a document's number or evidence may have. */
    int LONGEST_WORDS = 300;

    int FIRST_YEAR = 2000;
    int LAST_YEAR = 2100;
    int WHOLE_POINTS = 10_000;

    /** Nobody has set it. */
    record Unset() implements Target {}

    /** Taken back. */
    record Withdrawn() implements Target {}

    /**
     * Assigned.
     *
     * @param recorded what somebody recorded last; absent before, and where the ledger itself tells
     */
    record Assigned(
            UnitId unit,
            int year,
            TargetKind kind,
            Comparison comparison,
            long assigned,
            Measure measure,
            @Nullable Outcome recorded,
            @Nullable BudgetLine budget)
            implements Target {}

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with a {@link TargetRefusal}, or a field's refusal
     */
    default TargetEvent decide(TargetCommand command) {
        Field.notInFuture("on", command.on(), command.today());
        return switch (command) {
            case AssignTarget c -> assign(c);
            case ReassignTarget c -> {
                requireValue(assigned(c).kind(), c.assigned());
                Field.words("document", c.document(), LONGEST_WORDS);
                yield new TargetReassigned(c.unit(), c.which(), c.assigned(), c.document(), c.on(), c.by());
            }
            case RecordResult c -> record(c, assigned(c));
            case SetBudget c -> {
                assigned(c);
                Field.positive("planned", c.line().planned());
                Field.words("item", c.line().item(), LONGEST_WORDS);
                Field.words("document", c.document(), LONGEST_WORDS);
                yield new BudgetSet(c.unit(), c.which(), c.line(), c.document(), c.on(), c.by());
            }
            case WithdrawTarget c -> {
                assigned(c);
                Field.words("document", c.document(), LONGEST_WORDS);
                yield new TargetWithdrawn(c.unit(), c.which(), c.document(), c.on(), c.by());
            }
        };
    }

    private TargetEvent assign(AssignTarget c) {
        if (!(this instanceof Unset)) {
            throw refuse(new AlreadyAssigned(c.which()));
        }
        if (c.year() < FIRST_YEAR || c.year() > LAST_YEAR) {
            throw refuse(new YearOutOfRange(c.year()));
        }
        Field.words("title", c.title(), LONGEST_WORDS);
        Field.words("document", c.document(), LONGEST_WORDS);
        requireValue(c.kind(), c.assigned());
        if (!c.measure().fits(c.kind())) {
            throw refuse(new MeasureDoesNotFit(c.kind(), c.measure().word()));
        }
        return new TargetAssigned(
                c.unit(),
                c.which(),
                c.year(),
                c.title(),
                c.kind(),
                c.comparison(),
                c.assigned(),
                c.measure(),
                c.document(),
                c.from(),
                c.on(),
                c.by(),
                c.invented());
    }

    private static TargetEvent record(RecordResult c, Assigned target) {
        if (!(target.measure() instanceof Measure.Recorded)) {
            throw refuse(new ToldByTheLedger(target.measure().word()));
        }
        Field.words("evidence", c.evidence(), LONGEST_WORDS);
        Outcome outcome = c.outcome();
        if (target.kind() == TargetKind.SHARE) {
            if (outcome.whole() < 1 || outcome.value() < 0 || outcome.value() > outcome.whole()) {
                throw refuse(new PartAboveWhole(outcome.value(), outcome.whole()));
            }
        } else {
            requireValue(target.kind(), outcome.value());
            outcome = Outcome.of(outcome.value());
        }
        return new ResultRecorded(c.unit(), c.which(), outcome, c.evidence(), c.on(), c.by(), c.invented());
    }

    private static void requireValue(TargetKind kind, long value) {
        long most = kind == TargetKind.SHARE ? WHOLE_POINTS : Vnd.MAX_DONG;
        if (value < 0 || value > most) {
            throw refuse(new ValueOutOfRange(kind, value));
        }
    }

    private Assigned assigned(TargetCommand command) {
        if (this instanceof Assigned target && target.unit().equals(command.unit())) {
            return target;
        }
        throw refuse(new NoSuchTarget(command.which()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Target evolve(TargetEvent event) {
        if (event instanceof TargetAssigned e) {
            Replay.was(Unset.class, this, e);
            return new Assigned(e.unit(), e.year(), e.kind(), e.comparison(), e.assigned(), e.measure(), null, null);
        }
        Assigned was = Replay.was(Assigned.class, this, (Record) event);
        return switch (event) {
            case TargetReassigned e -> with(was, e.assigned(), was.recorded(), was.budget());
            case ResultRecorded e -> with(was, was.assigned(), e.outcome(), was.budget());
            case BudgetSet e -> with(was, was.assigned(), was.recorded(), e.line());
            case TargetWithdrawn _ -> new Withdrawn();
            case TargetAssigned e -> throw new IllegalStateException("told above: " + e);
        };
    }

    private static Assigned with(Assigned was, long assigned, @Nullable Outcome recorded, @Nullable BudgetLine budget) {
        return new Assigned(
                was.unit(), was.year(), was.kind(), was.comparison(), assigned, was.measure(), recorded, budget);
    }
}
