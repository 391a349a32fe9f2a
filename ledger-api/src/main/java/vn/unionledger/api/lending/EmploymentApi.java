package vn.unionledger.api.lending;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.door.Things;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.ProjectId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.lending.HouseholdRow;
import vn.unionledger.projections.lending.Lending;
import vn.unionledger.projections.lending.ProjectRow;

/** The register of the national employment fund over HTTP. The bank lends: nothing of it stands in the books. */
@RestController
@RequestMapping("/api/v1/employment-projects")
class EmploymentApi {
    private final EmploymentDesk desk;
    private final Lending lending;
    private final Things things;
    private final Reveal reveal;

    EmploymentApi(EmploymentDesk desk, Lending lending, Things things, Reveal reveal) {
        this.desk = desk;
        this.lending = lending;
        this.things = things;
        this.reveal = reveal;
    }

    /** The projects as they stand on the last day of the period. */
    @GetMapping
    Cut<ProjectRow> list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        return Cut.of(lending.projects(seen.unit(), asked), ProjectRow::position, after);
    }

    /** One project as it stands on the last day of the period. */
    @GetMapping("/{project}")
    ProjectRow show(Seen seen, @PathVariable ProjectId project, Asked asked) {
        return row(seen, project, asked);
    }

    private ProjectRow row(Seen seen, ProjectId project, Asked asked) {
        things.events(seen, "employment", project, EmploymentDesk.NONE);
        return lending.project(project, asked).orElseThrow(() -> new ProblemException(404, EmploymentDesk.NONE));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded appraise(@RequestBody ProjectAsked asked, Sending sending) {
        return Recorded.of(EmploymentDesk.idOf(sending), desk.appraise(sending, asked));
    }

    @PostMapping("/{project}/lend")
    Recorded lend(@PathVariable ProjectId project, @RequestBody ProjectAsked.LentAsked asked, Sending sending) {
        return Recorded.of(project, desk.lend(sending, project, asked));
    }

    @PostMapping("/{project}/start")
    Recorded start(
            @PathVariable ProjectId project,
            @RequestBody(required = false) ProjectAsked.@Nullable StepAsked asked,
            Sending sending) {
        return Recorded.of(project, desk.start(sending, project, asked));
    }

    @PostMapping("/{project}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded visit(@PathVariable ProjectId project, @RequestBody ProjectAsked.VisitAsked asked, Sending sending) {
        return Recorded.of(project, desk.visit(sending, project, asked));
    }

    /** The households listed with the project, in the order they were. */
    @GetMapping("/{project}/households")
    List<HouseholdSheet> households(Seen seen, @PathVariable ProjectId project, Asked asked) {
        List<HouseholdRow> rows = lending.households(row(seen, project, asked).project(), asked);
        Names names = reveal.namesOf(seen, rows, HouseholdRow::head);
        return rows.stream()
                .map(row -> new HouseholdSheet(
                        names == null ? null : names.of(row.head()),
                        reveal.text(seen, row.place(), "employment"),
                        row.amount(),
                        reveal.text(seen, row.purpose(), "employment"),
                        row.on(),
                        row.position()))
                .toList();
    }

    /** Lists a household of a project the bank has lent to. */
    @PostMapping("/{project}/households")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded add(@PathVariable ProjectId project, @RequestBody ProjectAsked.HouseholdAsked asked, Sending sending) {
        return Recorded.of(project, desk.add(sending, project, asked));
    }

    /** Takes a household off the list that was put there by mistake. */
    @PostMapping("/{project}/households/{person}/take-back")
    Recorded remove(
            @PathVariable ProjectId project,
            @PathVariable PersonId person,
            @RequestBody ProjectAsked.TakenBackAsked asked,
            Sending sending) {
        return Recorded.of(project, desk.remove(sending, project, person, asked));
    }

    @PostMapping("/{project}/finish")
    Recorded finish(@PathVariable ProjectId project, @RequestBody ProjectAsked.EndAsked asked, Sending sending) {
        return Recorded.of(project, desk.finish(sending, project, asked));
    }

    /** Takes a project off the register that was put on it by mistake. */
    @PostMapping("/{project}/take-back")
    Recorded takeBack(
            @PathVariable ProjectId project, @RequestBody ProjectAsked.TakenBackAsked asked, Sending sending) {
        return Recorded.of(project, desk.takeBack(sending, project, asked));
    }
}
