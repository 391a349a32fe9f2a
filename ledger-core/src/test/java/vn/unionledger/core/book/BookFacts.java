package vn.unionledger.core.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.Correct;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.fund.Fund;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.ActivityId;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.CampaignId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;

/** A book opened on 1/1/2024 with a cash box and a bank account, four funds, and 50.000.000 of ordinary money in each place. */
public final class BookFacts {
    public static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    public static final FundCode ORDINARY = new FundCode("kinh-phi");
    public static final FundCode DUES_FUND = new FundCode("doan-phi");
    public static final FundCode OWN = new FundCode("xa-hoi");
    public static final FundCode FOR_THE_POOR = new FundCode("vi-nguoi-ngheo");
    public static final FundCode MUTUAL_AID = new FundCode("tuong-ho");
    public static final FundCode CLOSED_FUND = new FundCode("quy-cu");
    public static final Place CASH = Place.cash("tien-mat");
    public static final Place BANK = Place.bank("agribank");
    public static final PersonId LAN = Some.person(2);
    public static final PersonId HOA = Some.person(1);
    public static final CampaignId CAMPAIGN = Some.campaign(1);
    public static final ActivityId CONTEST = Some.activity(1);
    public static final AdvanceId ADVANCE = Some.advance(1);
    public static final LoanId LOAN = Some.loan(1);
    public static final SectionCode REGISTRY = new SectionCode("van-phong-dang-ky");
    public static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    public static final LocalDate MARCH_5 = LocalDate.of(2024, 3, 5);
    public static final LocalDate MARCH_12 = LocalDate.of(2024, 3, 12);
    public static final LocalDate TODAY = LocalDate.of(2024, 6, 15);
    public static final YearMonth MARCH = YearMonth.of(2024, 3);
    public static final Vnd MILLION = Vnd.of(1_000_000);
    public static final Sealed<Sealed.Text> WHY = new Sealed<>(Subject.of(UNIT), "k1", Paper.NOTE, "c2VhbGVk");
    public static final Funds FUNDS = new Funds(Map.of(
            ORDINARY, opened(ORDINARY, FundKind.ORDINARY),
            DUES_FUND, opened(DUES_FUND, FundKind.ORDINARY),
            OWN, opened(OWN, FundKind.OWN),
            FOR_THE_POOR, opened(FOR_THE_POOR, FundKind.PASS_THROUGH),
            MUTUAL_AID, opened(MUTUAL_AID, FundKind.REVOLVING),
            CLOSED_FUND, new Fund.Opened(CLOSED_FUND, FundKind.OWN, OPENED, LocalDate.of(2024, 2, 1))));
    public static final OpenBook OPEN = new OpenBook(
            UNIT,
            OPENED,
            List.of(
                    new NewPlace(CASH.code(), CASH.kind(), "Tiền mặt tại quỹ"),
                    new NewPlace(BANK.code(), BANK.kind(), "Agribank Trà Vinh")),
            List.of(new OpeningVoucher(
                    Some.voucher(1),
                    Postings.opening(
                            Paper.of(OPENED).forSample(),
                            List.of(
                                    Held.in(CASH, ORDINARY, FundKind.ORDINARY, millions(50)),
                                    Held.in(BANK, ORDINARY, FundKind.ORDINARY, millions(50)))))),
            LAN,
            TODAY);

    /** A decision that lets money go from one fund to another. */
    static final Purpose.FundTransfer DECIDED =
            new Purpose.FundTransfer("15/QĐ-CĐCS", LocalDate.of(2024, 1, 10), FundGround.DECISION);

    private BookFacts() {}

    /** The book opened with nothing in it. */
    static OpenBook openEmpty() {
        return new OpenBook(UNIT, OPENED, OPEN.places(), List.of(), LAN, TODAY);
    }

    public static Vnd millions(long count) {
        return MILLION.times(count);
    }

    public static Paper on(LocalDate day) {
        return Paper.of(day);
    }

    static Fund opened(FundCode code, FundKind kind) {
        return new Fund.Opened(code, kind, OPENED, null);
    }

    /** That book, led as the shell would lead it. */
    static Kept book() {
        Kept book = new Kept();
        book.ask(OPEN);
        return book;
    }

    /** A book with all that happened to it; what is refused changes nothing. */
    static final class Kept {
        private final List<BookEvent> facts = new ArrayList<>();
        private UnitBook state = new UnitBook.Unopened();
        private int vouchers = 1_000;

        UnitBook state() {
            return state;
        }

        List<BookEvent> facts() {
            return List.copyOf(facts);
        }

        List<VoucherPosted> postings() {
            return facts.stream()
                    .filter(VoucherPosted.class::isInstance)
                    .map(VoucherPosted.class::cast)
                    .toList();
        }

        List<BookEvent> ask(BookCommand command) {
            List<BookEvent> decided = state.decide(command, FUNDS);
            for (BookEvent fact : decided) {
                facts.add(fact);
                state = state.evolve(fact);
            }
            return decided;
        }

        VoucherId next() {
            return Some.voucher(++vouchers);
        }

        VoucherPosted post(VoucherContent content) {
            return (VoucherPosted) ask(new Post(UNIT, new Posting(next(), content, LAN, HOA), TODAY))
                    .getFirst();
        }

        /** Takes a voucher back and, if there is something right, puts that in its place. */
        List<VoucherPosted> correct(VoucherPosted wrong, LocalDate on, @Nullable VoucherContent right) {
            VoucherContent back = wrong.content().turned(wrong.voucher(), on, on, WHY);
            Posting instead = right == null
                    ? null
                    : new Posting(next(), right.inPlaceOf(wrong.voucher(), wrong.content(), WHY), LAN, HOA);
            return ask(new Correct(UNIT, new Posting(next(), back, LAN, HOA), instead, next(), TODAY)).stream()
                    .map(VoucherPosted.class::cast)
                    .toList();
        }

        void close(YearMonth month) {
            ask(new CloseMonth(UNIT, month, LAN, TODAY));
        }

        void closeThrough(YearMonth last) {
            for (YearMonth month = YearMonth.from(OPENED); !month.isAfter(last); month = month.plusMonths(1)) {
                close(month);
            }
        }

        void reopen(YearMonth month) {
            ask(new ReopenMonth(
                    UNIT, month, new Sealed<>(Subject.of(UNIT), "k1", ReopenMonth.REASON, "c2VhbGVk"), HOA, TODAY));
        }

        long balance(FundCode fund, Place place) {
            return state.balance(fund, place.account());
        }

        /** What is said when the voucher is to be posted, and is refused. */
        Refusal refusalOfPosting(VoucherContent content) {
            return refusal(new Post(UNIT, new Posting(next(), content, LAN, HOA), TODAY));
        }

        Refusal refusal(BookCommand command) {
            UnitBook before = state;
            try {
                ask(command);
            } catch (RefusedException e) {
                assertThat(state).as("the book after a refusal").isEqualTo(before);
                return e.refusal();
            }
            throw new AssertionError("taken, though it should be refused: " + command);
        }
    }
}
