package vn.unionledger.core.activity;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.unionledger.core.act.Backing;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.activity.ActivityCommand.ApproveActivity;
import vn.unionledger.core.activity.ActivityCommand.ClearAdvance;
import vn.unionledger.core.activity.ActivityCommand.PayAdvance;
import vn.unionledger.core.activity.ActivityCommand.PlanActivity;
import vn.unionledger.core.activity.ActivityCommand.RecordAttendance;
import vn.unionledger.core.activity.ActivityCommand.ReverseEntry;
import vn.unionledger.core.activity.ActivityEvent.ActivityApproved;
import vn.unionledger.core.activity.ActivityEvent.ActivityEntryReversed;
import vn.unionledger.core.activity.ActivityEvent.ActivityHeld;
import vn.unionledger.core.activity.ActivityEvent.ActivityPlanned;
import vn.unionledger.core.activity.ActivityEvent.AdvanceCleared;
import vn.unionledger.core.activity.ActivityEvent.AdvancePaid;
import vn.unionledger.core.activity.ActivityEvent.Attendance;
import vn.unionledger.core.activity.ActivityRefusal.AlreadyApproved;
import vn.unionledger.core.activity.ActivityRefusal.AlreadyHeld;
import vn.unionledger.core.activity.ActivityRefusal.AlreadyPlanned;
import vn.unionledger.core.activity.ActivityRefusal.NoSuchActivity;
import vn.unionledger.core.activity.ActivityRefusal.NotApproved;
import vn.unionledger.core.activity.ActivityRefusal.OverBudget;
import vn.unionledger.core.activity.ActivityRefusal.RolesOutOfRange;
import vn.unionledger.core.activity.ActivityRefusal.SamePerson;
import vn.unionledger.core.activity.ActivityRefusal.SameRole;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/** The life of an event the union holds: planned with a budget, approved by another officer, advanced, settled, held. */
public sealed interface Activity {
    /** How many characters a title, a document's number or a role may have. */
    int LONGEST_WORDS = 200;

    /** How many roles people may have at one event. */
    int MOST_ROLES = 30;

    /** How many people one role may have. */
    int MOST_PEOPLE = 100_000;

    /** Nobody has planned it yet. */
    record Unplanned() implements Activity {}

    /** Planned, and waiting for another officer. */
    record Planned(UnitId unit, FundCode fund, Vnd budget, LocalDate on, PersonId by) implements Known {
        private Approved approved(Vnd granted, LocalDate approvedOn) {
            return new Approved(unit, fund, granted, approvedOn, Advances.NONE, false);
        }
    }

    /** Its budget is approved, đồng. */
    record Approved(UnitId unit, FundCode fund, Vnd budget, LocalDate on, Advances advances, boolean held)
            implements Known {
        private Approved with(Advances changed) {
            return new Approved(unit, fund, budget, on, changed, held);
        }

        private Approved asHeld() {
            return new Approved(unit, fund, budget, on, advances, true);
        }
    }

    /** An event that somebody has planned. */
    sealed interface Known extends Activity {
        UnitId unit();

        FundCode fund();
    }

