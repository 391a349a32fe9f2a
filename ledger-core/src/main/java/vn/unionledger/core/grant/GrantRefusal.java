package vn.unionledger.core.grant;

import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.welfare.CareReason;

/** Why something asked about a grant for a house is refused. */
public sealed interface GrantRefusal extends Refusal {
    /** The case has its decision. */
    record DecidedAlready(CaseId aCase) implements GrantRefusal {}

    /** The case is about something else than a house. */
    record NotAHouse(CaseId aCase, CareReason reason) implements GrantRefusal {}
}
