package vn.unionledger.api.campaign;

import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.grant.GrantCommand.DecideGrant;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.log.axon.Receipt;

/** What can be done with grants for houses, for pages and the HTTP interface alike. They are paid as welfare cases. */
@Component
public class Grants {
    private final Acts acts;

    Grants(Acts acts) {
        this.acts = acts;
    }

    /** Records the decision. */
    public Receipt decide(Sending sending, CaseId aCase, GrantAsked asked) {
        return acts.send(
                sending,
                today -> new DecideGrant(
                        sending.unit(),
                        aCase,
                        asked.work(),
                        asked.decision(),
                        asked.decidedOn(),
                        sending.person(),
                        today));
    }
}
