package vn.unionledger.core.employment;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.employment.EmploymentCommand.AddHousehold;
import vn.unionledger.core.employment.EmploymentCommand.AppraiseProject;
import vn.unionledger.core.employment.EmploymentCommand.FinishProject;
import vn.unionledger.core.employment.EmploymentCommand.LendToProject;
import vn.unionledger.core.employment.EmploymentCommand.RemoveHousehold;
import vn.unionledger.core.employment.EmploymentCommand.StartProject;
import vn.unionledger.core.employment.EmploymentCommand.VisitProject;
import vn.unionledger.core.employment.EmploymentCommand.WithdrawProject;
import vn.unionledger.core.employment.EmploymentEvent.HouseholdAdded;
import vn.unionledger.core.employment.EmploymentEvent.HouseholdRemoved;
import vn.unionledger.core.employment.EmploymentEvent.ProjectAppraised;
import vn.unionledger.core.employment.EmploymentEvent.ProjectFinished;
import vn.unionledger.core.employment.EmploymentEvent.ProjectLent;
import vn.unionledger.core.employment.EmploymentEvent.ProjectStarted;
import vn.unionledger.core.employment.EmploymentEvent.ProjectVisited;
import vn.unionledger.core.employment.EmploymentEvent.ProjectWithdrawn;
import vn.unionledger.core.employment.EmploymentRefusal.AllListed;
import vn.unionledger.core.employment.EmploymentRefusal.AlreadyAppraised;
import vn.unionledger.core.employment.EmploymentRefusal.IncomeTurned;
import vn.unionledger.core.employment.EmploymentRefusal.ListedAlready;
import vn.unionledger.core.employment.EmploymentRefusal.MoreHouseholds;
import vn.unionledger.core.employment.EmploymentRefusal.MoreThanAppraised;
import vn.unionledger.core.employment.EmploymentRefusal.MoreThanLent;
import vn.unionledger.core.employment.EmploymentRefusal.NoSuchProject;
import vn.unionledger.core.employment.EmploymentRefusal.NotListed;
import vn.unionledger.core.employment.EmploymentRefusal.WrongStage;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Field;

/** The life of one project of the national employment fund: appraised, lent by the bank, running, finished; visited meanwhile. */
public sealed interface Project {
    /** How many characters a title, a bank's name or a document's number may have. */
    int LONGEST_WORDS = 200;

    /** How many households a project may have. */
    int HOUSEHOLDS_MOST = 100_000;

    /** How many months a project may run. */
    int MONTHS_MOST = 240;

    /** Nobody has put it on the register. */
    record Unknown() implements Project {}

    /** Taken off the register. */
    record Withdrawn() implements Project {}

    /**
     * On the register.
     *
     * @param listed what each listed household has of what the bank lent, by its head
     * @param since the day of its last step
     */
    record Registered(
            UnitId unit,
            ProjectStage stage,
            int households,
            Vnd capital,
            @Nullable Vnd lent,
            int visits,
            Map<PersonId, Vnd> listed,
            LocalDate since)
            implements Project {
        public Registered {
            listed = Map.copyOf(listed);
        }

        private Registered at(ProjectStage other, LocalDate on) {
            return new Registered(unit, other, households, capital, lent, visits, listed, on);
        }

        private Registered listing(Map<PersonId, Vnd> others) {
            return new Registered(unit, stage, households, capital, lent, visits, others, since);
        }
    }

    /**
     * What follows from a command.
     *
     * @throws vn.unionledger.core.refusal.RefusedException with an {@link EmploymentRefusal}, or a field's refusal
     */
    default EmploymentEvent decide(EmploymentCommand command) {
        Field.notInFuture("on", command.on(), command.today());
        return switch (command) {
            case AppraiseProject c -> appraise(c);
            case LendToProject c -> lend(c, registered(c));
            case StartProject c -> {
                step(registered(c), ProjectStage.LENT, c);
                yield new ProjectStarted(c.unit(), c.project(), c.on(), c.by());
            }
            case VisitProject c -> visit(c, registered(c));
            case AddHousehold c -> add(c, registered(c));
            case RemoveHousehold c -> {
                if (!registered(c).listed().containsKey(c.head())) {
                    throw refuse(new NotListed(c.head()));
                }
                Field.words("document", c.document(), LONGEST_WORDS);
                yield new HouseholdRemoved(c.unit(), c.project(), c.head(), c.document(), c.on(), c.by());
            }
            case FinishProject c -> finish(c, registered(c));
            case WithdrawProject c -> {
                registered(c);
                Field.words("document", c.document(), LONGEST_WORDS);
                yield new ProjectWithdrawn(c.unit(), c.project(), c.document(), c.on(), c.by());
            }
        };
    }

    private EmploymentEvent appraise(AppraiseProject c) {
        if (!(this instanceof Unknown)) {
            throw refuse(new AlreadyAppraised(c.project()));
        }
        Field.words("title", c.title(), LONGEST_WORDS);
        Field.count("households", c.households(), HOUSEHOLDS_MOST);
        Field.positive("capital", c.capital());
        Field.count("months", c.months(), MONTHS_MOST);
        Field.words("document", c.document(), LONGEST_WORDS);
        return new ProjectAppraised(
                c.unit(),
                c.project(),
                c.title(),
                c.households(),
                c.capital(),
                c.months(),
                c.document(),
                c.on(),
                c.by(),
                c.invented());
    }

