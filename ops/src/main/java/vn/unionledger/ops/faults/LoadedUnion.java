package vn.unionledger.ops.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.wiring.Ledger;
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
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Sender;

/** The union under load: a province, and units below it, each with a chair, an accountant, a fund and an open book. */
final class LoadedUnion {
    static final LocalDate DAY = LocalDate.of(2025, 1, 2);
    static final FundCode FUND = new FundCode("cong-doan");
    static final Place CASH = Place.cash("tien-mat");
    static final Place BANK = Place.bank("ngan-hang");
    /** Items of the finance report: other income, and hỏi thăm among the care of members. */
    static final String INCOME = "25";

    static final String EXPENSE = "31/tham-hoi";
    private static final UnitId PROVINCE = new UnitId("tinh");
    private static final Vnd OPENING = Vnd.of(5_000_000);

    private final Ledger ledger;

    private LoadedUnion(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Founds it; doing so again changes nothing. */
    static void found(Ledger ledger, int units) {
        LoadedUnion union = new LoadedUnion(ledger);
        union.unit(PROVINCE, UnitLevel.PROVINCE, null);
        for (int number = 0; number < units; number++) {
            UnitId unit = unit(number);
            union.unit(unit, UnitLevel.GRASSROOTS, PROVINCE);
            union.book(unit);
        }
    }

    static UnitId unit(int number) {
        return new UnitId(String.format(Locale.ROOT, "cdcs-%02d", number));
    }

    static PersonId chair(UnitId unit) {
        return new PersonId(id("chair of " + unit));
    }

    static PersonId accountant(UnitId unit) {
        return new PersonId(id("accountant of " + unit));
    }

    static String id(String of) {
        return Sha256.of(of.getBytes(UTF_8)).hex().substring(0, 32);
    }

    /** Under one key, whoever sends it however often. */
    static Sender sender(UnitId unit, PersonId person, Office office, String key) {
        return new Sender(person, office, unit, key, Sha256.of(key.getBytes(UTF_8)), null, null);
    }

    private void unit(UnitId unit, UnitLevel level, @Nullable UnitId parent) {
        register(unit, chair(unit), "Chủ tịch " + unit);
        register(unit, accountant(unit), "Kế toán " + unit);
        List<FirstOfficer> officers = List.of(
                new FirstOfficer(chair(unit), Office.CHAIR, DAY, null, "QĐ 01"),
                new FirstOfficer(accountant(unit), Office.ACCOUNTANT, DAY, null, "QĐ 01"));
        send(
                unit,
                "unit",
                new FoundUnit(
                        unit,
                        "Công đoàn " + unit,
                        level,
                        FundingClass.NON_PUBLIC,
                        parent,
                        DAY,
                        "QĐ 01",
                        officers,
                        null,
                        DAY));
    }

    private void register(UnitId unit, PersonId person, String name) {
        Sealed<Sealed.Name> sealed = ledger.vault().seal(Subject.of(person), RegisterPerson.NAME, name);
        send(unit, "person " + person, new RegisterPerson(unit, person, sealed));
    }

    private void book(UnitId unit) {
        send(
                unit,
                "fund",
                new OpenFund(
                        unit, FUND, "Tài chính công đoàn", FundKind.ORDINARY, null, "QĐ 02", DAY, chair(unit), DAY));
        var opening =
                Postings.opening(Paper.of(DAY), List.of(Postings.Held.in(BANK, FUND, FundKind.ORDINARY, OPENING)));
        send(
                unit,
                "book",
                new OpenBook(
                        unit,
                        DAY,
                        List.of(
                                new NewPlace(CASH.code(), PlaceKind.CASH, "Tiền mặt"),
                                new NewPlace(BANK.code(), PlaceKind.BANK, "Ngân hàng")),
                        List.of(new OpeningVoucher(new VoucherId(id("opening of " + unit)), opening)),
                        accountant(unit),
                        DAY));
    }

    private void send(UnitId unit, String key, Object command) {
        ledger.door().send(command, sender(unit, accountant(unit), Office.ACCOUNTANT, key));
    }
}
