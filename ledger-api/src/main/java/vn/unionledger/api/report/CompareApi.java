package vn.unionledger.api.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.door.Days;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.comparison.Cause;
import vn.unionledger.projections.comparison.Compared;
import vn.unionledger.projections.comparison.Comparisons;
import vn.unionledger.projections.comparison.Differing;
import vn.unionledger.projections.comparison.SideBySide;
import vn.unionledger.projections.feed.ViewStates;

/** Two moments of a unit's books side by side over HTTP, with what made the difference. */
@RestController
@RequestMapping("/api/v1/comparison")
class CompareApi {
    private static final int MOST = 500;

    private final Comparisons comparisons;
    private final Moments moments;
    private final ViewStates views;

    CompareApi(Comparisons comparisons, Moments moments, ViewStates views) {
        this.comparisons = comparisons;
        this.moments = moments;
        this.views = views;
    }

    /**
     * Two moments.
     *
     * @param explained whether the entries listed make up every difference
     * @param count how many entries count at one moment only
     */
    record Comparison(
            Asked first,
            Asked second,
            boolean explained,
            int count,
            List<AccountLine> accounts,
            List<EntryLine> differing) {
        Comparison {
            accounts = List.copyOf(accounts);
            differing = List.copyOf(differing);
        }
    }

    /** One account of one fund at two moments, đồng; positive is debit. */
    record AccountLine(FundCode fund, Account account, Vnd first, Vnd second, Vnd difference) {
        static AccountLine of(SideBySide side) {
            return new AccountLine(side.fund(), side.account(), side.first(), side.second(), side.difference());
        }
    }

    /**
     * An entry that counts at one moment only.
     *
     * @param inFirst whether it counts at the first
     * @param maker absent for who may not see people
     */
    record EntryLine(
            long position,
            int line,
            boolean inFirst,
            Cause cause,
            LocalDate on,
            Instant recordedAt,
            VoucherId voucher,
            String number,
            String purpose,
            FundCode fund,
            Account account,
            Vnd amount,
            @Nullable PersonId maker,
            @Nullable PersonId approver,
            boolean invented,
            String hash) {
        static EntryLine of(Differing entry, boolean people) {
            return new EntryLine(
                    entry.position(),
                    entry.line(),
                    entry.inFirst(),
                    entry.cause(),
                    entry.on(),
                    Acts.moment(entry.recordedAt()),
                    entry.voucher(),
                    entry.number(),
                    entry.purpose(),
                    entry.fund(),
                    entry.account(),
                    entry.amount(),
                    people ? entry.maker() : null,
                    people ? entry.approver() : null,
                    entry.invented(),
                    entry.hash());
        }
    }

    /**
     * @param first what the first moment speaks of
     * @param thenUntil the last day of the second moment; absent means that of the first
     * @param thenKnownOn the day whose evening the second moment's books are taken from; absent means now
     */
    @GetMapping
    Comparison compare(
            Seen seen,
            Asked first,
            @RequestParam(required = false) @Nullable String thenUntil,
            @RequestParam(required = false) @Nullable String thenKnownOn) {
        LocalDate until = Days.read("thenUntil", thenUntil);
        LocalDate knownOn = Days.read("thenKnownOn", thenKnownOn);
        long shown = views.shown();
        long known = knownOn == null ? shown : Math.min(shown, moments.knownOn(knownOn));
        LocalDate last = until == null ? first.until() : until;
        if (first.from() != null && last.isBefore(first.from())) {
            throw new ProblemException(400, "request.parameter", "thenUntil");
        }
        Asked second = new Asked(first.from(), last, known, first.basis());
        Compared compared = comparisons.compare(seen.unit(), first, second, MOST);
        return new Comparison(
                first,
                second,
                compared.explained(),
                compared.count(),
                compared.accounts().stream().map(AccountLine::of).toList(),
                compared.differing().stream()
                        .map(entry -> EntryLine.of(entry, seen.names()))
                        .toList());
    }
}
