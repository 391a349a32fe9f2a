package vn.unionledger.core.book;

import static vn.unionledger.core.book.BookFacts.CAMPAIGN;
import static vn.unionledger.core.book.BookFacts.CONTEST;
import static vn.unionledger.core.book.BookFacts.DUES_FUND;
import static vn.unionledger.core.book.BookFacts.FOR_THE_POOR;
import static vn.unionledger.core.book.BookFacts.HOA;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.MUTUAL_AID;
import static vn.unionledger.core.book.BookFacts.OPENED;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.OWN;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.book.BookFacts.WHY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import vn.unionledger.core.book.BookCommand.AddPlace;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.Correct;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.ImportedVoucher;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Postings.Spent;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

/**
 * Asks a book for anything a treasurer might, in any order: over five funds, three places and two years, late papers and wrong
 * lines included. Much of it is refused.
 */
final class RandomTreasurer {
    static final Place SECOND_BANK = Place.bank("vietinbank");
    private static final List<FundCode> FUNDS = List.of(ORDINARY, DUES_FUND, OWN, FOR_THE_POOR, MUTUAL_AID);
    private static final List<Place> PLACES = List.of(BookFacts.CASH, BookFacts.BANK, SECOND_BANK);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 8, 31);

    private final Random random;
    private final BookFacts.Kept book;
    private final Set<VoucherId> reversed = new HashSet<>();
    private LocalDate today = LocalDate.of(2024, 2, 1);
    private int advances;
    private int loans;
    private int txn;

    RandomTreasurer(Random random, BookFacts.Kept book) {
        this.random = random;
        this.book = book;
    }

    /** The next wish. */
    BookCommand next() {
        if (today.isBefore(LAST_DAY)) {
            today = today.plusDays(random.nextInt(3));
        }
        return switch (random.nextInt(100)) {
            case 0 -> new AddPlace(UNIT, SECOND_BANK.code(), SECOND_BANK.kind(), "Vietinbank", today, LAN, today);
            case 1, 2, 3, 4, 5 -> new CloseMonth(UNIT, month(), LAN, today);
            case 6, 7 -> new ReopenMonth(UNIT, month(), reopening(), HOA, today);
            case 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 -> correction();
            case 20, 21, 22 -> batch();
            default -> post(spoiltSometimes(voucher()));
        };
    }

    private BookCommand post(VoucherContent content) {
        return new Post(UNIT, new Posting(book.next(), content, LAN, HOA), today);
    }

    /** What the test saw happen. */
    void saw(List<BookEvent> events) {
        for (BookEvent event : events) {
            if (event instanceof VoucherPosted posted
                    && posted.content().purpose() instanceof Purpose.Reversal reversal) {
                reversed.add(reversal.of());
            }
        }
    }

    private BookCommand correction() {
        List<VoucherPosted> standing = book.postings().stream()
                .filter(posted -> !reversed.contains(posted.voucher()))
                .filter(posted -> !(posted.content().purpose() instanceof Purpose.Reversal))
                .toList();
        if (standing.isEmpty()) {
            return post(voucher());
        }
        VoucherPosted wrong = standing.get(random.nextInt(standing.size()));
        LocalDate day = day();
        VoucherContent back = wrong.content().turned(wrong.voucher(), day, day, WHY);
        Posting right = random.nextBoolean()
                ? null
                : new Posting(book.next(), voucher().inPlaceOf(wrong.voucher(), wrong.content(), WHY), LAN, HOA);
        return new Correct(UNIT, new Posting(book.next(), back, LAN, HOA), right, book.next(), today);
    }

    private VoucherContent voucher() {
        return switch (random.nextInt(17)) {
            case 0, 1 -> Postings.dues(paper(), fund(), place(), month(), parts());
            case 2 -> Postings.contribution(paper(), fund(), place(), month(), amount());
            case 3 -> Postings.allocation(paper(), fund(), place(), random.nextBoolean(), amount());
            case 4 -> {
                FundCode fund = random.nextBoolean() ? FOR_THE_POOR : OWN;
                FundKind kind = fund.equals(OWN) ? FundKind.OWN : FundKind.PASS_THROUGH;
                yield Postings.donation(paper(), fund, kind, place(), CAMPAIGN, parts());
            }
            case 5 -> Postings.handOver(paper(), FOR_THE_POOR, place(), CAMPAIGN, null, amount());
            case 6 ->
                Postings.welfare(paper(), fund(), place(), Some.aCase(1), CareReason.ILLNESS, 1, 1, null, amount());
            case 7 -> Postings.gift(paper(), fund(), place(), Some.round(1), Occasion.TET, 3, parts());
            case 8, 9 -> Postings.expense(paper(), fund(), place(), Item.ADMINISTRATION, null, amount());
            case 10 -> Postings.advance(paper(), fund(), place(), CONTEST, Some.advance(++advances), amount());
            case 11 -> settlement();
            case 12 -> Postings.shareOwed(paper(), fund(), month(), amount());
            case 13 -> Postings.paidUp(paper(), fund(), place(), amount());
            case 14 -> Postings.fundCapital(paper(), MUTUAL_AID, place(), amount());
            case 15 -> Postings.loan(paper(), MUTUAL_AID, place(), Some.loan(++loans), amount());
            default ->
                random.nextBoolean()
                        ? Postings.transfer(paper(), fund(), place(), place(), amount())
                        : Postings.betweenFunds(paper(), fund(), place(), fund(), place(), amount(), BookFacts.DECIDED);
        };
    }

    private VoucherContent settlement() {
        FundCode fund = random.nextBoolean() ? ORDINARY : OWN;
        for (int i = 0; i < 20; i++) {
            AdvanceId advance = Some.advance(1 + random.nextInt(advances + 1));
            long open = book.state().balance(fund, Account.advance(advance));
            if (open > 0) {
                Vnd spent = Vnd.of(1 + random.nextLong(open));
                return Postings.settlement(
                        paper(),
                        fund,
                        place(),
                        CONTEST,
                        advance,
                        Vnd.of(open),
                        List.of(new Spent("32/hoi-thi", null, spent)));
            }
        }
        return Postings.paidUp(paper(), fund, place(), amount());
    }

    /** Now and then a voucher no template would make. */
    private VoucherContent spoiltSometimes(VoucherContent content) {
        return switch (random.nextInt(25)) {
            case 0 -> with(content, content.lines().subList(1, content.lines().size()));
            case 1 -> {
                List<Line> more = new ArrayList<>(content.lines());
                more.add(new Line(fund(), Account.SHORTAGE, Vnd.of(random.nextInt(3)), null));
                yield with(content, more);
            }
            case 2 -> with(content, ContentRules.turned(content.lines()));
            default -> content;
        };
    }

    private static VoucherContent with(VoucherContent content, List<Line> lines) {
        return new VoucherContent(
                content.kind(),
                content.documentOn(),
                content.occurredOn(),
                content.concernsOn(),
                lines,
                content.purpose(),
                content.counterparty(),
                content.note(),
                content.invented());
    }

    private BookCommand batch() {
        ImportId file = new ImportId("f".repeat(32));
        int from = txn + 1;
        List<ImportedVoucher> vouchers = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            txn++;
            boolean in = random.nextInt(3) > 0;
            Vnd amount = amount();
            Vnd signed = in ? amount : amount.negate();
            VoucherContent given = new VoucherContent(
                    in ? VoucherKind.PT : VoucherKind.PC,
                    day(),
                    day(),
                    null,
                    List.of(
                            new Line(DUES_FUND, BookFacts.CASH.account(), signed, null),
                            new Line(DUES_FUND, Account.income("22"), signed.negate(), null)),
                    new Purpose.Imported(file, txn, "PT-" + txn, in ? "THU" : "CHI", "DOAN-PHI"),
                    null,
                    null,
                    false);
            vouchers.add(new ImportedVoucher(txn, book.next(), given));
        }
        return new ImportBatch(UNIT, file, from, txn, vouchers, LAN, today);
    }

    private Paper paper() {
        LocalDate booked = day();
        LocalDate written = booked.minusDays(random.nextInt(4) == 0 ? random.nextInt(90) : 0);
        return new Paper(written, booked, null, null, random.nextBoolean());
    }

    /** Mostly of late, sometimes long ago, seldom tomorrow. */
    private LocalDate day() {
        return switch (random.nextInt(20)) {
            case 0 -> today.plusDays(1);
            case 1, 2, 3 -> OPENED.plusDays(random.nextInt((int) (today.toEpochDay() - OPENED.toEpochDay()) + 1));
            default -> today.minusDays(random.nextInt(10));
        };
    }

    private YearMonth month() {
        return YearMonth.from(today).minusMonths(random.nextInt(5));
    }

    private FundCode fund() {
        return random.nextInt(3) == 0 ? FUNDS.get(random.nextInt(FUNDS.size())) : ORDINARY;
    }

    private Place place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private Vnd amount() {
        return Vnd.of(1 + random.nextLong(9_000_000));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            parts.add(new Part(null, amount()));
        }
        return parts;
    }

    private static Sealed<Sealed.Text> reopening() {
        return new Sealed<>(Subject.of(UNIT), "k1", ReopenMonth.REASON, "c2VhbGVk");
    }
}
