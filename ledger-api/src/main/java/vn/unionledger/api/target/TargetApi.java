package vn.unionledger.api.target;

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
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.door.Things;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.TargetId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.targets.Targets;

/** Targets of a unit over HTTP, each with what came of it by the last day of the period. */
@RestController
@RequestMapping("/api/v1/targets")
class TargetApi {
    private static final String NONE = "target.none";

    private final TargetDesk desk;
    private final Targets targets;
    private final Things things;

    TargetApi(TargetDesk desk, Targets targets, Things things) {
        this.desk = desk;
        this.targets = targets;
        this.things = things;
    }

    /** @param targetYear absent means the year of the last day of the period */
    @GetMapping
    List<TargetSheet> list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Integer targetYear) {
        int year = targetYear == null ? asked.until().getYear() : targetYear;
        return targets.ofYear(seen.unit(), year, asked).stream()
                .map(TargetSheet::about)
                .toList();
    }

    @GetMapping("/{target}")
    TargetSheet show(Seen seen, @PathVariable TargetId target, Asked asked) {
        things.events(seen, "target", target, NONE);
        return targets.target(target, asked).map(TargetSheet::about).orElseThrow(() -> new ProblemException(404, NONE));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded assign(@RequestBody TargetAsked asked, Sending sending) {
        return Recorded.of(TargetDesk.idOf(sending), desk.assign(sending, asked));
    }

    @PostMapping("/{target}/reassign")
    Recorded reassign(@PathVariable TargetId target, @RequestBody TargetAsked.ReassignedAsked asked, Sending sending) {
        return Recorded.of(target, desk.reassign(sending, target, asked));
    }

    @PostMapping("/{target}/results")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded result(@PathVariable TargetId target, @RequestBody TargetAsked.ResultAsked asked, Sending sending) {
        return Recorded.of(target, desk.record(sending, target, asked));
    }

    @PostMapping("/{target}/budget")
    Recorded budget(@PathVariable TargetId target, @RequestBody TargetAsked.BudgetAsked asked, Sending sending) {
        return Recorded.of(target, desk.budget(sending, target, asked));
    }

    @PostMapping("/{target}/take-back")
    Recorded takeBack(@PathVariable TargetId target, @RequestBody TargetAsked.TakenBackAsked asked, Sending sending) {
        return Recorded.of(target, desk.takeBack(sending, target, asked));
    }
}
