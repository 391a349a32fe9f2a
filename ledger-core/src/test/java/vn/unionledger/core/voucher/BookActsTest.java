package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.MARCH_5;
import static vn.unionledger.core.book.BookFacts.OPEN;
import static vn.unionledger.core.book.BookFacts.OPENED;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.millions;
import static vn.unionledger.core.book.BookFacts.on;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.MINH;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.voucher.UnionOffice.TODAY;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookCommand.AddPlace;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.BookEvent.MonthReopened;
import vn.unionledger.core.book.BookRefusal.BookAlreadyOpen;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.fund.FundCommand.CloseFund;
import vn.unionledger.core.fund.FundCommand.OpenFund;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.fund.FundRefusal.FundExists;
import vn.unionledger.core.fund.FundRefusal.FundNotEmpty;
import vn.unionledger.core.fund.FundRefusal.NoSuchFund;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

@DisplayName("The book and the funds of a unit")
class BookActsTest {
    static final YearMonth JANUARY = YearMonth.of(2024, 1);
    static final Sealed<Sealed.Text> REASON = new Sealed<>(Subject.of(UNIT), "k1", ReopenMonth.REASON, "c2VhbGVk");
    static final PlaceCode SAFE = new PlaceCode("ket-sat");

    @Test
    @DisplayName("are opened in one append: book, places, opening voucher and its life")
    void opened() {
        UnionOffice office = new UnionOffice();
        assertThat(office.send(OPEN))
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly(
                        "BookOpened",
                        "PlaceAdded",
                        "PlaceAdded",
                        "VoucherPosted",
                        "VoucherSubmitted",
                        "VoucherMarkedPosted");
        assertThat(office.acting().refusal(OPEN)).isEqualTo(new BookAlreadyOpen(UNIT));
    }

    @Test
    @DisplayName("are opened and kept by the accountant")
    void byTheAccountant() {
        OpenBook byMinh = new OpenBook(UNIT, OPENED, OPEN.places(), List.of(), MINH, TODAY);
        assertThat(new UnionOffice().acting().refusal(byMinh))
                .isEqualTo(new NotInOffice(UNIT, MINH, Power.KEEP_BOOK, TODAY));
        UnionOffice office = UnionOffice.open();
        assertThat(office.acting().refusal(addSafe(MINH)))
                .isEqualTo(new NotInOffice(UNIT, MINH, Power.KEEP_BOOK, TODAY));
        assertThat(office.send(addSafe(LAN))).hasSize(1);
        assertThat(new UnionOffice().acting().refusal(addSafe(LAN))).isEqualTo(new BookNotOpen(UNIT));
    }

    @Test
    @DisplayName("have their months closed by the accountant, and opened again by the chair with a reason")
    void months() {
        UnionOffice office = UnionOffice.open();
        assertThat(office.acting().refusal(new CloseMonth(UNIT, JANUARY, HOA, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, HOA, Power.CLOSE_MONTH, TODAY));
        office.send(new CloseMonth(UNIT, JANUARY, LAN, TODAY));
        assertThat(office.acting().refusal(new ReopenMonth(UNIT, JANUARY, REASON, LAN, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.REOPEN_MONTH, TODAY));
        assertThat(office.send(new ReopenMonth(UNIT, JANUARY, REASON, HOA, TODAY)))
                .containsExactly(new MonthReopened(UNIT, JANUARY, REASON, HOA));
    }

    @Test
    @DisplayName("close a fund only when the book shows it empty")
    void closeAnEmptyFund() {
        UnionOffice office = UnionOffice.open();
        office.callCampaign();
        office.posted(Postings.donation(
                on(MARCH_5), FOR_THE_POOR, FundKind.PASS_THROUGH, CASH, CAMPAIGN, Part.whole(millions(4))));
        CloseFund close = new CloseFund(UNIT, FOR_THE_POOR, TODAY, "Công văn 40/CĐVC", HOA, TODAY);
        assertThat(office.acting().refusal(close)).isInstanceOf(FundNotEmpty.class);
        office.posted(Postings.handOver(on(TODAY), FOR_THE_POOR, CASH, CAMPAIGN, "BN 12", millions(4)));
        assertThat(office.send(close)).containsExactly(new FundClosed(UNIT, FOR_THE_POOR, TODAY, "Công văn 40/CĐVC"));
        FundCode unknown = new FundCode("quy-la");
        assertThat(office.acting().refusal(new CloseFund(UNIT, unknown, TODAY, "Công văn 40", HOA, TODAY)))
                .isEqualTo(new NoSuchFund(UNIT, unknown));
    }

    @Test
    @DisplayName("open a fund once, on the word of chair or accountant, in a unit that exists")
    void openAFund() {
        UnionOffice office = new UnionOffice();
        assertThat(office.acting().refusal(open(UNIT, ORDINARY, LAN))).isEqualTo(new FundExists(ORDINARY));
        FundCode next = new FundCode("mai-am");
        assertThat(office.acting().refusal(open(UNIT, next, TAM)))
                .isEqualTo(new NotInOffice(UNIT, TAM, Power.RULE_FUNDS, TODAY));
        office.send(open(UNIT, next, HOA));
        UnitId nowhere = new UnitId("khong-co");
        assertThat(office.acting().refusal(open(nowhere, next, null))).isEqualTo(new NoSuchUnit(nowhere));
    }

    private static AddPlace addSafe(PersonId by) {
        return new AddPlace(UNIT, SAFE, PlaceKind.CASH, "Két sắt", TODAY, by, TODAY);
    }

    private static OpenFund open(UnitId unit, FundCode code, @Nullable PersonId by) {
        return new OpenFund(unit, code, "Quỹ", FundKind.OWN, null, null, OPENED, by, TODAY);
    }
}