    /** What a voucher for this event must agree with; nothing before it is planned. */
    default Optional<Backing> backing() {
        return this instanceof Known known
                ? Optional.of(new Backing(known.unit(), known.fund(), this instanceof Planned))
                : Optional.empty();
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with an {@link ActivityRefusal}, or a field's refusal
     */
    default List<ActivityEvent> decide(ActivityCommand command) {
        if (!(command instanceof PlanActivity)) {
            requireKnownTo(command);
        }
        return List.of(
                switch (command) {
                    case PlanActivity c -> plan(c);
                    case ApproveActivity c -> approve(c);
                    case PayAdvance c -> payAdvance(c);
                    case ClearAdvance c -> clear(c);
                    case ReverseEntry c -> reverse(c);
                    case RecordAttendance c -> held(c);
                });
    }

    private ActivityEvent plan(PlanActivity c) {
        if (!(this instanceof Unplanned)) {
            throw refuse(new AlreadyPlanned(c.activity()));
        }
        Field.words("title", c.title(), LONGEST_WORDS);
        Field.wordsIfAny("document", c.document(), LONGEST_WORDS);
        Field.positive("budget", c.budget());
        Field.notInFuture("on", c.on(), c.today());
        return new ActivityPlanned(
                c.unit(), c.activity(), c.fund(), c.title(), c.document(), c.budget(), c.on(), c.by());
    }

    private ActivityEvent approve(ApproveActivity c) {
        if (!(this instanceof Planned planned)) {
            throw refuse(new AlreadyApproved(c.activity()));
        }
        if (planned.by().equals(c.by())) {
            throw refuse(new SamePerson(c.by()));
        }
        Field.notBefore("on", c.on(), planned.on());
        Field.notInFuture("on", c.on(), c.today());
        return new ActivityApproved(c.unit(), c.activity(), planned.budget(), c.on(), c.by());
    }

    private ActivityEvent payAdvance(PayAdvance c) {
        Approved approved = approved(c);
        Field.notBefore("on", c.on(), approved.on());
        Field.positive("amount", c.amount());
        approved.advances().requireUnpaid(c.advance());
        Vnd left = approved.budget().minus(approved.advances().used());
        if (c.amount().compareTo(left) > 0) {
            throw refuse(new OverBudget(c.activity(), approved.budget(), left, c.amount()));
        }
        return new AdvancePaid(c.unit(), c.activity(), c.advance(), c.voucher(), c.amount(), c.on());
    }

    private ActivityEvent clear(ClearAdvance c) {
        approved(c).advances().requireCanClear(c.advance(), c.spent());
        return new AdvanceCleared(c.unit(), c.activity(), c.advance(), c.voucher(), c.spent(), c.on());
    }

    private ActivityEvent reverse(ReverseEntry c) {
        Advances.Found found = approved(c).advances().lastEntryBy(c.activity(), c.voucher());
        return new ActivityEntryReversed(
                c.unit(), c.activity(), found.advance(), found.entry(), c.voucher(), found.amount(), c.on());
    }

    private ActivityEvent held(RecordAttendance c) {
        Approved approved = approved(c);
        if (approved.held()) {
            throw refuse(new AlreadyHeld(c.activity()));
        }
        Field.notInFuture("on", c.on(), c.today());
        if (c.attendance().isEmpty() || c.attendance().size() > MOST_ROLES) {
            throw refuse(new RolesOutOfRange(c.attendance().size(), MOST_ROLES));
        }
        Set<String> roles = new HashSet<>();
        for (Attendance part : c.attendance()) {
            Field.words("role", part.role(), LONGEST_WORDS);
            Field.count("count", part.count(), MOST_PEOPLE);
            if (!roles.add(part.role())) {
                throw refuse(new SameRole(part.role()));
            }
        }
        return new ActivityHeld(c.unit(), c.activity(), c.attendance(), c.on());
    }

    private Approved approved(ActivityCommand command) {
        if (this instanceof Approved approved) {
            return approved;
        }
        throw refuse(new NotApproved(command.activity()));
    }

    private void requireKnownTo(ActivityCommand command) {
        if (!(this instanceof Known known) || !known.unit().equals(command.unit())) {
            throw refuse(new NoSuchActivity(command.activity()));
        }
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Activity evolve(ActivityEvent event) {
        return switch (event) {
            case ActivityPlanned e -> {
                was(Unplanned.class, e);
                yield new Planned(e.unit(), e.fund(), e.budget(), e.on(), e.by());
            }
            case ActivityApproved e -> was(Planned.class, e).approved(e.budget(), e.on());
            case AdvancePaid e -> {
                Approved approved = was(Approved.class, e);
                yield approved.with(approved.advances().paid(e.advance(), e.voucher(), e.amount()));
            }
            case AdvanceCleared e -> {
                Approved approved = was(Approved.class, e);
                yield approved.with(approved.advances().cleared(e.advance(), e.voucher(), e.spent()));
            }
            case ActivityEntryReversed e -> {
                Approved approved = was(Approved.class, e);
                yield approved.with(approved.advances().reversed(e.advance(), e.entry()));
            }
            case ActivityHeld e -> was(Approved.class, e).asHeld();
        };
    }

    private <S extends Activity> S was(Class<S> state, Record event) {
        return Replay.was(state, this, event);
    }
}
