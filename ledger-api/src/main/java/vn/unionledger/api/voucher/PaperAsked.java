package vn.unionledger.api.voucher;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.id.PersonId;

/**
 * What every voucher is asked with besides its money.
 *
 * @param occurredOn the day booked, in an open month
 * @param documentOn the day on the paper; absent means the day booked
 * @param counterparty who paid or received, if registered before
 * @param counterpartyName the name of somebody new; registered with the voucher
 * @param invented whether the figure is invented for a sample
 */
public record PaperAsked(
        LocalDate occurredOn,
        @Nullable LocalDate documentOn,
        @Nullable PersonId counterparty,
        @Nullable @Length(max = 120) String counterpartyName,
        @Nullable @Length(max = 1000, lines = true) String note,
        @Nullable Boolean invented) {
    /** Masks name and note. */
    @Override
    public String toString() {
        return "PaperAsked[" + occurredOn + "]";
    }
}
