package vn.unionledger.ops.faults;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
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

/**
 * One client of the posting program: puts vouchers forward, has them approved and posts them, one after the other, and now and
 * then looks at the cash in hand. Sending {@code 3 n + step} is about voucher n; whatever has no answer is asked again under
 * its key, also by the client's next life.
 */
final class VoucherClient {
    private static final int SUBMIT = 0;
    private static final int APPROVE = 1;
    private static final int POST = 2;
    private static final int LOOK_EVERY = 8;
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(2);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Ledger ledger;
    private final Journal journal;
    private final FundBook book;
    private final UnitId unit;
    private final Map<Long, String> answers = new HashMap<>();
    private long next;
    private boolean owed;
    private long last;
    private boolean reversible;

    VoucherClient(Ledger ledger, Journal journal, int client, int units) {
        this.ledger = ledger;
        this.journal = journal;
        this.book = new FundBook(ledger.viewsDatabase());
        this.unit = LoadedUnion.unit(client % units);
        for (Journal.Line line : journal.lines()) {
            next = line.number();
            owed = !line.isAnswer();
            if (line.kind() == 'A') {
                answered(line.number(), line.position(), line.answer());
            } else if (line.kind() == 'R') {
                refused(line.number());
            }
        }
    }

    /** Sends until it is told to stop and owes itself no answer. */
    void run(BooleanSupplier going) {
        while (owed || going.getAsBoolean()) {
            send();
        }
    }

    /** Whether that sending posts a voucher. */
    static boolean isPosting(long number) {
        return number % 3 == POST;
    }

    private void send() {
        if (!owed) {
            journal.sending(next);
            owed = true;
        }
        long number = next;
        try {
            Receipt receipt = ledger.door().send(command(number), sender(number));
            String answer = String.valueOf(receipt.answer());
            journal.acknowledged(number, receipt.first(), answer);
            answered(number, receipt.first(), answer);
            last = Math.max(last, receipt.last());
        } catch (RefusedException _) {
            journal.refused(number);
            refused(number);
        } catch (RuntimeException _) {
            // not known, or not now: the same key tells
            journal.unknown(number);
            LockSupport.parkNanos(PAUSE_NANOS);
            return;
        }
        if (number % (3 * LOOK_EVERY) == POST) {
            look();
        }
    }

    private void answered(long number, long position, String answer) {
        owed = false;
        next = number + 1;
        last = Math.max(last, position);
        answers.put(number, answer);
        if (number % 3 == POST) {
            reversible = true;
            answers.remove(number - 1);
            answers.remove(number - 2);
        }
    }

    private void refused(long number) {
        owed = false;
        next = (number / 3 + 1) * 3;
        reversible = false;
    }

    private Sender sender(long number) {
        String key = journal.name() + " " + number;
        return number % 3 == APPROVE
                ? LoadedUnion.sender(unit, LoadedUnion.chair(unit), Office.CHAIR, key)
                : LoadedUnion.sender(unit, LoadedUnion.accountant(unit), Office.ACCOUNTANT, key);
    }

    private Object command(long number) {
        long voucher = number / 3;
        VoucherId id = id(voucher);
        PersonId accountant = LoadedUnion.accountant(unit);
        return switch ((int) (number % 3)) {
            case SUBMIT -> submit(voucher, id, accountant);
            case APPROVE ->
                new ApproveVoucher(
                        unit, id, String.valueOf(answers.get(number - 1)), LoadedUnion.chair(unit), LoadedUnion.DAY);
            default -> new PostVoucher(unit, id, accountant, LoadedUnion.DAY);
        };
    }

    private Object submit(long voucher, VoucherId id, PersonId accountant) {
        Random chance = new Random(31L * journal.name().hashCode() + voucher);
        int kind = voucher == 0 ? 0 : chance.nextInt(20);
        if (kind == 19 && reversible) {
            return new SubmitReversal(
                    unit,
                    id,
                    id(voucher - 1),
                    LoadedUnion.DAY,
                    LoadedUnion.DAY,
                    ledger.vault().seal(Subject.of(unit), Paper.NOTE, "Ghi nhầm"),
                    accountant,
                    LoadedUnion.DAY);
        }
        return new SubmitVoucher(unit, id, content(kind, chance), accountant, LoadedUnion.DAY);
    }

    private static VoucherContent content(int kind, Random chance) {
        Paper paper = Paper.of(LoadedUnion.DAY);
        Vnd amount = Vnd.of(10_000L + 1_000L * chance.nextInt(500));
        return switch (kind) {
            case 11, 12, 13, 14, 15 ->
                Postings.expense(paper, LoadedUnion.FUND, LoadedUnion.CASH, "31/tham-hoi", null, amount);
            case 16, 17 -> Postings.transfer(paper, LoadedUnion.FUND, LoadedUnion.BANK, LoadedUnion.CASH, amount);
            default -> Postings.otherIncome(paper, LoadedUnion.FUND, LoadedUnion.CASH, "25", amount);
        };
    }

    private VoucherId id(long voucher) {
        return new VoucherId(LoadedUnion.id(journal.name() + " voucher " + voucher));
    }

    /** Reads the unit's cash in hand, as a page would, and writes down what was shown. */
    private void look() {
        try {
            boolean seen = ledger.follower().awaitPosition(last, SEEN_WITHIN);
            long shown = ledger.follower().shown();
            String place = Account.place(LoadedUnion.CASH.code()).value();
            List<Long> cash = book.trialBalance(unit, Asked.upTo(LoadedUnion.DAY, shown)).stream()
                    .filter(row -> row.account().value().equals(place))
                    .map(row -> row.closing().dong())
                    .toList();
            if (seen && !cash.isEmpty()) {
                journal.shown(unit + " " + LoadedUnion.FUND + " " + place, last, shown, cash.getFirst());
            }
        } catch (RuntimeException _) {
            // a page that cannot be shown shows nothing wrong
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
