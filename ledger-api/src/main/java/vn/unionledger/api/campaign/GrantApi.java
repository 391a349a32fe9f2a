package vn.unionledger.api.campaign;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.grant.GrantEvent.GrantDecided;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.collection.Collections;

/** Decisions to help build or repair a house, over HTTP. The case is asked for, approved and paid like any other. */
@RestController
@RequestMapping("/api/v1")
class GrantApi {
    private final Grants grants;
    private final Collections collections;

    GrantApi(Grants grants, Collections collections) {
        this.grants = grants;
        this.collections = collections;
    }

    @GetMapping("/grants")
    List<GrantDecided> list(Seen seen, Asked asked) {
        return collections.grants(seen.unit(), asked.known());
    }

    @PostMapping("/cases/{case}/grant")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded decide(@PathVariable("case") CaseId aCase, @RequestBody GrantAsked asked, Sending sending) {
        return Recorded.of(aCase, grants.decide(sending, aCase, asked));
    }
}
