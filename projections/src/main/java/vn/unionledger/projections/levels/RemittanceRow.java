package vn.unionledger.projections.levels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.id.AllocationId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.remittance.Arrangement;
import vn.unionledger.core.remittance.RemittanceAccount;

/**
 * A unit's account with the level above on a day.
 *
 * @param arrangement how it settles; absent where nothing is arranged
 * @param charges what is owed, oldest first
 * @param allocations what was announced to come down
 */
public record RemittanceRow(
        @Nullable Arrangement arrangement,
        RemittanceAccount account,
        List<Charge> charges,
        List<Allocation> allocations) {
    public RemittanceRow {
        charges = List.copyOf(charges);
        allocations = List.copyOf(allocations);
    }

    /**
     * What a voucher made owed, or less owed.
     *
     * @param topic the month it is about, as the entries have it
     */
    public record Charge(
            VoucherId voucher,
            @Nullable String topic,
            Vnd amount,
            LocalDate on,
            @Nullable LocalDate dueOn) {}

    /** An allocation from above. */
    public record Allocation(
            AllocationId allocation,
            UnitId from,
            TransferKind kind,
            Vnd amount,
            Vnd received,
            String document,
            LocalDate on) {
        public Vnd open() {
            return amount.minus(received);
        }
    }
}
