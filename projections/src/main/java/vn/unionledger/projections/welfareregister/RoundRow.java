package vn.unionledger.projections.welfareregister;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;

/**
 * A gift round as it stood.
 *
 * @param total the sum over the classes of rate × count, đồng
 * @param paid đồng paid and not taken back
 * @param position of the proposal
 */
public record RoundRow(
        RoundId round,
        Occasion occasion,
        FundCode fund,
        List<GiftRow> classes,
        int recipients,
        Vnd total,
        Vnd paid,
        @Nullable String document,
        State state,
        LocalDate proposedOn,
        @Nullable LocalDate decidedOn,
        List<Payment> payments,
        @Nullable PersonId proposedBy,
        @Nullable PersonId decidedBy,
        boolean invented,
        long position,
        String hash) {
    public RoundRow {
        classes = List.copyOf(classes);
        payments = List.copyOf(payments);
    }

    /** One class of a list: rate × count. */
    public record GiftRow(String label, Recipients to, Vnd rate, int count) {
        public Vnd total() {
            return rate.times(count);
        }
    }
}
