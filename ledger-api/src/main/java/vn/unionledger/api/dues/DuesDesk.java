package vn.unionledger.api.dues;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.voucher.UnitBooks;
import vn.unionledger.api.voucher.Vouchers;
import vn.unionledger.core.book.BookRefusal;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.dues.RollLine;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.voucher.VoucherCommand.DuesPayment;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRefund;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRoll;
import vn.unionledger.log.axon.Receipt;

/** What can be done with dues, for pages and the HTTP interface alike. Money moves only by the vouchers of rolls and refunds. */
@Component
public class DuesDesk {
    private final Acts acts;
    private final Vouchers vouchers;
    private final UnitBooks books;

    DuesDesk(Acts acts, Vouchers vouchers, UnitBooks books) {
        this.acts = acts;
        this.vouchers = vouchers;
        this.books = books;
    }

    /** Reckons a month; the receipt's answer is how many members. */
    public Receipt assess(Sending sending, YearMonth month, @Nullable SectionCode section) {
        return acts.send(sending, today -> new AssessMonth(sending.unit(), month, section, sending.person(), today));
    }

    /** Reckons a month again; the receipt's answer is how many members' dues differ. */
    public Receipt reassess(Sending sending, YearMonth month, @Nullable SectionCode section) {
        return acts.send(sending, today -> new ReassessMonth(sending.unit(), month, section, sending.person(), today));
    }

    /** Puts a roll forward. Its id is {@link Vouchers#idOf}; the receipt's answer is the fingerprint to approve. */
    public Receipt collect(Sending sending, RollAsked asked) {
        Paper paper = vouchers.paper(sending, asked.paper());
        Place place = place(sending, asked);
        return acts.send(
                sending,
                today -> new SubmitDuesRoll(
                        sending.unit(),
                        Vouchers.idOf(sending),
                        asked.fund(),
                        place,
                        asked.month(),
                        payments(asked),
                        paper,
                        sending.person(),
                        today));
    }

    /** Puts a refund forward. Its id is {@link Vouchers#idOf}; the receipt's answer is the fingerprint to approve. */
    public Receipt refund(Sending sending, RollAsked asked) {
        Paper paper = vouchers.paper(sending, asked.paper());
        Place place = place(sending, asked);
        return acts.send(
                sending,
                today -> new SubmitDuesRefund(
                        sending.unit(),
                        Vouchers.idOf(sending),
                        asked.fund(),
                        place,
                        asked.month(),
                        payments(asked),
                        paper,
                        sending.person(),
                        today));
    }

    /**
     * Puts the right roll forward in place of a posted one, which is taken back in the same append when this one is posted. Its id
     * is {@link Vouchers#idOf}; the receipt's answer is the fingerprint to approve.
     */
    public Receipt putRight(Sending sending, VoucherId of, RollAsked.PutRight asked) {
        RollAsked right = asked.right();
        Paper paper = vouchers.paper(sending, right.paper());
        Place place = place(sending, right);
        DuesRoll roll = new DuesRoll(right.payments().stream()
                .map(one -> new RollLine(one.member(), null, one.amount(), Vnd.ZERO))
                .toList());
        return vouchers.correct(
                sending, of, Postings.dues(paper, right.fund(), place, right.month(), roll), asked.reason());
    }

    private Place place(Sending sending, RollAsked asked) {
        return books.place(sending.unit(), asked.place())
                .orElseThrow(() -> refuse(new BookRefusal.NoSuchPlace(sending.unit(), asked.place())));
    }

    private static List<DuesPayment> payments(RollAsked asked) {
        return asked.payments().stream()
                .map(one -> new DuesPayment(one.member(), one.amount()))
                .toList();
    }
}
