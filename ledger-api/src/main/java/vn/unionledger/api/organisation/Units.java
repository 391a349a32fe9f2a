package vn.unionledger.api.organisation;

import java.util.Optional;
import vn.unionledger.api.signin.UnitTree;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;

/** The units, folded from their own few events at every look: there is no copy that could be behind. */
public final class Units implements UnitTree {
    private static final int DEEPEST = 8;

    private final LogReader log;

    public Units(LogReader log) {
        this.log = log;
    }

    /** The unit as it stands, or nothing if it was never founded. */
    public Optional<UnitSheet> find(UnitId unit) {
        return UnitSheet.of(log.of(new AggregateKey("unit", unit.value()), 0));
    }

    @Override
    public boolean isBelow(UnitId unit, UnitId upper) {
        UnitId at = unit;
        for (int level = 0; level < DEEPEST; level++) {
            UnitId parent = find(at).map(UnitSheet::parent).orElse(null);
            if (parent == null) {
                return false;
            }
            if (parent.equals(upper)) {
                return true;
            }
            at = parent;
        }
        return false;
    }
}
