package vn.unionledger.ops.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * A log full of postings, written through the door like any file that is brought in: vouchers of two and three lines, 500 a
 * command, on the books of all units. Remembers what it put into the bank, so that whoever reads them can be compared.
 */
final class ManyPostings {
    private static final int BATCH = ImportBatch.BATCH_MOST;
    private static final int LANES = 4;
    private static final int DAYS = 330;
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    private final Union union;
    private final LongAdder vouchers = new LongAdder();
    private final LongAdder lines = new LongAdder();
    private final LongAdder banked = new LongAdder();

    private ManyPostings(Union union) {
        this.union = union;
    }

    /** Posts at least so many events. */
    static ManyPostings post(Union union, long events) throws Exception {
        ManyPostings postings = new ManyPostings(union);
        int batches = (int) Math.ceilDiv(events, BATCH + 1);
        // a file's batches follow one another: a unit's all go in the same lane
        Parallel.each(LANES, LANES, lane -> {
            for (int batch = lane; batch < batches; batch += LANES) {
                postings.post(batch);
            }
        });
        return postings;
    }

    /** Posts so many vouchers on the book of one unit, rounded up to whole files' parts. */
    static ManyPostings postOn(Union union, int unit, long vouchers) {
        ManyPostings postings = new ManyPostings(union);
        for (int batch = 0; (long) batch * BATCH < vouchers; batch++) {
            postings.post(batch * Union.UNITS + unit);
        }
        return postings;
    }

    long vouchers() {
        return vouchers.sum();
    }

    long lines() {
        return lines.sum();
    }

    /** What all vouchers together brought into the bank, đồng. */
    long banked() {
        return banked.sum();
    }

    private void post(int batch) {
        int unit = batch % Union.UNITS;
        int from = batch / Union.UNITS * BATCH + 1;
        var file = new ImportId(Union.id("postings of " + unit));
        List<ImportedVoucher> all = new ArrayList<>(BATCH);
        for (int txn = from; txn < from + BATCH; txn++) {
            var id = new VoucherId(Union.id(unit + " posting " + txn));
            all.add(new ImportedVoucher(txn, id, content(unit, file, txn)));
        }
        union.send(
                unit,
                "postings from " + from,
                new ImportBatch(Union.unit(unit), file, from, from + BATCH - 1, all, Union.accountant(unit), TODAY));
        vouchers.add(BATCH);
        all.forEach(one -> lines.add(one.content().lines().size()));
        all.forEach(one -> banked.add(one.content().total().dong()));
    }

    private static VoucherContent content(int unit, ImportId file, int txn) {
        LocalDate day = Union.DAY.plusDays(txn % DAYS);
        Vnd amount = Vnd.of(50_000 + 1_000L * (txn % 200));
        Paper paper = Paper.of(day).with(new PersonId(Union.id(unit + " member " + txn % 100)));
        VoucherContent content = txn % 4 == 0
                ? Postings.otherIncome(paper, Union.FUND, Union.BANK, "25", amount)
                : Postings.dues(
                        paper,
                        Union.FUND,
                        Union.BANK,
                        YearMonth.from(day),
                        List.of(new Part(null, amount), new Part(null, Vnd.of(30_000))));
        return new VoucherContent(
                content.kind(),
                content.documentOn(),
                content.occurredOn(),
                null,
                content.lines(),
                new Purpose.Imported(file, txn, "PT" + txn, "THU", "DOAN-PHI"),
                content.counterparty(),
                null,
                false);
    }
}
