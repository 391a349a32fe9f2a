package vn.unionledger.projections.lending;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.employment.EmploymentEvent;
import vn.unionledger.core.employment.EmploymentEvent.HouseholdAdded;
import vn.unionledger.core.employment.EmploymentEvent.HouseholdRemoved;
import vn.unionledger.core.employment.EmploymentEvent.ProjectAppraised;
import vn.unionledger.core.employment.EmploymentEvent.ProjectFinished;
import vn.unionledger.core.employment.EmploymentEvent.ProjectLent;
import vn.unionledger.core.employment.EmploymentEvent.ProjectStarted;
import vn.unionledger.core.employment.EmploymentEvent.ProjectVisited;
import vn.unionledger.core.employment.EmploymentEvent.ProjectWithdrawn;
import vn.unionledger.core.employment.ProjectStage;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.projections.lending.Facts.Fact;

/** The fold of one project's facts up to a day. */
final class Projects {
    private @Nullable ProjectAppraised appraised;
    private @Nullable ProjectLent lent;
    private @Nullable ProjectStarted started;
    private @Nullable ProjectFinished finished;
    private boolean withdrawn;
    private final List<ProjectRow.Visit> visits = new ArrayList<>();
    private final Map<PersonId, HouseholdRow> households = new LinkedHashMap<>();
    private long position;

    private Projects() {}

    static Optional<ProjectRow> row(List<Fact<EmploymentEvent>> told, LocalDate day) {
        return of(told, day).row();
    }

    static List<HouseholdRow> households(List<Fact<EmploymentEvent>> told, LocalDate day) {
        return List.copyOf(of(told, day).households.values());
    }

    private static Projects of(List<Fact<EmploymentEvent>> told, LocalDate day) {
        Projects project = new Projects();
        told.stream().filter(fact -> !fact.event().on().isAfter(day)).forEach(project::happened);
        return project;
    }

    private void happened(Fact<EmploymentEvent> fact) {
        position = fact.position();
        switch (fact.event()) {
            case ProjectAppraised e -> appraised = e;
            case ProjectLent e -> lent = e;
            case ProjectStarted e -> started = e;
            case ProjectFinished e -> finished = e;
            case ProjectWithdrawn _ -> withdrawn = true;
            case HouseholdAdded e ->
                households.put(
                        e.head(),
                        new HouseholdRow(e.head(), e.place(), e.amount(), e.purpose(), e.on(), fact.position()));
            case HouseholdRemoved e -> households.remove(e.head());
            case ProjectVisited e ->
                visits.add(new ProjectRow.Visit(
                        e.number(), e.result(), e.households(), e.extraFrom(), e.extraTo(), e.document(), e.on()));
        }
    }

    private Optional<ProjectRow> row() {
        ProjectAppraised begin = appraised;
        if (begin == null || withdrawn) {
            return Optional.empty();
        }
        ProjectLent money = lent;
        ProjectFinished end = finished;
        return Optional.of(new ProjectRow(
                begin.unit(),
                begin.project(),
                begin.title(),
                stage(),
                begin.households(),
                households.size(),
                begin.capital(),
                begin.months(),
                begin.document(),
                begin.on(),
                money == null ? null : money.bank(),
                money == null ? null : money.amount(),
                money == null ? null : money.on(),
                money == null ? null : money.on().plusMonths(begin.months()),
                started == null ? null : started.on(),
                end == null ? null : end.on(),
                end == null ? null : end.ending(),
                visits,
                begin.invented(),
                position));
    }

    private ProjectStage stage() {
        if (finished != null) {
            return ProjectStage.FINISHED;
        }
        if (started != null) {
            return ProjectStage.RUNNING;
        }
        return lent == null ? ProjectStage.APPRAISED : ProjectStage.LENT;
    }
}
