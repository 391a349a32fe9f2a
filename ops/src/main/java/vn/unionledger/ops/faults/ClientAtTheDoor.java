package vn.unionledger.ops.faults;

import java.time.Duration;
import java.util.List;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.voucher.VoucherCommand.ApproveVoucher;
import vn.unionledger.core.voucher.VoucherCommand.PostVoucher;
import vn.unionledger.core.voucher.VoucherCommand.SubmitReversal;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.fundbook.FundBook;

/** A client inside the posting program: sends its commands to the door, and dies with the program. */
final class ClientAtTheDoor extends VoucherClient {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final FundBook book;

    ClientAtTheDoor(Ledger ledger, Journal journal, int client, int units) {
        super(journal, client, units, PAUSE);
        this.ledger = ledger;
        this.book = new FundBook(ledger.viewsDatabase());
    }

    @Override
    Told ask(long number) {
        try {
            Receipt receipt = ledger.door().send(command(number), sender(number));
            return new Told.Recorded(receipt.first(), receipt.last(), String.valueOf(receipt.answer()));
        } catch (RefusedException _) {
            return new Told.Refused();
        } catch (RuntimeException _) {
            return new Told.Unknown();
        }
    }

    private Sender sender(long number) {
        return number % 3 == APPROVE
                ? LoadedUnion.sender(unit(), LoadedUnion.chair(unit()), Office.CHAIR, key(number))
                : LoadedUnion.sender(unit(), LoadedUnion.accountant(unit()), Office.ACCOUNTANT, key(number));
    }

    private Object command(long number) {
        long voucher = number / 3;
        VoucherId id = id(voucher);
        PersonId accountant = LoadedUnion.accountant(unit());
        return switch ((int) (number % 3)) {
            case SUBMIT -> submit(voucher, id, accountant);
            case APPROVE ->
                new ApproveVoucher(unit(), id, answer(number - 1), LoadedUnion.chair(unit()), LoadedUnion.DAY);
            default -> new PostVoucher(unit(), id, accountant, LoadedUnion.DAY);
        };
    }

    private Object submit(long voucher, VoucherId id, PersonId accountant) {
        Wanted wanted = wanted(voucher);
        if (wanted.kind() == Kind.REVERSAL) {
            return new SubmitReversal(
                    unit(),
                    id,
                    id(voucher - 1),
                    LoadedUnion.DAY,
                    LoadedUnion.DAY,
                    ledger.vault().seal(Subject.of(unit()), Paper.NOTE, "Ghi nhầm"),
                    accountant,
                    LoadedUnion.DAY);
        }
        return new SubmitVoucher(unit(), id, content(wanted), accountant, LoadedUnion.DAY);
    }

    private static VoucherContent content(Wanted wanted) {
        Paper paper = Paper.of(LoadedUnion.DAY);
        Vnd amount = Vnd.of(wanted.dong());
        return switch (wanted.kind()) {
            case EXPENSE ->
                Postings.expense(paper, LoadedUnion.FUND, LoadedUnion.CASH, LoadedUnion.EXPENSE, null, amount);
            case WITHDRAWAL -> Postings.transfer(paper, LoadedUnion.FUND, LoadedUnion.BANK, LoadedUnion.CASH, amount);
            default -> Postings.otherIncome(paper, LoadedUnion.FUND, LoadedUnion.CASH, LoadedUnion.INCOME, amount);
        };
    }

    private VoucherId id(long voucher) {
        return new VoucherId(LoadedUnion.id(name() + " voucher " + voucher));
    }

    @Override
    void look() {
        try {
            boolean seen = ledger.follower().awaitPosition(last(), SEEN_WITHIN);
            long shown = ledger.follower().shown();
            String place = Account.place(LoadedUnion.CASH.code()).value();
            List<Long> cash = book.trialBalance(unit(), Asked.upTo(LoadedUnion.DAY, shown)).stream()
                    .filter(row -> row.account().value().equals(place))
                    .map(row -> row.closing().dong())
                    .toList();
            if (seen && !cash.isEmpty()) {
                shown(place, shown, cash.getFirst());
            }
        } catch (RuntimeException _) {
            // a page that cannot be shown shows nothing wrong
            rest();
        }
    }
}
