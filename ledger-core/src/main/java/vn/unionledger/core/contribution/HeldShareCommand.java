package vn.unionledger.core.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.EmployerCode;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What is said of the share a unit holds for one below; only by the act that posts the voucher, in the same append. */
public sealed interface HeldShareCommand extends Targeted {
    UnitId unit();

    UnitId grassroots();

    @Override
    default String target() {
        return "held-share/" + unit() + "/" + grassroots();
    }

    /** A share came in. */
    record Collect(
            UnitId unit,
            UnitId grassroots,
            EmployerCode employer,
            VoucherId voucher,
            Vnd amount,
            LocalDate on,
            @Nullable LocalDate passBy)
            implements HeldShareCommand {}

    /** The payment it came in with is taken back. */
    record ReverseCollection(UnitId unit, UnitId grassroots, VoucherId voucher, Vnd amount, LocalDate on)
            implements HeldShareCommand {}

    /** Money goes down. */
    record Pass(UnitId unit, UnitId grassroots, TransferId transfer, VoucherId voucher, Vnd amount, LocalDate on)
            implements HeldShareCommand {}

    /** That is taken back. */
    record ReversePassing(
            UnitId unit, UnitId grassroots, TransferId transfer, VoucherId voucher, Vnd amount, LocalDate on)
            implements HeldShareCommand {}
}
