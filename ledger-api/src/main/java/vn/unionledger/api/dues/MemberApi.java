package vn.unionledger.api.dues;

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
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.projections.asof.Asked;

/** The members of a unit over HTTP. */
@RestController
@RequestMapping("/api/v1/members")
class MemberApi {
    private static final int PAGE = 500;

    private final MemberDesk desk;
    private final MemberSheets sheets;

    MemberApi(MemberDesk desk, MemberSheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    /** @param next to be given as {@code after} for the next page; absent on the last */
    record MemberPage(List<MemberSheet> members, @Nullable PersonId next) {
        MemberPage {
            members = List.copyOf(members);
        }
    }

    /** Everybody who is or was a member on the last day of the period. */
    @GetMapping
    MemberPage list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable PersonId after) {
        List<MemberSheet> rest = sheets.all(seen, asked).stream()
                .filter(one -> after == null || one.member().person().value().compareTo(after.value()) > 0)
                .toList();
        List<MemberSheet> page = rest.subList(0, Math.min(PAGE, rest.size()));
        return new MemberPage(page, rest.size() > PAGE ? page.getLast().member().person() : null);
    }

    @GetMapping("/{person}")
    MemberSheet show(Seen seen, @PathVariable PersonId person, Asked asked) {
        return sheets.one(seen, person, asked).orElseThrow(() -> new ProblemException(404, "person.none"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded admit(@RequestBody MembersAsked asked, Sending sending) {
        return Recorded.of(sending.unit(), desk.admit(sending, asked));
    }

    @PostMapping("/moved")
    Recorded move(@RequestBody MemberAsked.Moved asked, Sending sending) {
        return Recorded.of(sending.unit(), desk.move(sending, asked));
    }

    @PostMapping("/pay")
    Recorded pay(@RequestBody MemberAsked.PaySet asked, Sending sending) {
        return Recorded.of(sending.unit(), desk.pay(sending, asked));
    }

    @PostMapping("/payer-group")
    Recorded group(@RequestBody MemberAsked.Grouped asked, Sending sending) {
        return Recorded.of(asked.person(), desk.group(sending, asked));
    }

    @PostMapping("/exempt")
    Recorded exempt(@RequestBody MemberAsked.Exempted asked, Sending sending) {
        return Recorded.of(asked.person(), desk.exempt(sending, asked));
    }

    @PostMapping("/not-exempt")
    Recorded withdrawExemption(@RequestBody MemberAsked.NotExempted asked, Sending sending) {
        return Recorded.of(asked.person(), desk.withdrawExemption(sending, asked));
    }

    @PostMapping("/left")
    Recorded leave(@RequestBody MemberAsked.Left asked, Sending sending) {
        return Recorded.of(asked.person(), desk.leave(sending, asked));
    }

    @PostMapping("/stay")
    Recorded correct(@RequestBody MemberAsked.Stayed asked, Sending sending) {
        return Recorded.of(asked.person(), desk.correct(sending, asked));
    }
}
