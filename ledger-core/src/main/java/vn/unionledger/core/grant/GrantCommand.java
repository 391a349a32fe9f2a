package vn.unionledger.core.grant;

import java.time.LocalDate;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;

/** What may be asked about a grant for a house. */
public sealed interface GrantCommand extends Targeted {
    UnitId unit();

    CaseId aCase();

    @Override
    default String target() {
        return "grant/" + aCase();
    }

    /**
     * Records the document by which a house is helped.
     *
     * @param aCase a welfare case for housing, asked for before
     */
    record DecideGrant(
            UnitId unit,
            CaseId aCase,
            HousingWork work,
            String decision,
            LocalDate decidedOn,
            PersonId by,
            LocalDate today)
            implements GrantCommand {}
}
