package vn.unionledger.api.voucher;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Length;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.projections.desk.Desk;
import vn.unionledger.projections.desk.DeskVoucher;
import vn.unionledger.projections.desk.Step;

/** Vouchers over HTTP: put forward, edited, approved by another person, posted, taken back, put right. */
@RestController
@RequestMapping("/api/v1/vouchers")
class VoucherApi {
    private static final int PAGE = 50;

    private final Vouchers vouchers;
    private final VoucherSheets sheets;
    private final Desk desk;

    VoucherApi(Vouchers vouchers, VoucherSheets sheets, Desk desk) {
        this.vouchers = vouchers;
        this.sheets = sheets;
        this.desk = desk;
    }

    /** @param next to be given as {@code before} for the next page; absent on the last */
    record Page(List<DeskVoucher> vouchers, @Nullable Long next) {}

    /**
     * The vouchers of the unit, the latest step first.
     *
     * @param step only those that stand at it
     */
    @GetMapping
    Page list(
            Seen seen,
            @RequestParam(required = false) @Nullable Step step,
            @RequestParam(required = false) @Nullable Long before) {
        List<DeskVoucher> page = desk.vouchers(seen.unit(), step, before == null ? Long.MAX_VALUE : before, PAGE + 1);
        boolean more = page.size() > PAGE;
        List<DeskVoucher> shown = (more ? page.subList(0, PAGE) : page)
                .stream().map(one -> seen.names() ? one : one.withoutPeople()).toList();
        return new Page(shown, more ? shown.getLast().position() : null);
    }

    @GetMapping("/{voucher}")
    VoucherSheet show(Seen seen, @PathVariable VoucherId voucher) {
        return sheets.find(seen, voucher).orElseThrow(() -> new ProblemException(404, "voucher.none"));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Recorded submit(@RequestBody VoucherAsked asked, Sending sending) {
        return Recorded.content(Vouchers.idOf(sending), vouchers.submit(sending, asked));
    }

    /** Puts an employer's contribution forward. */
    @PostMapping("/employer-receipts")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded submitReceipt(@RequestBody EmployerReceiptAsked asked, Sending sending) {
        return Recorded.content(Vouchers.idOf(sending), vouchers.submit(sending, asked));
    }

    /** Puts the upper share of a month forward. */
    @PostMapping("/upper-shares")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded submitShare(@RequestBody ShareAsked asked, Sending sending) {
        return Recorded.content(Vouchers.idOf(sending), vouchers.submit(sending, asked));
    }

    /** Puts forward that money of a loan came back, parted in principal and interest by the loan's schedule. */
    @PostMapping("/loan-repayments")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded submitRepayment(@RequestBody LoanRepaymentAsked asked, Sending sending) {
        return Recorded.content(Vouchers.idOf(sending), vouchers.submit(sending, asked));
    }

    @PutMapping("/{voucher}")
    Recorded edit(@PathVariable VoucherId voucher, @RequestBody VoucherAsked asked, Sending sending) {
        return Recorded.content(voucher, vouchers.edit(sending, voucher, asked));
    }

    /** @param contentHash of the content that was looked at */
    record Approval(@Length(max = 64) String contentHash) {}

    @PostMapping("/{voucher}/approve")
    Recorded approve(@PathVariable VoucherId voucher, @RequestBody Approval approval, Sending sending) {
        return Recorded.of(voucher, vouchers.approve(sending, voucher, approval.contentHash()));
    }

    /** Why, in words that are sealed. */
    record Reason(@Length(max = 1000, lines = true) String reason) {}

    @PostMapping("/{voucher}/return")
    Recorded sendBack(@PathVariable VoucherId voucher, @RequestBody Reason reason, Sending sending) {
        return Recorded.of(voucher, vouchers.sendBack(sending, voucher, reason.reason()));
    }

    @PostMapping("/{voucher}/withdraw")
    Recorded withdraw(@PathVariable VoucherId voucher, Sending sending) {
        return Recorded.of(voucher, vouchers.withdraw(sending, voucher));
    }

    @PostMapping("/{voucher}/post")
    Recorded post(@PathVariable VoucherId voucher, Sending sending) {
        return Recorded.numbered(voucher, vouchers.post(sending, voucher));
    }

    /** @param documentOn absent means the day booked */
    record Reversal(
            LocalDate occurredOn,
            @Nullable LocalDate documentOn,
            @Length(max = 1000, lines = true) String reason) {}

    @PostMapping("/{voucher}/reverse")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded reverse(@PathVariable VoucherId voucher, @RequestBody Reversal asked, Sending sending) {
        LocalDate documentOn = asked.documentOn() == null ? asked.occurredOn() : asked.documentOn();
        return Recorded.content(
                Vouchers.idOf(sending),
                vouchers.reverse(sending, voucher, documentOn, asked.occurredOn(), asked.reason()));
    }

    /** @param right what the posted voucher should have said */
    record Correction(
            VoucherAsked right,
            @Length(max = 1000, lines = true) String reason) {}

    @PostMapping("/{voucher}/correct")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded correct(@PathVariable VoucherId voucher, @RequestBody Correction asked, Sending sending) {
        return Recorded.content(
                Vouchers.idOf(sending), vouchers.correct(sending, voucher, asked.right(), asked.reason()));
    }
}
