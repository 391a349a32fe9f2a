package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.book.BookCommand;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.PostShare;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.book.Funds;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.UnitBook;
import vn.unionledger.core.book.UnitBookAggregate;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundAggregate;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.remittance.Reckoning.Owed;

/**
 * Closes a month of a unit's book and books what is owed upward by then, in one append or not at all. Nobody approves that: no money
 * moves, and the rules alone say the amount.
 */
public class CloseMonthAct extends TransferringAct {
    public CloseMonthAct(Repositories repositories) {
        super(repositories);
    }

    @CommandHandler
    void handle(CloseMonth command) {
        unit(command.unit(), command.by(), Power.CLOSE_MONTH, command.today());
        UnitBook book = book(command.unit());
        book.requireClosable(command.month(), command.today());
        Map<FundCode, Fund> open = new LinkedHashMap<>();
        SortedSet<FundCode> sharing = book.sharingFunds();
        sharing.addAll(remittance(command.unit()).funds());
        for (FundCode code : sharing) {
            read(FundAggregate.class, "fund/" + command.unit() + "/" + code, FundAggregate::state)
                    .filter(fund -> isOpen(fund, command.month().atEndOfMonth()))
                    .ifPresent(fund -> open.put(code, fund));
        }
        Funds funds = new Funds(open);
        for (FundCode code : open.keySet()) {
            reckoning(command.unit(), code).closing(command.month()).forEach(owed -> post(command, owed, funds));
        }
        change(command, funds);
    }

    /** A fund that was closed held and owed nothing. */
    private static boolean isOpen(Fund fund, LocalDate on) {
        return fund instanceof Fund.Opened opened && (opened.closedOn() == null || on.isBefore(opened.closedOn()));
    }

    private void post(CloseMonth command, Owed owed, Funds funds) {
        LocalDate last = command.month().atEndOfMonth();
        VoucherContent content = Postings.shareReckoned(
                Paper.of(last), owed.fund(), owed.month(), owed.income(), owed.policy(), owed.amount());
        UnitId unit = command.unit();
        VoucherId voucher = Derived.share(unit, last.getYear(), book(unit).nextSerial(content));
        reckon(unit, owed, voucher, last);
        change(new PostShare(unit, voucher, content, command.by(), command.today()), funds);
    }

    private UnitBook book(UnitId unit) {
        return take(UnitBookAggregate.class, "book/" + unit, (it, _) -> it.book())
                .orElseThrow(() -> refuse(new BookNotOpen(unit)));
    }

    private void change(BookCommand command, Funds funds) {
        if (!change(UnitBookAggregate.class, command.target(), book -> book.decide(command, funds))) {
            throw refuse(new BookNotOpen(command.unit()));
        }
    }
}
