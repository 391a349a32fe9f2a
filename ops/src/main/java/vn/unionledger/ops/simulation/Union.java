package vn.unionledger.ops.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Postings.Held;
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

/**
 * The small union of every run: two grassroots units with the same five officers' posts, four funds, an open book and a campaign
 * each, and one rule for both.
 */
final class Union {
    static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2024, 6, 15);
    static final FundCode ORDINARY = new FundCode("kinh-phi");
    static final FundCode DUES = new FundCode("doan-phi");
    static final FundCode LENDING = new FundCode("tuong-tro");
    static final FundCode POOR = new FundCode("vi-nguoi-ngheo");

    /** Whom the money of {@link #POOR} belongs to. */
    static final String OWNER = "Ủy ban Mặt trận Tổ quốc tỉnh";

    static final Place CASH = Place.cash("tien-mat");
    static final Place BANK = Place.bank("agribank");
    static final List<UnitId> UNITS = List.of(new UnitId("stnmt-tra-vinh"), new UnitId("benh-vien-tra-vinh"));

    /** How many months vouchers are about, from the first of the book on. */
    static final int MONTHS = 6;

    private static final Vnd OPENING = Vnd.of(5_000_000);
    private static final Vnd TO_LEND = Vnd.of(10_000_000);

    private Union() {}

    /** Who does what in a unit. */
    static PersonId officer(UnitId unit, Office office) {
        return new PersonId(id(unit + " " + office));
    }

    /** One of the book's months, the first is 0. */
    static YearMonth month(int number) {
        return YearMonth.from(OPENED).plusMonths(number);
    }

    /** 32 hexadecimal digits made from words. */
    static String id(String words) {
        return Sha256.of(words.getBytes(UTF_8)).hex().substring(0, 32);
    }

    /** What founds the union, in order. */
    static List<Wish> founding() {
        List<Wish> wishes = new ArrayList<>();
        for (UnitId unit : UNITS) {
            wishes.add(founded(unit, wishes.size(), foundUnit(unit)));
            for (OpenFund fund : List.of(
                    fund(unit, ORDINARY, FundKind.ORDINARY, null),
                    fund(unit, DUES, FundKind.ORDINARY, null),
                    fund(unit, LENDING, FundKind.REVOLVING, null),
                    fund(unit, POOR, FundKind.PASS_THROUGH, OWNER))) {
                wishes.add(founded(unit, wishes.size(), fund));
            }
            wishes.add(founded(unit, wishes.size(), openBook(unit)));
            wishes.add(founded(unit, wishes.size(), Gifts.founding(unit)));
            wishes.add(founded(unit, wishes.size(), Loans.founding(unit)));
        }
        UnitId first = UNITS.getFirst();
        wishes.add(founded(first, wishes.size(), Stops.founding(first)));
        return wishes;
    }

    private static OpenFund fund(UnitId unit, FundCode fund, FundKind kind, @Nullable String owner) {
        return new OpenFund(unit, fund, "Quỹ " + fund, kind, owner, null, OPENED, null, TODAY);
    }

    private static Wish founded(UnitId unit, int number, Object command) {
        return new Wish("founding-" + number, unit, officer(unit, Office.ACCOUNTANT), command, _ -> {});
    }

    private static FoundUnit foundUnit(UnitId unit) {
        List<FirstOfficer> officers = new ArrayList<>();
        for (Office office :
                List.of(Office.CHAIR, Office.ACCOUNTANT, Office.CASHIER, Office.INSPECTOR, Office.COMMITTEE_MEMBER)) {
            officers.add(new FirstOfficer(officer(unit, office), office, OPENED, null, "NQ 01/NQ-BCH"));
        }
        return new FoundUnit(
                unit,
                "CĐCS " + unit,
                UnitLevel.GRASSROOTS,
                FundingClass.BUDGET_FULL,
                null,
                OPENED,
                "12/QĐ-LĐLĐ",
                officers,
                null,
                TODAY);
    }

    private static OpenBook openBook(UnitId unit) {
        return new OpenBook(
                unit,
                OPENED,
                List.of(
                        new NewPlace(CASH.code(), CASH.kind(), "Tiền mặt tại quỹ"),
                        new NewPlace(BANK.code(), BANK.kind(), "Agribank")),
                List.of(new OpeningVoucher(
                        new VoucherId(id("opening of " + unit)),
                        Postings.opening(
                                Paper.of(OPENED),
                                List.of(
                                        Held.in(CASH, ORDINARY, FundKind.ORDINARY, OPENING),
                                        Held.in(BANK, ORDINARY, FundKind.ORDINARY, OPENING),
                                        Held.in(BANK, LENDING, FundKind.REVOLVING, TO_LEND))))),
                officer(unit, Office.ACCOUNTANT),
                TODAY);
    }
}
