package vn.unionledger.core.voucher;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import vn.unionledger.core.book.BookCommand;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.PostShare;
import vn.unionledger.core.book.BookCommand.ShownShare;
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
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.remittance.Reckoning.Owed;
import vn.unionledger.core.remittance.RemittanceRefusal.NotAsShown;

/**
 * Closes a month of a unit's book and books what is owed upward by then, in one append or not at all. Nobody approves that: no money
 * moves, and the rules alone say the amount; where it is not the one that was shown, nothing is booked.
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
        List<Owed> owed = open.keySet().stream()
                .flatMap(code -> reckoning(command.unit(), code).closing(command.month()).stream())
                .toList();
        if (command.shown() != null) {
            requireShown(command.shown(), owed);
        }
        owed.forEach(one -> post(command, one, funds));
        change(command, funds);
    }

    /** A fund that was closed held and owed nothing. */
    private static boolean isOpen(Fund fund, LocalDate on) {
        return fund instanceof Fund.Opened opened && (opened.closedOn() == null || on.isBefore(opened.closedOn()));
    }

    private static void requireShown(List<ShownShare> shown, List<Owed> owed) {
        List<ShownShare> right = owed.stream()
                .map(one -> new ShownShare(one.fund(), one.income(), one.month(), one.amount()))
                .toList();
        Stream.concat(right.stream(), shown.stream()).forEach(share -> {
            Vnd now = sum(right, share);
            Vnd then = sum(shown, share);
            if (!now.equals(then)) {
                throw refuse(new NotAsShown(share.income(), share.month(), now, then));
            }
        });
    }

    private static Vnd sum(List<ShownShare> shares, ShownShare like) {
        return Vnd.sum(shares.stream()
                .filter(one -> one.fund().equals(like.fund())
                        && one.income() == like.income()
                        && one.month().equals(like.month()))
                .map(ShownShare::amount));
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
