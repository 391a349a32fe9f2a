package vn.unionledger.api.dues;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.voucher.PaperAsked;
import vn.unionledger.core.dues.DuesBook;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.money.Vnd;

/**
 * A roll of dues: who paid how much, or gets back how much. What is above the standard rate is worked out.
 *
 * @param month the month collected, or the month too much was collected for
 */
public record RollAsked(
        @JsonUnwrapped PaperAsked paper, FundCode fund, PlaceCode place, YearMonth month, List<Payment> payments) {
    public RollAsked {
        if (payments.isEmpty() || payments.size() > DuesBook.MOST) {
            throw new FaultyRequestException(Fault.of("/payments", "number-out-of-range", 1L, (long) DuesBook.MOST));
        }
        payments = List.copyOf(payments);
    }

    /**
     * The right roll in place of a posted one.
     *
     * @param reason why the posted one was wrong
     */
    public record PutRight(@Length(max = 1000, lines = true) String reason, RollAsked right) {}

    /** What one member pays or gets back, đồng. */
    public record Payment(PersonId member, Vnd amount) {}
}
