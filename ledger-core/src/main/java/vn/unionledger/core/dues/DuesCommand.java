package vn.unionledger.core.dues;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Targeted;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;

/** What may be asked about the dues of a unit's members. */
public sealed interface DuesCommand extends Targeted {
    UnitId unit();

    @Override
    default String target() {
        return "dues/" + unit();
    }

    /**
     * Reckons a month's dues of everybody whose dues of it were not reckoned yet. The answer is how many.
     *
     * @param section only those of this section or group; absent for the whole unit
     */
    record AssessMonth(
            UnitId unit, YearMonth month, @Nullable SectionCode section, PersonId by, LocalDate today)
            implements DuesCommand {}

    /**
     * Reckons a month again by what is known today and records the differences; nothing of what was recorded changes. The answer
     * is how many members' dues differ.
     *
     * @param section only those of this section or group; absent for the whole unit
     */
    record ReassessMonth(
            UnitId unit, YearMonth month, @Nullable SectionCode section, PersonId by, LocalDate today)
            implements DuesCommand {}

    /** Says that a posted voucher collects; only from the act that posts it, in the same append. */
    record Collect(UnitId unit, VoucherId voucher, YearMonth month, DuesRoll roll, LocalDate on)
            implements DuesCommand {}

    /** Says that the voucher which collected is taken back; only from the act that posts the reversal. */
    record ReverseCollection(UnitId unit, VoucherId voucher, YearMonth month, DuesRoll roll, LocalDate on)
            implements DuesCommand {}

    /** Says that a posted voucher gives back what was paid ahead; only from the act that posts it. */
    record Refund(UnitId unit, VoucherId voucher, YearMonth month, DuesRoll roll, LocalDate on)
            implements DuesCommand {}

    /** Says that the voucher which gave back is taken back; only from the act that posts the reversal. */
    record ReverseRefund(UnitId unit, VoucherId voucher, YearMonth month, DuesRoll roll, LocalDate on)
            implements DuesCommand {}
}
