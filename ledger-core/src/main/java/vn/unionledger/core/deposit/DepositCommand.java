package vn.unionledger.core.deposit;

import java.time.LocalDate;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/** What the act that posts a voucher says about a member's money in the funds of a unit. Amounts are positive, đồng. */
public sealed interface DepositCommand extends Targeted {
    UnitId unit();

    FundCode fund();

    PersonId member();

    VoucherId voucher();

    @Override
    default String target() {
        return "deposit/" + unit() + "/" + member();
    }

    /** A posted voucher takes the member's money in. */
    record PayIn(
            UnitId unit, FundCode fund, PersonId member, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements DepositCommand {}

    /** A posted voucher gives it back; the book refuses more than there is. */
    record GiveBack(
            UnitId unit, FundCode fund, PersonId member, VoucherId voucher, Vnd amount, LocalDate on, boolean invented)
            implements DepositCommand {}

    /** The voucher that took in or gave back is itself taken back. */
    record ReverseEntry(UnitId unit, FundCode fund, PersonId member, VoucherId voucher, LocalDate on, boolean invented)
            implements DepositCommand {}
}
