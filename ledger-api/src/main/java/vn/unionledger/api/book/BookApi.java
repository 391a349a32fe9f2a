package vn.unionledger.api.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.cashbook.Book;
import vn.unionledger.projections.cashbook.CashBook;
import vn.unionledger.projections.cashbook.CashRow;
import vn.unionledger.projections.cashbook.PlaceBalance;
import vn.unionledger.projections.cashbook.Signal;
import vn.unionledger.projections.fundbook.FundBook;
import vn.unionledger.projections.fundbook.TrialRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.PlaceRow;

/** A unit's book over HTTP: opened, its places of money, the cash book and the bank books. */
@RestController
@RequestMapping("/api/v1")
class BookApi {
    private static final int PAGE = 200;

    private final BookOpenings openings;
    private final CashBook book;
    private final FundBook funds;
    private final Organisation organisation;

    BookApi(BookOpenings openings, CashBook book, FundBook funds, Organisation organisation) {
        this.openings = openings;
        this.book = book;
        this.funds = funds;
        this.organisation = organisation;
    }

    /** Opens the unit's book. */
    @PostMapping("/book")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded open(@RequestBody BookAsked asked, Sending sending) {
        return Recorded.of(sending.unit(), openings.open(sending, asked));
    }

    @GetMapping("/places")
    List<PlaceRow> places(Seen seen, Asked asked) {
        return organisation.places(seen.unit(), asked);
    }

    @PostMapping("/places")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded add(@RequestBody BookAsked.PlaceAddedAsked asked, Sending sending) {
        return Recorded.of(asked.place(), openings.add(sending, asked));
    }

    /** What each fund has in each place on the last day of the period. */
    @GetMapping("/balances")
    List<PlaceBalance> balances(Seen seen, Asked asked) {
        return book.balances(seen.unit(), asked);
    }

    /** What each account of each fund comes to at the end; positive is debit. */
    @GetMapping("/trial-balance")
    List<TrialRow> trialBalance(Seen seen, Asked asked) {
        return funds.trialBalance(seen.unit(), asked);
    }

    /**
     * One voucher's effect on one place of money within one fund.
     *
     * @param in đồng that came; at most one of in and out is not zero
     * @param balance after this row, over the funds asked for
     * @param counterparty absent for who may not see people
     */
    record BookLine(
            long position,
            LocalDate on,
            LocalDate documentOn,
            VoucherId voucher,
            VoucherKind kind,
            String number,
            FundCode fund,
            String purpose,
            @Nullable String topic,
            @Nullable String title,
            @Nullable PersonId counterparty,
            @Nullable VoucherId reverses,
            @Nullable VoucherId corrects,
            boolean reversed,
            Vnd in,
            Vnd out,
            Vnd balance,
            boolean invented,
            String hash) {
        static BookLine of(CashRow row, boolean people) {
            return new BookLine(
                    row.position(),
                    row.on(),
                    row.documentOn(),
                    row.voucher(),
                    row.kind(),
                    row.number(),
                    row.fund(),
                    row.purpose(),
                    row.topic(),
                    row.title(),
                    people ? row.counterparty() : null,
                    row.reverses(),
                    row.corrects(),
                    row.reversed(),
                    row.in(),
                    row.out(),
                    row.balance(),
                    row.invented(),
                    row.hash());
        }
    }

    /**
     * A page of a book.
     *
     * @param opening before the period, and what the book opened with in it
     * @param signals days on which a fund would have been below zero here
     * @param next to be given as {@code after} for the next page; absent on the last
     */
    record BookPage(
            PlaceCode place,
            @Nullable FundCode fund,
            Asked asked,
            Vnd opening,
            Vnd in,
            Vnd out,
            Vnd closing,
            boolean invented,
            List<BookLine> rows,
            List<Signal> signals,
            @Nullable Integer next) {
        BookPage {
            rows = List.copyOf(rows);
            signals = List.copyOf(signals);
        }
    }

    /**
     * The cash book or a bank book.
     *
     * @param fund of one fund only
     * @param after how many rows were seen already
     */
    @GetMapping("/books/{place}")
    BookPage page(
            Seen seen,
            @PathVariable PlaceCode place,
            Asked asked,
            @RequestParam(required = false) @Nullable FundCode fund,
            @RequestParam(required = false) @Nullable Integer after) {
        boolean known = organisation.places(seen.unit(), asked).stream()
                .anyMatch(row -> row.place().equals(place));
        if (!known) {
            throw new ProblemException(404, "not-found");
        }
        Book all = book.book(seen.unit(), place, fund, asked);
        int from =
                Math.clamp(Objects.requireNonNullElse(after, 0), 0, all.rows().size());
        int until = Math.min(from + PAGE, all.rows().size());
        return new BookPage(
                place,
                fund,
                asked,
                all.opening(),
                all.in(),
                all.out(),
                all.closing(),
                all.invented(),
                all.rows().subList(from, until).stream()
                        .map(row -> BookLine.of(row, seen.names()))
                        .toList(),
                all.signals(),
                until < all.rows().size() ? until : null);
    }
}
