package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.act.Replay;
import vn.unionledger.core.book.Balances.Cell;
import vn.unionledger.core.book.BookCommand.AddPlace;
import vn.unionledger.core.book.BookCommand.CloseMonth;
import vn.unionledger.core.book.BookCommand.Correct;
import vn.unionledger.core.book.BookCommand.ImportBatch;
import vn.unionledger.core.book.BookCommand.NewPlace;
import vn.unionledger.core.book.BookCommand.OpenBook;
import vn.unionledger.core.book.BookCommand.OpeningVoucher;
import vn.unionledger.core.book.BookCommand.Post;
import vn.unionledger.core.book.BookCommand.PostShare;
import vn.unionledger.core.book.BookCommand.Posting;
import vn.unionledger.core.book.BookCommand.ReopenMonth;
import vn.unionledger.core.book.BookEvent.BookOpened;
import vn.unionledger.core.book.BookEvent.ImportPosted;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.book.BookEvent.MonthReopened;
import vn.unionledger.core.book.BookEvent.PlaceAdded;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.BookRefusal.BadPurpose;
import vn.unionledger.core.book.BookRefusal.BeforeOpening;
import vn.unionledger.core.book.BookRefusal.BookAlreadyOpen;
import vn.unionledger.core.book.BookRefusal.BookNotOpen;
import vn.unionledger.core.book.BookRefusal.NoPlaces;
import vn.unionledger.core.book.BookRefusal.NotSettledWhole;
import vn.unionledger.core.book.BookRefusal.PlaceExists;
import vn.unionledger.core.book.BookRefusal.PurposeNotByHand;
import vn.unionledger.core.fund.FundRefusal.FundNotEmpty;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.ImportId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.refusal.Field;

/**
 * The book of a unit: the one place where its money moves. It remembers what lies where, the numbers given, the months closed and
 * how far each file is in; never a list of vouchers.
 */
public sealed interface UnitBook {
    /** How many characters a name or a receipt's number may have. */
    int LONGEST_WORDS = 200;

    /** A unit that keeps no book yet. */
    record Unopened() implements UnitBook {}

    /** A book that is kept. */
    record Open(
            UnitId unit,
            Map<PlaceCode, PlaceKind> places,
            Balances balances,
            Numbers numbers,
            Months months,
            Map<ImportId, Integer> imported,
            Incomes incomes,
            FundLives lives,
            UpperCharges charges)
            implements UnitBook {
        public Open {
            places = Map.copyOf(places);
            imported = Map.copyOf(imported);
        }

        private Open with(Months newMonths) {
            return new Open(unit, places, balances, numbers, newMonths, imported, incomes, lives, charges);
        }

        private Open with(PlaceAdded e) {
            Map<PlaceCode, PlaceKind> more = new HashMap<>(places);
            more.put(e.place(), e.kind());
            return new Open(unit, more, balances, numbers, months, imported, incomes, lives, charges);
        }

        private Open with(VoucherPosted e) {
            Balances after = balances.plus(e.content().lines());
            return new Open(
                    unit,
                    places,
                    after,
                    numbers.given(e.content(), e.serial()),
                    months,
                    imported,
                    incomes.plus(e.content()),
                    lives.plus(e.voucher(), e.content(), after),
                    charges.plus(e.voucher(), e.content()));
        }

        private Open with(ImportPosted e) {
            Map<ImportId, Integer> further = new HashMap<>(imported);
            further.put(e.file(), e.to());
            return new Open(unit, places, balances, numbers, months, further, incomes, lives, charges);
        }
    }

    /**
     * Refuses a voucher the book would not take, whatever lies in its places of money: so that it need not be approved first to
     * be refused.
     */
    default void requireFit(VoucherContent content, Funds funds, UnitId unit, LocalDate today) {
        Open book = open(unit);
        requireByHand(content.purpose());
        new ContentRules(book, funds, today).check(content);
    }

    /** Refuses to let go of a fund that holds, lends or owes anything. */
    default void requireEmpty(FundCode fund) {
        if (this instanceof Open book) {
            book.balances().of(fund).forEach((account, amount) -> {
                throw refuse(new FundNotEmpty(fund, account.value(), amount));
            });
        }
    }

    /** What a fund has on an account as recorded so far, đồng, debit positive; income and expense are not kept here. */
    default long balance(FundCode fund, Account account) {
        return this instanceof Open book ? book.balances().of(new Cell(fund, account)) : 0;
    }

    /** What a fund took in of an income that levels share, about a month. */
    default Vnd income(FundCode fund, IncomeKind income, YearMonth month) {
        return this instanceof Open book ? book.incomes().of(fund, income, month) : Vnd.ZERO;
    }

