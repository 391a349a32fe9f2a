package vn.unionledger.core.fund;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.OfficeAct;

/** An act of officers over the money of one fund. */
public abstract class FundUseAct extends OfficeAct {
    protected FundUseAct(Repositories repositories) {
        super(repositories);
    }

    /** Looks at the fund without changing it; refuses one that the unit lacks, is not open on that day, or is not for that use. */
    protected void requireFund(UnitId unit, FundCode fund, FundUse use, LocalDate on) {
        fund(unit, fund, on).require(use);
    }

    /** The fund, refused where the unit lacks it or it is not open on that day. */
    protected Fund fund(UnitId unit, FundCode fund, LocalDate on) {
        Fund found = read(FundAggregate.class, "fund/" + unit + "/" + fund, FundAggregate::state)
                .orElseThrow(() -> refuse(new NoSuchFund(unit, fund)));
        found.requireOpen(on);
        return found;
    }
}
