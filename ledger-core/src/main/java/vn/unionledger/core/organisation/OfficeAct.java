package vn.unionledger.core.organisation;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import vn.unionledger.core.act.LedgerAct;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;

/** An act that only certain officers may do. */
public abstract class OfficeAct extends LedgerAct {
    protected OfficeAct(Repositories repositories) {
        super(repositories);
    }

    /** The unit, looked at without changing it; an unknown one is refused. */
    protected Unit unit(UnitId unit) {
        return read(UnitAggregate.class, "unit/" + unit, UnitAggregate::state)
                .orElseThrow(() -> refuse(new NoSuchUnit(unit)));
    }

    /** The unit, if the person's offices of that day let them do this in it. */
    protected Unit unit(UnitId unit, PersonId by, Power power, LocalDate on) {
        Unit found = unit(unit);
        found.require(by, power, on);
        return found;
    }
}
