package vn.unionledger.core.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import vn.unionledger.core.act.Targeted;
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
import vn.unionledger.core.policy.Rule;

/** What may be asked about a unit's settling with the level above. */
public sealed interface RemittanceCommand extends Targeted {
    UnitId unit();

    @Override
    default String target() {
        return "remittance/" + unit();
    }

    /** Records how the unit settles from a month on. */
    record ArrangeRemittance(UnitId unit, Arrangement arrangement, String document, PersonId by, LocalDate today)
            implements RemittanceCommand {}

    /** Records what the level above has announced to give. */
    record AnnounceAllocation(
            UnitId unit,
            AllocationId allocation,
            UnitId from,
            TransferKind kind,
            Vnd amount,
            String document,
            LocalDate on,
            PersonId by,
            LocalDate today)
            implements RemittanceCommand {}

    /**
     * Says that a voucher books the upper share of a month; only from the act that posts it, in the same append.
     *
     * @param bases the income of the months of that year so far that have this share, as the book has it now
     * @param apart what is booked as owed of those months beside what this share reckoned: by hand, by a late decision's
     *     difference, or under the share they had before it
     */
    record Reckon(
            UnitId unit,
            FundCode fund,
            IncomeKind income,
            YearMonth month,
            PolicyId policy,
            Rule.Distribution rule,
            Map<YearMonth, Vnd> bases,
            Vnd apart,
            Vnd amount,
            VoucherId voucher,
            LocalDate on)
            implements RemittanceCommand {
        public Reckon {
            bases = Map.copyOf(bases);
        }
    }

    /** Says that such a voucher is taken back. */
    record ReverseReckoning(UnitId unit, VoucherId voucher, LocalDate on) implements RemittanceCommand {}

    /** Says that a voucher takes in an announced allocation. */
    record ReceiveAllocation(
            UnitId unit,
            AllocationId allocation,
            UnitId from,
            TransferKind kind,
            TransferId transfer,
            VoucherId voucher,
            Vnd amount,
            LocalDate on)
            implements RemittanceCommand {}

    /** Says that such a voucher is taken back. */
    record ReverseAllocation(UnitId unit, AllocationId allocation, VoucherId voucher, Vnd amount, LocalDate on)
            implements RemittanceCommand {}
}
