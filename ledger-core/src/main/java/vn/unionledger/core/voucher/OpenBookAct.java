package vn.unionledger.core.voucher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Funds;
import vn.unionledger.core.book.FundsAct;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.voucher.VoucherCommand.MarkPosted;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;

/** Opens a unit's book with what lies in its places of money; each opening voucher gets a life, so that it can be corrected. */
public class OpenBookAct extends FundsAct {
    public OpenBookAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(OpenBook command) {
        unit(command.unit(), command.by(), Power.KEEP_BOOK, command.today());
        Set<FundCode> codes = new LinkedHashSet<>();
        command.openings().forEach(one -> codes.addAll(one.content().funds()));
        Funds funds = funds(command.unit(), codes);
        AtomicReference<List<BookEvent>> events = new AtomicReference<>(List.of());
        start(
                UnitBookAggregate.class,
                command.target(),
                UnitBookAggregate::new,
                book -> events.set(book.decide(command, funds)));
        for (BookEvent event : events.get()) {
            if (event instanceof VoucherPosted posted) {
                giveLife(command, posted);
            }
        }
    }

    private void giveLife(OpenBook command, VoucherPosted posted) {
        SubmitVoucher submit =
                new SubmitVoucher(command.unit(), posted.voucher(), posted.content(), command.by(), command.today());
        MarkPosted mark =
                new MarkPosted(command.unit(), posted.voucher(), posted.number(), command.by(), command.today());
        start(VoucherAggregate.class, submit.target(), VoucherAggregate::new, voucher -> {
            voucher.decide(submit);
            voucher.decide(mark);
        });
    }
}
