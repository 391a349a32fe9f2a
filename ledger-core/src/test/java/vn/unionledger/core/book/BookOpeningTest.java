package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.FUNDS;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.OPEN;
import static vn.unionledger.core.book.BookFacts.OPENED;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.TODAY;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.book.BookFacts.book;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookCommand.AddPlace;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.BookEvent.BookOpened;
import vn.unionledger.core.book.BookEvent.PlaceAdded;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookRefusal.AccountNotOfFund;
import vn.unionledger.core.book.BookRefusal.BadPurpose;
import vn.unionledger.core.book.BookRefusal.BeforeOpening;
import vn.unionledger.core.book.BookRefusal.BookAlreadyOpen;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.book.BookRefusal.NoPlaces;
import vn.unionledger.core.book.BookRefusal.PlaceExists;
import vn.unionledger.core.book.BookRefusal.PurposeNotByHand;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;

@DisplayName("A book is opened")
class BookOpeningTest {
    static final NewPlace CASH_BOX = new NewPlace(CASH.code(), CASH.kind(), "Tiền mặt tại quỹ");

    @Test
    @DisplayName("with its places of money and what lies there, in one go")
    void withWhatLiesThere() {
        List<BookEvent> events = new UnitBook.Unopened().decide(OPEN, FUNDS);
        assertThat(events.get(0)).isEqualTo(new BookOpened(UNIT, OPENED, LAN));
        assertThat(events.get(1))
                .isEqualTo(new PlaceAdded(UNIT, CASH.code(), PlaceKind.CASH, "Tiền mặt tại quỹ", OPENED));
        assertThat(events.get(2)).isInstanceOf(PlaceAdded.class);
        VoucherPosted opening = (VoucherPosted) events.get(3);
        assertThat(opening.number()).isEqualTo("KT-0001/2024");
        assertThat(opening.approver()).as("an opening has no second person").isNull();
        assertThat(events).hasSize(4);
        assertThat(book().balance(ORDINARY, CASH)).isEqualTo(50_000_000);
        assertThat(book().balance(ORDINARY, BANK)).isEqualTo(50_000_000);
    }

    @Test
    @DisplayName("empty, if nothing was there")
    void empty() {
        assertThat(new UnitBook.Unopened().decide(opening(List.of(CASH_BOX)), FUNDS))
                .hasSize(2);
    }

    @Test
    @DisplayName("once")
    void once() {
        assertThat(book().refusal(OPEN)).isEqualTo(new BookAlreadyOpen(UNIT));
    }

    @Test
    @DisplayName("before anything is booked")
    void first() {
        VoucherContent dues = Postings.dues(on(OPENED), ORDINARY, CASH, BookFacts.MARCH, Part.whole(millions(1)));
        assertThat(new BookFacts.Kept().refusalOfPosting(dues)).isEqualTo(new BookNotOpen(UNIT));
    }

    @Test
    @DisplayName("not without a place, nor with one twice, nor nameless, nor ahead of time")
    void soundPlaces() {
        assertThat(refusalOf(() -> new UnitBook.Unopened().decide(opening(List.of()), FUNDS)))
                .isEqualTo(new NoPlaces(UNIT));
        assertThat(refusalOf(() -> new UnitBook.Unopened().decide(opening(List.of(CASH_BOX, CASH_BOX)), FUNDS)))
                .isEqualTo(new PlaceExists(CASH.code()));
        assertThat(refusalOf(() -> new UnitBook.Unopened()
                        .decide(opening(List.of(new NewPlace(CASH.code(), CASH.kind(), ""))), FUNDS)))
                .isEqualTo(new Empty("name"));
        LocalDate tomorrow = TODAY.plusDays(1);
        assertThat(refusalOf(() -> new UnitBook.Unopened()
                        .decide(new OpenBook(UNIT, tomorrow, List.of(CASH_BOX), List.of(), LAN, TODAY), FUNDS)))
                .isEqualTo(new InTheFuture("on", tomorrow, TODAY));
    }

