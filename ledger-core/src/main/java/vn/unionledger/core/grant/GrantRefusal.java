package vn.unionledger.core.grant;

import java.time.LocalDate;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.welfare.CareReason;

/** Why something asked about a grant for a house is refused. */
public sealed interface GrantRefusal extends Refusal {
    /** The case has its decision. */
    record DecidedAlready(CaseId aCase) implements GrantRefusal {}

    /** The case is about something else than a house. */
    record NotAHouse(CaseId aCase, CareReason reason) implements GrantRefusal {}

    /** A house is helped by a document, and none is recorded for the case. */
    record NotDecided(CaseId aCase) implements GrantRefusal {}

    /** The money was given before the day on the decision. */
    record PaidBeforeDecision(CaseId aCase, LocalDate decidedOn, LocalDate paidOn) implements GrantRefusal {}

    /** What is paid for the case, all together, is more than the decision gives. */
    record MoreThanDecided(CaseId aCase, Vnd decided, Vnd paid) implements GrantRefusal {}
}
