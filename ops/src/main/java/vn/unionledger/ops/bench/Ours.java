package vn.unionledger.ops.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.axon.Door;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.rules.ShippedRules;

/**
 * The ledger itself, its whole path: office and fund checked, balances held, the aggregate decided, the command's key, the chain,
 * the commit, the answer. The views are not followed meanwhile.
 */
final class Ours implements AutoCloseable {
    private final Ledger ledger;
    private final Union union;
    private final AtomicLong runs = new AtomicLong();
    private final AtomicInteger[] posted = new AtomicInteger[Union.UNITS];

    /** On a new ledger, with the rules for everyone that every program records at its start. */
    Ours(Setting setting) {
        this(setting, door -> {
            ShippedRules.record(door, LocalDate.now(Moments.ZONE), null);
            return Union.found(door);
        });
    }

    /** One more program on a union that is there. */
    static Ours second(Setting setting) {
        return new Ours(setting, Union::new);
    }

    private Ours(Setting setting, Function<Door, Union> begin) {
        ledger = Ledger.open(Databases.of(setting.server()), setting.keys(), Opening.real("Đo"), LogListener.NONE);
        union = begin.apply(ledger.door());
        for (int unit = 0; unit < Union.UNITS; unit++) {
            posted[unit] = new AtomicInteger();
        }
    }

    Ledger ledger() {
        return ledger;
    }

    Union union() {
        return union;
    }

    /** One voucher put forward: one event of a new voucher. */
    Peer submitting(String name) {
        return submitting(name, Union.UNITS, receipt());
    }

    /** Vouchers of that content put forward, in the first so many units. */
    Peer submitting(String name, int units, VoucherContent content) {
        return new Acts(name, units) {
            @Override
            Object command(int unit, String key) {
                return new SubmitVoucher(
                        Union.unit(unit), new VoucherId(Union.id(key)), content, Union.accountant(unit), Union.DAY);
            }
        };
    }

    /** One voucher posted by a command: the money event and the mark of its source, on one unit's book. */
    Peer posting(String name, int units) {
        return posting(name, units, receipt());
    }

    /** Vouchers of that content posted, on the books of the first so many units. */
    Peer posting(String name, int units, VoucherContent content) {
        return new Acts(name, units) {
            @Override
            Object command(int unit, String key) {
                int txn = posted[unit].incrementAndGet();
                var file = new ImportId(Union.id("file " + unit));
                var purpose = new Purpose.Imported(file, txn, "PT" + txn, "THU", "DOAN-PHI");
                return new ImportBatch(
                        Union.unit(unit),
                        file,
                        txn,
                        txn,
                        List.of(new ImportedVoucher(txn, new VoucherId(Union.id(key)), of(content, purpose))),
                        Union.accountant(unit),
                        Union.DAY);
            }
        };
    }

    /** Approved vouchers posted that pay a case: the case, the book and the voucher change in one append. */
    Peer paying(String name) {
        return new PaidCases(name, union, union, runs::incrementAndGet);
    }

    /** The same by a program that has to read voucher and case from the log, for they were put forward and approved in another. */
    Peer payingFor(Ours office, String name) {
        return new PaidCases(name, office.union, union, office.runs::incrementAndGet);
    }

    private static VoucherContent receipt() {
        return Postings.otherIncome(Paper.of(Union.DAY), Union.FUND, Union.CASH, "25", Vnd.of(150_000));
    }

    private static VoucherContent of(VoucherContent receipt, Purpose purpose) {
        return new VoucherContent(
                receipt.kind(),
                receipt.documentOn(),
                receipt.occurredOn(),
                null,
                receipt.lines(),
                purpose,
                receipt.counterparty(),
                receipt.note(),
                false);
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** Senders that go through the units by turns; no two share a unit where the units can be parted evenly among them. */
    private abstract class Acts implements Peer {
        private final String name;
        private final int units;

        Acts(String name, int units) {
            this.name = name;
            this.units = units;
        }

        abstract Object command(int unit, String key);

        @Override
        public String name() {
            return name;
        }

        @Override
        public Client client(int number, int of) {
            String run = "run " + runs.incrementAndGet();
            return new Client() {
                private int sent;

                @Override
                public boolean act() {
                    int unit = Math.floorMod(number + of * sent, units);
                    String key = run + " " + sent++;
                    if (units % of == 0) {
                        union.send(unit, key, command(unit, key));
                    } else {
                        // those who share a unit number its vouchers one after the other
                        synchronized (posted[unit]) {
                            union.send(unit, key, command(unit, key));
                        }
                    }
                    return true;
                }
            };
        }
    }
}
