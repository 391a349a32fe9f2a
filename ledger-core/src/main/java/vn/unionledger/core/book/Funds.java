package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.Map;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;

/** The funds an act has looked at before it asks the book. */
public record Funds(Map<FundCode, Fund> byCode) {
    /** For what touches no fund. */
    public static final Funds NONE = new Funds(Map.of());

    public Funds {
        byCode = Map.copyOf(byCode);
    }

    /** The fund; one the act has not found is not the unit's, and refused. */
    Fund of(UnitId unit, FundCode code) {
        Fund fund = byCode.get(code);
        if (fund == null) {
            throw refuse(new NoSuchFund(unit, code));
        }
        return fund;
    }
}
