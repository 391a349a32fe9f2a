package vn.unionledger.api.levels;

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
import vn.unionledger.api.policy.Flagged;
import vn.unionledger.api.policy.Unconfirmed;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.EmployerRow;
import vn.unionledger.projections.levels.HeldShareRow;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.policyview.Policies;

/** Employers, their payrolls, reliefs and receivables over HTTP. Money comes by {@code /vouchers/employer-receipts}. */
@RestController
@RequestMapping("/api/v1")
class ContributionApi {
    private final LevelDesk desk;
    private final Levels levels;
    private final CollectionStops employers;
    private final Policies policies;
    private final Unconfirmed unconfirmed;

    ContributionApi(
            LevelDesk desk, Levels levels, CollectionStops employers, Policies policies, Unconfirmed unconfirmed) {
        this.employers = employers;
        this.desk = desk;
        this.levels = levels;
        this.policies = policies;
        this.unconfirmed = unconfirmed;
    }

    /** The employers the unit collects from, and those collected from for it, as they stand on the last day of the period. */
    @GetMapping("/employers")
    Cut<Flagged<EmployerRow>> list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        return Cut.of(employers.employers(seen.unit(), asked), EmployerRow::position, after)
                .map(row -> flagged(row, asked));
    }

    @GetMapping("/employers/{employer}")
    Flagged<EmployerRow> show(Seen seen, @PathVariable EmployerCode employer, Asked asked) {
        return employers
                .employer(seen.unit(), seen.unit(), employer, asked)
                .map(row -> flagged(row, asked))
                .orElseThrow(() -> new ProblemException(404, "contribution.none"));
    }

    @PostMapping("/employers")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded enrol(@RequestBody EmployerAsked asked, Sending sending) {
        return Recorded.of(asked.employer(), desk.enrol(sending, asked));
    }

    @PostMapping("/employers/{employer}/payrolls")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded declare(
            @PathVariable EmployerCode employer, @RequestBody EmployerAsked.PayrollAsked asked, Sending sending) {
        return Recorded.of(employer, desk.declare(sending, employer, asked));
    }

    @PostMapping("/employers/{employer}/cycle")
    Recorded register(
            @PathVariable EmployerCode employer, @RequestBody EmployerAsked.CycleAsked asked, Sending sending) {
        return Recorded.of(employer, desk.register(sending, employer, asked));
    }

    @PostMapping("/employers/{employer}/end")
    Recorded end(@PathVariable EmployerCode employer, @RequestBody EmployerAsked.EndAsked asked, Sending sending) {
        return Recorded.of(employer, desk.end(sending, employer, asked));
    }

    @PostMapping("/employers/{employer}/reliefs")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded grant(@PathVariable EmployerCode employer, @RequestBody ReliefAsked asked, Sending sending) {
        return Recorded.of(employer, desk.grant(sending, employer, asked));
    }

    @PostMapping("/employers/{employer}/reliefs/withdraw")
    Recorded withdraw(
            @PathVariable EmployerCode employer, @RequestBody EmployerAsked.WithdrawalAsked asked, Sending sending) {
        return Recorded.of(employer, desk.withdraw(sending, employer, asked));
    }

    /** What the unit holds for unions below, or others hold for it; late in working days. */
    @GetMapping("/held-shares")
    List<Flagged<HeldShareRow>> held(Seen seen, Asked asked) {
        return levels.heldShares(seen.unit(), policies.rules(asked.known()).workingDays(asked.until()), asked).stream()
                .map(row -> new Flagged<>(row, unconfirmed.ids(LevelGrounds.held(row, asked.until()), asked)))
                .toList();
    }

    private Flagged<EmployerRow> flagged(EmployerRow row, Asked asked) {
        return new Flagged<>(row, unconfirmed.ids(LevelGrounds.employer(row), asked));
    }
}
