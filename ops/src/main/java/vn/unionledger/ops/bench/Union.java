package vn.unionledger.ops.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.UnitCommand.FirstOfficer;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;

/** The union that is measured: units by number, each with a chair, an accountant, a fund and an open book with money in the bank. */
record Union(Door door) {
    /** How many units there are. */
    static final int UNITS = 256;

    static final LocalDate DAY = LocalDate.of(2025, 1, 2);
    static final FundCode FUND = new FundCode("cong-doan");
    static final Place CASH = Place.cash("tien-mat");
    static final Place BANK = Place.bank("ngan-hang");
    private static final Vnd OPENING = Vnd.of(900_000_000_000L);

    /** Founds it. */
    static Union found(Door door) {
        Union union = new Union(door);
        for (int unit = 0; unit < UNITS; unit++) {
            union.found(unit);
        }
        return union;
    }

    /** What all units together have in the bank when their books are opened, đồng. */
    static long openings() {
        return UNITS * OPENING.dong();
    }

    static UnitId unit(int unit) {
        return new UnitId(String.format(Locale.ROOT, "u%03d", unit));
    }

    static PersonId chair(int unit) {
        return new PersonId(id("chair " + unit));
    }

    static PersonId accountant(int unit) {
        return new PersonId(id("accountant " + unit));
    }

    /** An id that follows from a text. */
    static String id(String of) {
        return Sha256.of(of.getBytes(UTF_8)).hex().substring(0, 32);
    }

    /** Sends as the accountant. */
    Receipt send(int unit, String key, Object command) {
        return send(unit, accountant(unit), Office.ACCOUNTANT, key, command);
    }

    /** Sends as the chair. */
    Receipt sendAsChair(int unit, String key, Object command) {
        return send(unit, chair(unit), Office.CHAIR, key, command);
    }

    private Receipt send(int unit, PersonId person, Office office, String key, Object command) {
        return door.send(
                command, new Sender(person, office, unit(unit), key, Sha256.of(key.getBytes(UTF_8)), null, null));
    }

    private void found(int unit) {
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
                        List.of(
                                new FirstOfficer(chair(unit), Office.CHAIR, DAY, null, "QĐ 01"),
                                new FirstOfficer(accountant(unit), Office.ACCOUNTANT, DAY, null, "QĐ 01")),
                        null,
                        DAY));
        send(
                unit,
                "fund",
                new OpenFund(
                        unit(unit), FUND, "Tài chính công đoàn", FundKind.ORDINARY, null, "QĐ 02", DAY, null, DAY));
        var opening =
                Postings.opening(Paper.of(DAY), List.of(Postings.Held.in(BANK, FUND, FundKind.ORDINARY, OPENING)));
        send(
                unit,
                "book",
                new OpenBook(
                        unit(unit),
                        DAY,
                        List.of(
                                new NewPlace(CASH.code(), PlaceKind.CASH, "Tiền mặt"),
                                new NewPlace(BANK.code(), PlaceKind.BANK, "Ngân hàng")),
                        List.of(new OpeningVoucher(new VoucherId(id("opening " + unit)), opening)),
                        accountant(unit),
                        DAY));
    }
}
