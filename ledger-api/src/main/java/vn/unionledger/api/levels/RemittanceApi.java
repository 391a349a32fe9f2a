package vn.unionledger.api.levels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.policy.Flagged;
import vn.unionledger.api.policy.Unconfirmed;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.levels.Levels;
import vn.unionledger.projections.levels.RefundRow;
import vn.unionledger.projections.levels.RemittanceRow;
import vn.unionledger.projections.levels.TransferRow;

/** What is owed upward, what is in transit and what is to be refunded, over HTTP. Money moves by vouchers. */
@RestController
@RequestMapping("/api/v1")
class RemittanceApi {
    private final LevelDesk desk;
    private final Levels levels;
    private final TransferBooks transfers;
    private final Unconfirmed unconfirmed;

    RemittanceApi(LevelDesk desk, Levels levels, TransferBooks transfers, Unconfirmed unconfirmed) {
        this.transfers = transfers;
        this.desk = desk;
        this.levels = levels;
        this.unconfirmed = unconfirmed;
    }

    /** What the unit owes upward on the last day of the period: owed, paid, payable, prepaid, overdue. */
    @GetMapping("/remittance")
    Flagged<RemittanceRow> remittance(Seen seen, Asked asked) {
        RemittanceRow row = levels.remittance(seen.unit(), asked);
        return new Flagged<>(row, unconfirmed.ids(LevelGrounds.remittance(seen.unit(), row), asked));
    }

    @PostMapping("/remittance/arrangements")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded arrange(@RequestBody ArrangementAsked asked, Sending sending) {
        return Recorded.of(sending.unit(), desk.arrange(sending, asked));
    }

    @PostMapping("/remittance/allocations")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded announce(@RequestBody ArrangementAsked.AllocationAsked asked, Sending sending) {
        return Recorded.of(LevelDesk.idOf(sending), desk.announce(sending, asked));
    }

    /**
     * Transfers from and to the unit, payments upward and allocations that name no transfer among them.
     *
     * @param unpaired whether only those that one end has not booked
     */
    @GetMapping("/transfers")
    Cut<TransferRow> transfers(
            Seen seen,
            Asked asked,
            @RequestParam(required = false) @Nullable Boolean unpaired,
            @RequestParam(required = false) @Nullable Long after) {
        return Cut.of(
                Boolean.TRUE.equals(unpaired)
                        ? transfers.unpaired(seen.unit(), asked)
                        : transfers.transfers(seen.unit(), asked),
                TransferRow::position,
                after);
    }

    /** What was taken in after a stop, with what is left to be given back. */
    @GetMapping("/refunds")
    Cut<Flagged<RefundRow>> refunds(Seen seen, Asked asked, @RequestParam(required = false) @Nullable Long after) {
        return Cut.of(levels.refunds(seen.unit(), asked), RefundRow::position, after)
                .map(row -> new Flagged<>(row, unconfirmed.ids(List.of(LevelGrounds.refund(row)), asked)));
    }
}
