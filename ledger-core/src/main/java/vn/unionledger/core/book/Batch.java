package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.List;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.BookEvent.ImportPosted;
import vn.unionledger.core.book.BookRefusal.AlreadyImported;
import vn.unionledger.core.book.BookRefusal.BatchOutOfOrder;
import vn.unionledger.core.book.BookRefusal.BatchRefused;
import vn.unionledger.core.book.BookRefusal.BatchTooLarge;
import vn.unionledger.core.book.BookRefusal.EmptyBatch;
import vn.unionledger.core.book.BookRefusal.LineDoesNotFit;
import vn.unionledger.core.refusal.RefusedException;

/** Posts a part of a file: every voucher as given, under the rules of funds, periods and balance, or none of them. */
final class Batch {
    private Batch() {}

    static List<BookEvent> decide(UnitBook.Open book, ImportBatch batch, Funds funds) {
        requireInOrder(book, batch);
        UnitBook.Unfolding after = new UnitBook.Unfolding(book);
        for (ImportedVoucher one : batch.vouchers()) {
            try {
                after.add(UnitBook.booked(
                        after.now(), one.voucher(), one.content(), batch.by(), null, funds, batch.today()));
            } catch (RefusedException e) {
                throw refuse(new BatchRefused(one.txn(), e.refusal()));
            }
        }
        after.add(new ImportPosted(
                batch.unit(),
                batch.file(),
                batch.from(),
                batch.to(),
                batch.vouchers().size()));
        return after.events();
    }

    private static void requireInOrder(UnitBook.Open book, ImportBatch batch) {
        if (batch.vouchers().isEmpty()) {
            throw refuse(new EmptyBatch(batch.file()));
        }
        if (batch.vouchers().size() > ImportBatch.BATCH_MOST) {
            throw refuse(new BatchTooLarge(batch.vouchers().size(), ImportBatch.BATCH_MOST));
        }
        int upTo = book.imported().getOrDefault(batch.file(), 0);
        if (batch.from() <= upTo) {
            throw refuse(new AlreadyImported(batch.file(), upTo));
        }
        int last = batch.from() - 1;
        for (ImportedVoucher one : batch.vouchers()) {
            boolean ofThisFile = one.content().purpose() instanceof Purpose.Imported imported
                    && imported.file().equals(batch.file())
                    && imported.txn() == one.txn();
            if (!ofThisFile || one.txn() <= last || one.txn() > batch.to()) {
                throw refuse(new BatchOutOfOrder(one.txn()));
            }
            last = one.txn();
            requireNoOpening(one);
        }
    }

    /** What was there when the book was opened came with the opening, and never comes again. */
    private static void requireNoOpening(ImportedVoucher one) {
        List<Line> lines = one.content().lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.account().equals(Account.OPENING)) {
                throw refuse(new BatchRefused(
                        one.txn(),
                        new LineDoesNotFit(
                                i + 1,
                                line.account(),
                                line.amount().isPositive(),
                                one.content().purpose().word())));
            }
        }
    }
}
