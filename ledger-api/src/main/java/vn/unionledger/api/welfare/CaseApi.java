package vn.unionledger.api.welfare;

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
import vn.unionledger.api.request.DecisionAsked;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.request.WhyAsked;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.projections.asof.Asked;

/** Welfare cases over HTTP. Each is paid by a voucher of type {@code welfare}. */
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {
    private final Cases cases;
    private final CaseSheets sheets;

    CaseApi(Cases cases, CaseSheets sheets) {
        this.cases = cases;
        this.sheets = sheets;
    }

    /** The cases that anything happened to in the period, in the order they were asked for. */
    @GetMapping
    Cut<CaseSheet> list(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        return sheets.list(seen, asked, after);
    }

    @GetMapping("/{case}")
    CaseSheet show(Seen seen, @PathVariable("case") CaseId aCase, Asked asked) {
        return sheets.one(seen, aCase, asked);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded request(@RequestBody AidAsked asked, Sending sending) {
        return Recorded.of(Cases.idOf(sending), cases.request(sending, asked));
    }

    @PostMapping("/{case}/approve")
    Recorded approve(
            @PathVariable("case") CaseId aCase,
            @RequestBody(required = false) @Nullable DecisionAsked asked,
            Sending sending) {
        return Recorded.of(aCase, cases.approve(sending, aCase, asked));
    }

    @PostMapping("/{case}/decline")
    Recorded decline(@PathVariable("case") CaseId aCase, @RequestBody WhyAsked asked, Sending sending) {
        return Recorded.of(aCase, cases.decline(sending, aCase, asked.reason()));
    }
}