    /** The same of every month there is any. */
    default SortedMap<YearMonth, Vnd> incomes(FundCode fund, IncomeKind income) {
        return this instanceof Open book ? book.incomes().of(fund, income) : new TreeMap<>();
    }

    /** The funds that took in any income that levels share. */
    default SortedSet<FundCode> sharingFunds() {
        return (this instanceof Open book ? book.incomes() : Incomes.NONE).funds();
    }

    /** What stands in a fund as upper share without having been reckoned. */
    default List<UpperCharge> upperCharges(FundCode fund) {
        return this instanceof Open book
                ? book.charges().standing().stream()
                        .filter(one -> one.fund().equals(fund))
                        .toList()
                : List.of();
    }

    /** How often the difference a decision makes of a month was booked and taken back; 0 while it stands. */
    default long adjustmentsTakenBack(PolicyId policy, YearMonth month) {
        return this instanceof Open book ? book.charges().takenBack(policy, month) : 0;
    }

    /** The number a voucher would get in its kind and year if it were posted next. */
    default int nextSerial(VoucherContent content) {
        return this instanceof Open book ? book.numbers().next(content) : 1;
    }

    /** Refuses to close a month that is not the next one, or not over. */
    default void requireClosable(YearMonth month, LocalDate today) {
        if (this instanceof Open book) {
            book.months().mayClose(month, today);
        }
    }

    /** The facts the command leads to, in order, or a refusal. */
    default List<BookEvent> decide(BookCommand command, Funds funds) {
        return switch (command) {
            case OpenBook c -> openBook(c, funds);
            case AddPlace c -> List.of(addPlace(open(c.unit()), c));
            case Post c -> List.of(post(open(c.unit()), c, funds));
            case PostShare c ->
                List.of(booked(open(c.unit()), c.voucher(), c.content(), c.by(), null, funds, c.today()));
            case Correct c -> correct(open(c.unit()), c, funds);
            case ImportBatch c -> Batch.decide(open(c.unit()), c, funds);
            case CloseMonth c -> {
                open(c.unit()).months().mayClose(c.month(), c.today());
                yield List.of(new MonthClosed(c.unit(), c.month(), c.by()));
            }
            case ReopenMonth c -> {
                open(c.unit()).months().mayReopen(c.month());
                yield List.of(new MonthReopened(c.unit(), c.month(), c.reason(), c.by()));
            }
        };
    }

    /** The book after a fact. Never refuses one. */
    default UnitBook evolve(BookEvent event) {
        return switch (event) {
            case BookOpened e -> {
                Replay.was(Unopened.class, this, e);
                yield new Open(
                        e.unit(),
                        Map.of(),
                        Balances.NONE,
                        Numbers.NONE,
                        new Months(e.on(), Set.of()),
                        Map.of(),
                        Incomes.NONE,
                        FundLives.NONE,
                        UpperCharges.NONE);
            }
            case PlaceAdded e -> kept(e).with(e);
            case VoucherPosted e -> kept(e).with(e);
            case MonthClosed e -> kept(e).with(kept(e).months().with(e.month()));
            case MonthReopened e -> kept(e).with(kept(e).months().without(e.month()));
            case ImportPosted e -> kept(e).with(e);
        };
    }

    private List<BookEvent> openBook(OpenBook c, Funds funds) {
        if (this instanceof Open) {
            throw refuse(new BookAlreadyOpen(c.unit()));
        }
        Field.notInFuture("on", c.on(), c.today());
        if (c.places().isEmpty()) {
            throw refuse(new NoPlaces(c.unit()));
        }
        Unfolding book = new Unfolding(this);
        book.add(new BookOpened(c.unit(), c.on(), c.by()));
        for (NewPlace place : c.places()) {
            AddPlace add = new AddPlace(c.unit(), place.place(), place.kind(), place.name(), c.on(), c.by(), c.today());
            book.add(addPlace(book.now(), add));
        }
        for (OpeningVoucher opening : c.openings()) {
            VoucherContent content = opening.content();
            if (!(content.purpose() instanceof Purpose.Opening)) {
                throw refuse(new BadPurpose("openings", content.purpose().word()));
            }
            if (!content.occurredOn().equals(c.on())) {
                throw refuse(new BeforeOpening(content.occurredOn(), c.on()));
            }
            book.add(booked(book.now(), opening.voucher(), content, c.by(), null, funds, c.today()));
        }
        return book.events();
    }

    private static BookEvent addPlace(Open book, AddPlace c) {
        Field.words("name", c.name(), LONGEST_WORDS);
        Field.notInFuture("on", c.on(), c.today());
        if (book.places().containsKey(c.place())) {
            throw refuse(new PlaceExists(c.place()));
        }
        return new PlaceAdded(c.unit(), c.place(), c.kind(), c.name(), c.on());
    }

