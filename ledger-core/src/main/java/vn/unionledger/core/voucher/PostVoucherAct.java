package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.core.book.BookCommand;
import vn.unionledger.core.book.BookCommand.Correct;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.book.Funds;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.voucher.Voucher.Approved;
import vn.unionledger.core.voucher.Voucher.Known;
import vn.unionledger.core.voucher.VoucherCommand.MarkPosted;
import vn.unionledger.core.voucher.VoucherCommand.MarkReversed;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.NoSuchVoucher;
import vn.unionledger.core.voucher.VoucherRefusal.ReasonMissing;
import vn.unionledger.core.voucher.VoucherRefusal.Step;
import vn.unionledger.core.voucher.VoucherRefusal.WrongStep;

/**
 * Posts an approved voucher: the money moves, the case is paid, the number is given, and if it corrects another voucher that one
 * is taken back, all in one append or not at all. The answer is the voucher's number.
 */
public class PostVoucherAct extends VoucherAct {
    public PostVoucherAct(Repositories repositories, PostedVouchers posted) {
        super(repositories, posted);
    }

    @CommandHandler
    void handle(PostVoucher command) {
        unit(command.unit(), command.by(), Power.MAKE_VOUCHERS, command.today());
        Approved voucher = approved(command);
        Posting posting = new Posting(
                command.voucher(),
                voucher.proposal().content(),
                voucher.proposal().maker(),
                voucher.approver());
        List<BookEvent> events =
                switch (posting.content().purpose()) {
                    case Purpose.Reversal reversal -> {
                        VoucherContent wrong = original(command.unit(), reversal.of());
                        yield correct(command, reversal.of(), wrong, posting, null);
                    }
                    case Purpose.Correction correction -> {
                        VoucherContent wrong = original(command.unit(), correction.of());
                        Posting reversal = reversal(posting, correction.of(), wrong);
                        yield correct(command, correction.of(), wrong, reversal, posting);
                    }
                    default -> post(command, posting);
                };
        String number = number(events, command.voucher());
        MarkPosted mark = new MarkPosted(command.unit(), command.voucher(), number, command.by(), command.today());
        change(VoucherAggregate.class, mark.target(), it -> it.decide(mark));
        CurrentAct.answer(number);
    }

    private Approved approved(PostVoucher command) {
        Voucher voucher = take(VoucherAggregate.class, command.target(), (it, _) -> it.state())
                .orElseThrow(() -> refuse(new NoSuchVoucher(command.unit(), command.voucher())));
        if (!(voucher instanceof Known known) || !known.unit().equals(command.unit())) {
            throw refuse(new NoSuchVoucher(command.unit(), command.voucher()));
        }
        if (!(known instanceof Approved approved)) {
            throw refuse(new WrongStep(Step.POST, known.stage()));
        }
        return approved;
    }

    private List<BookEvent> post(PostVoucher command, Posting posting) {
        VoucherContent content = posting.content();
        Funds funds = funds(command.unit(), content.funds());
        pay(command.unit(), command.voucher(), content, content.documentOn(), command.today());
        claimAdjustment(command.unit(), content, null);
        return book(new Post(command.unit(), posting, command.today()), funds);
    }

    /** Takes the wrong voucher back and posts what is right, if anything is. */
    private List<BookEvent> correct(
            PostVoucher command, VoucherId of, VoucherContent wrong, Posting reversal, @Nullable Posting right) {
        Set<FundCode> codes = new LinkedHashSet<>(wrong.funds());
        if (right != null) {
            codes.addAll(right.content().funds());
        }
        Funds funds = funds(command.unit(), codes);
        takeBack(command.unit(), of, wrong, reversal.content().occurredOn());
        if (right != null) {
            pay(command.unit(), command.voucher(), right.content(), paperDay(wrong, right.content()), command.today());
            claimAdjustment(
                    command.unit(),
                    right.content(),
                    wrong.truePurpose().equals(right.content().truePurpose()) ? of : null);
        }
        CurrentAct.claim("voucher-reversed", of.value());
        MarkReversed mark = new MarkReversed(
                command.unit(), of, reversal.voucher(), reason(of, reversal.content()), command.by(), command.today());
        start(VoucherAggregate.class, mark.target(), VoucherAggregate::new, it -> it.decide(mark));
        VoucherId gap = Derived.gap(command.voucher());
        return book(new Correct(command.unit(), reversal, right, gap, command.today()), funds);
    }

    /** A decision's difference is booked once for a unit and month; who corrects that entry books it in its place. */
    private void claimAdjustment(UnitId unit, VoucherContent content, @Nullable VoucherId inPlaceOf) {
        if (content.truePurpose() instanceof Purpose.ShareAdjusted adjusted) {
            String once = adjusted.policy() + "/" + unit + "/" + adjusted.month();
            CurrentAct.claim(
                    "share-adjusted", inPlaceOf == null ? once + again(unit, adjusted) : once + "@" + inPlaceOf);
        }
    }

    /** A difference that was taken back may be booked again, once more each time. */
    private String again(UnitId unit, Purpose.ShareAdjusted adjusted) {
        long takenBack = take(UnitBookAggregate.class, "book/" + unit, (it, _) -> it.book()
                        .adjustmentsTakenBack(adjusted.policy(), adjusted.month()))
                .orElse(0L);
        return takenBack == 0 ? "" : "~" + takenBack;
    }

    private static Posting reversal(Posting right, VoucherId of, VoucherContent wrong) {
        VoucherContent content = right.content();
        return new Posting(
                Derived.reversal(right.voucher()),
                wrong.turned(of, content.documentOn(), content.occurredOn(), content.note()),
                right.maker(),
                right.approver());
    }

    private List<BookEvent> book(BookCommand command, Funds funds) {
        AtomicReference<List<BookEvent>> events = new AtomicReference<>(List.of());
        boolean found =
                change(UnitBookAggregate.class, command.target(), book -> events.set(book.decide(command, funds)));
        if (!found) {
            throw refuse(new BookNotOpen(command.unit()));
        }
        return events.get();
    }

    /** A donation was in time if the wrong voucher's paper says so: a correction typed later carries a later day. */
    static LocalDate paperDay(VoucherContent wrong, VoucherContent right) {
        return wrong.documentOn().isBefore(right.documentOn()) ? wrong.documentOn() : right.documentOn();
    }

    private static Sealed<Sealed.Text> reason(VoucherId of, VoucherContent content) {
        Sealed<Sealed.Text> note = content.note();
        if (note == null) {
            throw refuse(new ReasonMissing(of));
        }
        return note;
    }

    private static String number(List<BookEvent> events, VoucherId voucher) {
        for (BookEvent event : events) {
            if (event instanceof VoucherPosted posted && posted.voucher().equals(voucher)) {
                return posted.number();
            }
        }
        throw new IllegalStateException("the book posted something else than " + voucher);
    }
}
