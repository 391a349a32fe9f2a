package vn.unionledger.core.inspection;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.List;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionCommand.AdvanceInspection;
import vn.unionledger.core.inspection.InspectionCommand.RecordInspection;
import vn.unionledger.core.inspection.InspectionEvent.InspectionAdvanced;
import vn.unionledger.core.inspection.InspectionEvent.InspectionRecorded;
import vn.unionledger.core.inspection.InspectionRefusal.AlreadyRecorded;
import vn.unionledger.core.inspection.InspectionRefusal.NoSuchInspection;
import vn.unionledger.core.inspection.InspectionRefusal.NotForward;
import vn.unionledger.core.inspection.InspectionRefusal.ResultNeedsDone;
import vn.unionledger.core.inspection.InspectionRefusal.ResultStands;
import vn.unionledger.core.refusal.Field;

/** How far an inspection or supervision has come. It goes from planned to done, never back; a result is given once, when done. */
public sealed interface Inspection {
    /** How many characters the name of what is looked at may have. */
    int LONGEST_WORDS = 200;

    /** Nobody has recorded it yet. */
    record Unknown() implements Inspection {}

    /** Recorded, and come so far on that day. */
    record Known(UnitId unit, Subject subject, InspectionState state, InspectionResult result, LocalDate on)
            implements Inspection {}

    /** What kind of inspection of whom it is: what reports count by. */
    record Subject(InspectionKind kind, InspectionScope scope, InspectionTarget target) {}

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with an {@link InspectionRefusal}, or a field's refusal
     */
    default List<InspectionEvent> decide(InspectionCommand command) {
        return List.of(
                switch (command) {
                    case RecordInspection c -> record(c);
                    case AdvanceInspection c -> advance(c);
                });
    }

    private InspectionEvent record(RecordInspection c) {
        if (this instanceof Known) {
            throw refuse(new AlreadyRecorded(c.inspection()));
        }
        Field.words("about", c.about(), LONGEST_WORDS);
        Field.notInFuture("on", c.on(), c.today());
        requireDoneFor(c.state(), c.result());
        return new InspectionRecorded(
                c.unit(),
                c.inspection(),
                c.kind(),
                c.scope(),
                c.lookedAt(),
                c.about(),
                c.state(),
                c.result(),
                c.note(),
                c.on(),
                c.invented());
    }

    private InspectionEvent advance(AdvanceInspection c) {
        if (!(this instanceof Known known) || !known.unit().equals(c.unit())) {
            throw refuse(new NoSuchInspection(c.inspection()));
        }
        if (known.result() != InspectionResult.NONE_YET) {
            throw refuse(new ResultStands(known.result()));
        }
        requireDoneFor(c.state(), c.result());
        boolean further = c.state().compareTo(known.state()) > 0;
        boolean resultNow = c.state() == known.state() && c.result() != InspectionResult.NONE_YET;
        if (!further && !resultNow) {
            throw refuse(new NotForward(known.state(), c.state()));
        }
        Field.notBefore("on", c.on(), known.on());
        Field.notInFuture("on", c.on(), c.today());
        return new InspectionAdvanced(
                c.unit(),
                c.inspection(),
                known.subject().kind(),
                known.subject().scope(),
                known.subject().target(),
                c.state(),
                c.result(),
                c.note(),
                c.on());
    }

    private static void requireDoneFor(InspectionState state, InspectionResult result) {
        if (result != InspectionResult.NONE_YET && state != InspectionState.DONE) {
            throw refuse(new ResultNeedsDone(state, result));
        }
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Inspection evolve(InspectionEvent event) {
        return switch (event) {
            case InspectionRecorded e -> {
                Replay.was(Unknown.class, this, e);
                Subject subject = new Subject(e.kind(), e.scope(), e.target());
                yield new Known(e.unit(), subject, e.state(), e.result(), e.on());
            }
            case InspectionAdvanced e -> {
                Known known = Replay.was(Known.class, this, e);
                yield new Known(known.unit(), known.subject(), e.state(), e.result(), e.on());
            }
        };
    }
}
