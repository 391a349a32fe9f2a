package vn.unionledger.ops.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.ops.bench.Load.Measured;
import vn.unionledger.ops.bench.Table.Row;

/**
 * Postings on the book of a unit with a long history beside such on a new book, by a program that has both in memory and by one
 * that has just started: {@code [VOUCHERS [ROUNDS [SECONDS]]]}.
 */
final class Ages implements Benchmark {
    private static final int OLD = 0;
    private static final String ON_OLD = "a voucher posted on the old book";
    private static final String ON_NEW = "a voucher posted on a new book";

    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger used = new AtomicInteger(OLD);

    @Override
    public String measure(List<String> arguments) throws Exception {
        long wanted = (long) Benchmark.number(arguments, 0, 100_000);
        int times = (int) Benchmark.number(arguments, 1, 5);
        try (Setting setting = Setting.make("512M");
                Ours ours = new Ours(setting)) {
            long vouchers = ManyPostings.postOn(ours.union(), OLD, wanted).vouchers();
            var rounds = new Rounds(new Load(setting.server().pid()), times, Benchmark.number(arguments, 2, 3));
            Table table = rounds.of(
                    List.of(peer(ON_NEW, ours.union(), this::unused), peer(ON_OLD, ours.union(), () -> OLD)),
                    List.of(1));
            First first = first(setting, times);
            return String.format(
                            Locale.ROOT,
                            "%s. The old book has %,d vouchers and more. %s%n%n",
                            setting.described(),
                            vouchers,
                            rounds.described())
                    + table.markdown(List.of(
                            Table.rate("commands/s", 1), Table.p50(), Table.p99(), Table.cpu(), Table.otherWork()))
                    + String.format(
                            Locale.ROOT,
                            "%nThe first posting of a program that has just started, which reads the book from the log: %.1f ms on the"
                                    + " old one, %.1f ms on a new one (medians of %d).%n%n",
                            first.onOld(),
                            first.onNew(),
                            times)
                    + new Goals()
                            .atMost(
                                    "p50 on the old book: × on a new one",
                                    1.1,
                                    table.median(new Row(1, ON_OLD), Measured::p50Millis)
                                            / table.median(new Row(1, ON_NEW), Measured::p50Millis))
                            .atMost("the first posting on the old book, ms more", 100, first.onOld() - first.onNew())
                            .markdown();
        }
    }

    /** How long the first posting took on either book, milliseconds. */
    private record First(double onOld, double onNew) {}

    private First first(Setting setting, int times) {
        List<Double> onOld = new ArrayList<>();
        List<Double> onNew = new ArrayList<>();
        for (int time = 0; time <= times; time++) {
            try (Ours program = Ours.second(setting)) {
                double old = millis(peer(ON_OLD, program.union(), () -> OLD));
                double fresh = millis(peer(ON_NEW, program.union(), this::unused));
                // the first program compiles what the others run
                if (time > 0) {
                    onOld.add(old);
                    onNew.add(fresh);
                }
            } catch (Exception e) {
                throw new IllegalStateException("a second program could not post", e);
            }
        }
        return new First(Table.middle(onOld), Table.middle(onNew));
    }

    private static double millis(Peer peer) throws Exception {
        try (Peer.Client client = peer.client(0, 1)) {
            long before = System.nanoTime();
            client.act();
            return (System.nanoTime() - before) / 1e6;
        }
    }

    private int unused() {
        int unit = used.incrementAndGet();
        if (unit >= Union.UNITS) {
            throw new IllegalStateException("no new book is left: fewer rounds");
        }
        return unit;
    }

    /** Posts one voucher a command on one book, as a file's. */
    private Peer peer(String name, Union union, IntSupplier book) {
        return new Peer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Client client(int number, int of) {
                int unit = book.getAsInt();
                String run = "age " + runs.incrementAndGet();
                var file = new ImportId(Union.id(run));
                return new Client() {
                    private int txn;

                    @Override
                    public boolean act() {
                        txn++;
                        String key = run + " " + txn;
                        union.send(unit, key, batch(unit, file, txn, new VoucherId(Union.id(key))));
                        return true;
                    }
                };
            }
        };
    }

    private static ImportBatch batch(int unit, ImportId file, int txn, VoucherId voucher) {
        VoucherContent receipt =
                Postings.otherIncome(Paper.of(Union.DAY), Union.FUND, Union.CASH, "25", Vnd.of(150_000));
        var content = new VoucherContent(
                receipt.kind(),
                receipt.documentOn(),
                receipt.occurredOn(),
                null,
                receipt.lines(),
                new Purpose.Imported(file, txn, "PT" + txn, "THU", "DOAN-PHI"),
                receipt.counterparty(),
                receipt.note(),
                false);
        return new ImportBatch(
                Union.unit(unit),
                file,
                txn,
                txn,
                List.of(new ImportedVoucher(txn, voucher, content)),
                Union.accountant(unit),
                Union.DAY);
    }
}