    @Test
    @DisplayName("with money of a pass-through fund owed to its owner, never as the unit's own")
    void passThroughIsOwed() {
        VoucherContent owed =
                Postings.opening(on(OPENED), List.of(Held.in(CASH, FOR_THE_POOR, FundKind.PASS_THROUGH, millions(3))));
        assertThat(owed.lines()).contains(Line.credit(FOR_THE_POOR, Account.OWED_TO_OWNER, millions(3), null));
        assertThat(new UnitBook.Unopened().decide(opening(List.of(CASH_BOX), owed), FUNDS))
                .hasSize(3);
        VoucherContent own =
                Postings.opening(on(OPENED), List.of(Held.in(CASH, FOR_THE_POOR, FundKind.OWN, millions(3))));
        assertThat(refusalOf(() -> new UnitBook.Unopened().decide(opening(List.of(CASH_BOX), own), FUNDS)))
                .isEqualTo(new AccountNotOfFund(2, Account.OPENING, FOR_THE_POOR));
    }

    @Test
    @DisplayName("with what was lent out before")
    void withLoans() {
        VoucherContent lent = Postings.opening(
                on(OPENED),
                List.of(new Held(MUTUAL_AID, FundKind.REVOLVING, Account.loan(BookFacts.LOAN), millions(12))));
        BookFacts.Kept book = new BookFacts.Kept();
        book.ask(opening(List.of(CASH_BOX), lent));
        assertThat(book.state().balance(MUTUAL_AID, Account.loan(BookFacts.LOAN)))
                .isEqualTo(12_000_000);
    }

    @Test
    @DisplayName("with openings of that day only, and nothing else")
    void onlyOpenings() {
        VoucherContent late = Postings.opening(
                on(OPENED.plusDays(1)), List.of(Held.in(CASH, ORDINARY, FundKind.ORDINARY, millions(1))));
        assertThat(refusalOf(() -> new UnitBook.Unopened().decide(opening(List.of(CASH_BOX), late), FUNDS)))
                .isEqualTo(new BeforeOpening(OPENED.plusDays(1), OPENED));
        VoucherContent dues = Postings.dues(on(OPENED), ORDINARY, CASH, BookFacts.MARCH, Part.whole(millions(1)));
        assertThat(refusalOf(() -> new UnitBook.Unopened().decide(opening(List.of(CASH_BOX), dues), FUNDS)))
                .isEqualTo(new BadPurpose("openings", "dues"));
    }

    @Test
    @DisplayName("and never again: an opening cannot be posted by hand")
    void neverByHand() {
        VoucherContent again =
                Postings.opening(on(OPENED), List.of(Held.in(CASH, ORDINARY, FundKind.ORDINARY, millions(1))));
        assertThat(book().refusalOfPosting(again)).isEqualTo(new PurposeNotByHand("opening"));
    }

    @Test
    @DisplayName("and gets further places later")
    void furtherPlaces() {
        BookFacts.Kept book = book();
        PlaceCode second = new PlaceCode("vietinbank");
        book.ask(new AddPlace(UNIT, second, PlaceKind.BANK, "Vietinbank", TODAY, LAN, TODAY));
        assertThat(book.refusal(new AddPlace(UNIT, second, PlaceKind.BANK, "Vietinbank", TODAY, LAN, TODAY)))
                .isEqualTo(new PlaceExists(second));
        book.post(Postings.transfer(on(TODAY), ORDINARY, BANK, new Place(second, PlaceKind.BANK), millions(1)));
        assertThat(book.balance(ORDINARY, new Place(second, PlaceKind.BANK))).isEqualTo(1_000_000);
    }

    private static OpenBook opening(List<NewPlace> places, VoucherContent... contents) {
        List<OpeningVoucher> openings = new ArrayList<>();
        for (VoucherContent content : contents) {
            openings.add(new OpeningVoucher(Some.voucher(openings.size() + 1), content));
        }
        return new OpenBook(UNIT, OPENED, places, openings, LAN, TODAY);
    }
}
