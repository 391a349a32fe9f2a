package vn.unionledger.ops.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.UnitCommand.FirstOfficer;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.log.server.MariaDbServer;

/**
 * The ledger itself, its whole path: office and fund checked, balances held, the aggregate decided, the command's key, the chain,
 * the commit, the answer. 256 units whose books are open; the views are not followed meanwhile.
 */
final class Ours implements AutoCloseable {
    static final int UNITS = 256;

    private static final LocalDate DAY = LocalDate.of(2025, 1, 2);
    private static final FundCode FUND = new FundCode("cong-doan");
    private static final Place CASH = Place.cash("tien-mat");

    private final Ledger ledger;
    private final AtomicLong runs = new AtomicLong();
    private final AtomicInteger[] posted = new AtomicInteger[UNITS];

    Ours(MariaDbServer server, Path keys) {
        ledger = Ledger.open(Databases.of(server), keys, Opening.real("Đo"), LogListener.NONE);
        for (int unit = 0; unit < UNITS; unit++) {
            posted[unit] = new AtomicInteger();
            found(unit);
        }
    }

    /** One voucher posted by a command: the money event and the mark of its source, on one unit's book. */
    Peer posting(String name, int units) {
        return new Acts(name, units) {
            @Override
            Object command(int unit, String key) {
                int txn = posted[unit].incrementAndGet();
                var purpose = new Purpose.Imported(file(unit), txn, "PT" + txn, "THU", "DOAN-PHI");
                return new ImportBatch(
                        unit(unit),
                        file(unit),
                        txn,
                        txn,
                        List.of(new ImportedVoucher(txn, voucher(key), as(purpose))),
                        clerk(unit),
                        DAY);
            }
        };
    }

    /** One voucher put forward: one event of a new voucher. */
    Peer submitting(String name) {
        return new Acts(name, UNITS) {
            @Override
            Object command(int unit, String key) {
                return new SubmitVoucher(unit(unit), voucher(key), receipt(), clerk(unit), DAY);
            }
        };
    }

    private static VoucherContent receipt() {
        return Postings.otherIncome(Paper.of(DAY), FUND, CASH, "25", Vnd.of(150_000));
    }

    private static VoucherContent as(Purpose.Imported purpose) {
        VoucherContent receipt = receipt();
        return new VoucherContent(
                receipt.kind(),
                DAY,
                DAY,
                null,
                receipt.lines(),
                purpose,
                receipt.counterparty(),
                receipt.note(),
                false);
    }

    private void found(int unit) {
        var officer = new FirstOfficer(clerk(unit), Office.ACCOUNTANT, DAY, null, "QĐ 01");
        send(
                unit,
                "unit",
                new FoundUnit(
                        unit(unit),
                        "Đơn vị " + unit,
                        UnitLevel.GRASSROOTS,
                        FundingClass.NON_PUBLIC,
                        null,
                        DAY,
                        "QĐ 01",
                        List.of(officer),
                        null,
                        DAY));
        send(
                unit,
                "fund",
                new OpenFund(
                        unit(unit), FUND, "Tài chính công đoàn", FundKind.ORDINARY, null, "QĐ 02", DAY, null, DAY));
        send(
                unit,
                "book",
                new OpenBook(
                        unit(unit),
                        DAY,
                        List.of(new NewPlace(CASH.code(), PlaceKind.CASH, "Tiền mặt")),
                        List.of(),
                        clerk(unit),
                        DAY));
    }

    private void send(int unit, String key, Object command) {
        ledger.door()
                .send(
                        command,
                        new Sender(
                                clerk(unit),
                                Office.ACCOUNTANT,
                                unit(unit),
                                key,
                                Sha256.of(key.getBytes(UTF_8)),
                                null,
                                null));
    }

    private static UnitId unit(int unit) {
        return new UnitId(String.format(Locale.ROOT, "u%03d", unit));
    }

    private static PersonId clerk(int unit) {
        return new PersonId(id("clerk " + unit));
    }

    private static ImportId file(int unit) {
        return new ImportId(id("file " + unit));
    }

    private static VoucherId voucher(String key) {
        return new VoucherId(id(key));
    }

    private static String id(String of) {
        return Sha256.of(of.getBytes(UTF_8)).hex().substring(0, 32);
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
                public void act() {
                    int unit = Math.floorMod(number + of * sent, units);
                    String key = run + " " + sent++;
                    if (units % of != 0) {
                        // those who share a unit number its vouchers one after the other
                        synchronized (posted[unit]) {
                            send(unit, key, command(unit, key));
                        }
                    } else {
                        send(unit, key, command(unit, key));
                    }
                }
            };
        }

        @Override
        public void close() {}
    }
}