    private static BookEvent post(Open book, Post c, Funds funds) {
        Posting posting = c.posting();
        Purpose purpose = posting.content().purpose();
        requireByHand(purpose);
        if (purpose instanceof Purpose.Reversal || purpose instanceof Purpose.Correction) {
            throw refuse(new PurposeNotByHand(purpose.word()));
        }
        VoucherPosted posted = booked(
                book, posting.voucher(), posting.content(), posting.maker(), posting.approver(), funds, c.today());
        requireSettled(book, book.with(posted), posting.content());
        return posted;
    }

    /**
     * Posts a voucher under the next number of its kind and year, if it satisfies every rule.
     *
     * @param approver absent for openings, imports and what closing a month owes upward
     */
    static VoucherPosted booked(
            Open book,
            VoucherId voucher,
            VoucherContent content,
            PersonId maker,
            @Nullable PersonId approver,
            Funds funds,
            LocalDate today) {
        new ContentRules(book, funds, today).check(content);
        book.balances().plus(content.lines()).requireSound(book.balances(), content.lines());
        return new VoucherPosted(book.unit(), voucher, book.numbers().next(content), content, maker, approver);
    }

    /** Both halves are judged together, by what they leave; a gap in a place of money is filled, never a ground to refuse. */
    private List<BookEvent> correct(Open book, Correct c, Funds funds) {
        if (!(c.reversal().content().purpose() instanceof Purpose.Reversal taken)) {
            throw new IllegalStateException(
                    "not a reversal: " + c.reversal().content().purpose());
        }
        Unfolding after = new Unfolding(this);
        List<Line> touched = new ArrayList<>();
        for (Posting half : halves(c, taken)) {
            new ContentRules(after.now(), funds, c.today()).check(half.content());
            touched.addAll(half.content().lines());
            after.add(numbered(after.now(), half, half.content(), half.voucher()));
        }
        List<Line> gaps = after.now().balances().gaps(touched);
        if (!gaps.isEmpty()) {
            VoucherContent gap = shortage(c.reversal().content(), taken, gaps);
            after.add(numbered(after.now(), c.reversal(), gap, c.gap()));
            touched.addAll(gaps);
        }
        after.now().balances().requireSound(book.balances(), touched);
        if (c.right() != null) {
            requireSettled(book, after.now(), c.right().content());
        }
        return after.events();
    }

    private static List<Posting> halves(Correct c, Purpose.Reversal taken) {
        Posting right = c.right();
        if (right == null) {
            return List.of(c.reversal());
        }
        if (!(right.content().purpose() instanceof Purpose.Correction correction)
                || !correction.of().equals(taken.of())) {
            throw new IllegalStateException("not the other half of " + taken);
        }
        return List.of(c.reversal(), right);
    }

    private static VoucherPosted numbered(Open book, Posting by, VoucherContent content, VoucherId voucher) {
        return new VoucherPosted(
                book.unit(), voucher, book.numbers().next(content), content, by.maker(), by.approver());
    }

    private static VoucherContent shortage(VoucherContent reversal, Purpose.Reversal taken, List<Line> gaps) {
        return new VoucherContent(
                VoucherKind.KT,
                reversal.documentOn(),
                reversal.occurredOn(),
                null,
                gaps,
                new Purpose.Shortage(taken.of()),
                null,
                null,
                reversal.invented());
    }

    /** An advance is settled in one go. */
    private static void requireSettled(Open before, Open after, VoucherContent content) {
        if (ContentRules.right(content.purpose()) instanceof Purpose.AdvanceSettled settled) {
            Cell cell = new Cell(content.lines().getFirst().fund(), Account.advance(settled.advance()));
            long left = after.balances().of(cell);
            if (left != 0) {
                long advanced = before.balances().of(cell);
                throw refuse(new NotSettledWhole(Vnd.of(advanced), Vnd.of(advanced - left)));
            }
        }
    }

    private static void requireByHand(Purpose purpose) {
        if (purpose instanceof Purpose.Opening || purpose instanceof Purpose.Imported) {
            throw refuse(new PurposeNotByHand(purpose.word()));
        }
    }

    private Open open(UnitId asked) {
        if (this instanceof Open open) {
            return open;
        }
        throw refuse(new BookNotOpen(asked));
    }

    private Open kept(Record event) {
        return Replay.was(Open.class, this, event);
    }

    /** A book with the facts just decided already in it. */
    final class Unfolding {
        private final List<BookEvent> events = new ArrayList<>();
        private UnitBook book;

        Unfolding(UnitBook book) {
            this.book = book;
        }

        void add(BookEvent event) {
            events.add(event);
            book = book.evolve(event);
        }

        Open now() {
            if (book instanceof Open open) {
                return open;
            }
            throw new IllegalStateException("no book is open yet");
        }

        List<BookEvent> events() {
            return List.copyOf(events);
        }
    }
}
