package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.money.Vnd;

/**
 * An event as it stood.
 *
 * @param approved the approved budget, đồng
 * @param advanced đồng given in advance and not taken back
 * @param cost đồng spent, as the settled advances say
 * @param openAdvance đồng advanced and not settled yet
 * @param vouchers every advance and settlement, with those taken back
 */
public record ActivityRow(
        ActivityId activity,
        String title,
        FundCode fund,
        @Nullable String document,
        Vnd budget,
        @Nullable Vnd approved,
        Vnd advanced,
        Vnd cost,
        Vnd openAdvance,
        @Nullable LocalDate heldOn,
        List<Attended> attendance,
        LocalDate plannedOn,
        @Nullable LocalDate decidedOn,
        List<Payment> vouchers,
        @Nullable PersonId plannedBy,
        @Nullable PersonId decidedBy,
        long position,
        String hash) {
    public ActivityRow {
        attendance = List.copyOf(attendance);
        vouchers = List.copyOf(vouchers);
    }

    /** What of the approved budget is neither spent nor advanced, đồng; nothing before it is approved. */
    public Vnd left() {
        return approved == null ? Vnd.ZERO : approved.minus(cost).minus(openAdvance);
    }

    /** How many people took part in one role. */
    public record Attended(String role, int count) {}
}
