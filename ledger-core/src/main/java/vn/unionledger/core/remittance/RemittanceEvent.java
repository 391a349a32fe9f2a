package vn.unionledger.core.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.TransferId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;

/** What has happened between a unit and the level above. Stored for ever: add a record or a revision, never edit one. */
public sealed interface RemittanceEvent {
    UnitId unit();

    /** It was arranged how the unit settles. */
    record RemittanceArranged(UnitId unit, Arrangement arrangement, String document, PersonId by)
            implements RemittanceEvent {}

    /**
     * When a month was over, what is owed upward of the year so far was booked, in the same append as the voucher.
     *
     * @param policy the rule the month goes by
     * @param upper the share of the levels above by it, basis points
     * @param base the month's own income
     * @param amount what is owed for the year beyond what was booked before; negative if less
     * @param dueOn by when it is to be paid; absent where nothing is arranged
     */
    record ShareReckoned(
            UnitId unit,
            FundCode fund,
            IncomeKind income,
            YearMonth month,
            PolicyId policy,
            int upper,
            Vnd base,
            Vnd amount,
            @Nullable LocalDate dueOn,
            VoucherId voucher,
            LocalDate on)
            implements RemittanceEvent {}

    /** Such a voucher was taken back by a reversal. */
    record ReckoningReversed(UnitId unit, VoucherId voucher, Vnd amount, LocalDate on) implements RemittanceEvent {}

    /** The level above has announced what it will give. */
    record AllocationAnnounced(
            UnitId unit,
            AllocationId allocation,
            UnitId from,
            TransferKind kind,
            Vnd amount,
            String document,
            LocalDate on,
            PersonId by)
            implements RemittanceEvent {}

    /** Some of it came, or all, in the same append as the voucher. */
    record AllocationReceived(
            UnitId unit, AllocationId allocation, TransferId transfer, VoucherId voucher, Vnd amount, LocalDate on)
            implements RemittanceEvent {}

    /** Such a receipt was taken back by a reversal. */
    record AllocationReversed(UnitId unit, AllocationId allocation, VoucherId voucher, Vnd amount, LocalDate on)
            implements RemittanceEvent {}
}
