package vn.unionledger.projections.levels;

import java.util.List;
import vn.unionledger.core.contribution.PassingDown.Passed;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/** What a unit holds for one below on a day, share by share. */
public record HeldShareRow(UnitId unit, UnitId grassroots, Vnd held, List<Passed> shares) {
    public HeldShareRow {
        shares = List.copyOf(shares);
    }

    /** Whether some of it is held beyond the last day in time. */
    public boolean isLate() {
        return shares.stream().anyMatch(share -> share.held().isPositive() && share.lateBy() > 0);
    }
}