    private static EmploymentEvent lend(LendToProject c, Registered project) {
        step(project, ProjectStage.APPRAISED, c);
        Field.words("bank", c.bank(), LONGEST_WORDS);
        Field.positive("amount", c.amount());
        Field.words("document", c.document(), LONGEST_WORDS);
        if (c.amount().compareTo(project.capital()) > 0) {
            throw refuse(new MoreThanAppraised(project.capital(), c.amount()));
        }
        return new ProjectLent(c.unit(), c.project(), c.bank(), c.amount(), c.document(), c.on(), c.by());
    }

    private static EmploymentEvent visit(VisitProject c, Registered project) {
        underWay(project);
        Field.count("households", c.households(), HOUSEHOLDS_MOST);
        if (c.households() > project.households()) {
            throw refuse(new MoreHouseholds(project.households(), c.households()));
        }
        Vnd from = c.extraFrom();
        Vnd to = c.extraTo();
        if (from != null) {
            Field.positive("extraFrom", from);
        }
        if (to != null) {
            Field.positive("extraTo", to);
        }
        if (from != null && to != null && to.compareTo(from) < 0) {
            throw refuse(new IncomeTurned(from, to));
        }
        Field.words("document", c.document(), LONGEST_WORDS);
        return new ProjectVisited(
                c.unit(),
                c.project(),
                project.visits() + 1,
                c.result(),
                c.households(),
                from,
                to,
                c.document(),
                c.on(),
                c.by());
    }

    private static EmploymentEvent add(AddHousehold c, Registered project) {
        Vnd lent = underWay(project);
        if (project.listed().containsKey(c.head())) {
            throw refuse(new ListedAlready(c.head()));
        }
        if (project.listed().size() >= project.households()) {
            throw refuse(new AllListed(project.households()));
        }
        Field.positive("amount", c.amount());
        Vnd left = lent.minus(Vnd.sum(project.listed().values().stream()));
        if (c.amount().compareTo(left) > 0) {
            throw refuse(new MoreThanLent(left, c.amount()));
        }
        return new HouseholdAdded(c.unit(), c.project(), c.head(), c.place(), c.amount(), c.purpose(), c.on(), c.by());
    }

    /** What the bank lent to a project that has not ended. */
    private static Vnd underWay(Registered project) {
        Vnd lent = project.lent();
        if (lent == null || project.stage() == ProjectStage.FINISHED) {
            throw refuse(new WrongStage(project.stage()));
        }
        return lent;
    }

    private static EmploymentEvent finish(FinishProject c, Registered project) {
        boolean givenUp = c.ending() == Ending.GIVEN_UP;
        if (project.stage() == ProjectStage.FINISHED || givenUp != (project.lent() == null)) {
            throw refuse(new WrongStage(project.stage()));
        }
        Field.notBefore("on", c.on(), project.since());
        Field.words("document", c.document(), LONGEST_WORDS);
        return new ProjectFinished(c.unit(), c.project(), c.ending(), c.document(), c.on(), c.by());
    }

    private static void step(Registered project, ProjectStage from, EmploymentCommand command) {
        if (project.stage() != from) {
            throw refuse(new WrongStage(project.stage()));
        }
        Field.notBefore("on", command.on(), project.since());
    }

    private Registered registered(EmploymentCommand command) {
        if (this instanceof Registered project && project.unit().equals(command.unit())) {
            return project;
        }
        throw refuse(new NoSuchProject(command.project()));
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default Project evolve(EmploymentEvent event) {
        if (event instanceof ProjectAppraised e) {
            Replay.was(Unknown.class, this, e);
            return new Registered(
                    e.unit(), ProjectStage.APPRAISED, e.households(), e.capital(), null, 0, Map.of(), e.on());
        }
        Registered was = Replay.was(Registered.class, this, (Record) event);
        return switch (event) {
            case ProjectLent e ->
                new Registered(
                        was.unit(),
                        ProjectStage.LENT,
                        was.households(),
                        was.capital(),
                        e.amount(),
                        was.visits(),
                        was.listed(),
                        e.on());
            case ProjectStarted e -> was.at(ProjectStage.RUNNING, e.on());
            case ProjectVisited e ->
                new Registered(
                        was.unit(),
                        was.stage(),
                        was.households(),
                        was.capital(),
                        was.lent(),
                        e.number(),
                        was.listed(),
                        was.since());
            case HouseholdAdded e -> {
                Map<PersonId, Vnd> listed = new HashMap<>(was.listed());
                listed.put(e.head(), e.amount());
                yield was.listing(listed);
            }
            case HouseholdRemoved e -> {
                Map<PersonId, Vnd> listed = new HashMap<>(was.listed());
                listed.remove(e.head());
                yield was.listing(listed);
            }
            case ProjectFinished e -> was.at(ProjectStage.FINISHED, e.on());
            case ProjectWithdrawn _ -> new Withdrawn();
            case ProjectAppraised e -> throw new IllegalStateException("told above: " + e);
        };
    }
}
