package vn.unionledger.api.welfare;

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
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.DecisionAsked;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.welfareregister.RoundRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** Gift rounds over HTTP. Each is paid by a voucher of type {@code gift}. */
@RestController
@RequestMapping("/api/v1/rounds")
class RoundApi {
    private static final String NONE = "round.none";

    private final Rounds rounds;
    private final WelfareRegister register;
    private final Things things;
    private final Reveal reveal;

    RoundApi(Rounds rounds, WelfareRegister register, Things things, Reveal reveal) {
        this.rounds = rounds;
        this.register = register;
        this.things = things;
        this.reveal = reveal;
    }

    /** The rounds that anything happened to in the period, in the order they were put forward. */
    @GetMapping
    Cut<RoundSheet> list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        Cut<RoundRow> page = Cut.of(register.rounds(seen.unit(), asked), RoundRow::position, after);
        var names = reveal.namesOf(seen, page.rows(), RoundRow::proposedBy, RoundRow::decidedBy);
        return page.map(row -> RoundSheet.of(row, names));
    }

    @GetMapping("/{round}")
    RoundSheet show(Seen seen, @PathVariable RoundId round, Asked asked) {
        things.events(seen, "round", round, NONE);
        RoundRow row = register.round(round, asked).orElseThrow(() -> new ProblemException(404, NONE));
        return RoundSheet.of(row, reveal.namesOf(seen, List.of(row), RoundRow::proposedBy, RoundRow::decidedBy));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded propose(@RequestBody GiftsAsked asked, Sending sending) {
        return Recorded.of(Rounds.idOf(sending), rounds.propose(sending, asked));
    }

    @PostMapping("/{round}/approve")
    Recorded approve(
            @PathVariable RoundId round,
            @RequestBody(required = false) @Nullable DecisionAsked asked,
            Sending sending) {
        return Recorded.of(round, rounds.approve(sending, round, asked));
    }

    @PostMapping("/{round}/decline")
    Recorded decline(@PathVariable RoundId round, @RequestBody WhyAsked asked, Sending sending) {
        return Recorded.of(round, rounds.decline(sending, round, asked.reason()));
    }
}
