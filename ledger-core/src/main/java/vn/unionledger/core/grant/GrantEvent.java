package vn.unionledger.core.grant;

import java.time.LocalDate;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** What has happened to a grant for a house. Stored for ever: add a record or a revision, never edit one. */
public sealed interface GrantEvent {
    UnitId unit();

    CaseId aCase();

    /**
     * A house is helped by that document; whose it is stays sealed with the case.
     *
     * @param fund the fund the case is paid from
     * @param amount as the case asks, đồng
     */
    record GrantDecided(
            UnitId unit,
            CaseId aCase,
            FundCode fund,
            HousingWork work,
            Vnd amount,
            String decision,
            LocalDate decidedOn,
            PersonId by)
            implements GrantEvent {}
}
