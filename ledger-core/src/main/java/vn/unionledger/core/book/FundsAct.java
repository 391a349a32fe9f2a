package vn.unionledger.core.book;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.OfficeAct;

/** An act of officers over the money of some funds. */
public abstract class FundsAct extends OfficeAct {
    protected FundsAct(Repositories repositories) {
        super(repositories);
    }

    /** Looks at the unit's funds of these codes; what is not there is left out, for the book to refuse. */
    protected Funds funds(UnitId unit, Set<FundCode> codes) {
        Map<FundCode, Fund> found = new HashMap<>();
        for (FundCode code : codes) {
            read(FundAggregate.class, "fund/" + unit + "/" + code, FundAggregate::state)
                    .ifPresent(fund -> found.put(code, fund));
        }
        return new Funds(found);
    }
}
