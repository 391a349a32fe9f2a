package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.unionledger.core.book.BookRefusal.FundsDoNotMeet;
import vn.unionledger.core.book.BookRefusal.MoreThanInterest;
import vn.unionledger.core.book.BookRefusal.NotTheWholeBalance;
import vn.unionledger.core.book.BookRefusal.OthersMoney;
import vn.unionledger.core.book.BookRefusal.RestrictedToOrdinary;
import vn.unionledger.core.book.BookRefusal.StillOwedOrLent;
import vn.unionledger.core.fund.FundGround;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * What money must satisfy that leaves a fund for another one. What arrives is what leaves. Restricted money becomes ordinary only
 * where the fund's own rules say so; as interest, only what was earned; as a closing balance, all of a fund that nobody has
 * anything to do with any more. What a restricted fund owes, its members' deposits first of all, never leaves it this way.
 */
record BetweenFunds(UnitBook.Open book, Funds funds) {
    void check(VoucherContent content, Map<FundCode, List<Line>> byFund) {
        Map<FundCode, Long> given = new LinkedHashMap<>();
        byFund.forEach((fund, lines) -> given.put(fund, given(lines)));
        long difference = given.values().stream().reduce(0L, Math::addExact);
        if (difference != 0) {
            throw refuse(new FundsDoNotMeet(difference));
        }
        if (content.purpose() instanceof Purpose.Reversal) {
            return;
        }
        given.forEach((from, out) -> {
            if (out > 0) {
                requireRules(from, given, content.truePurpose());
                requireGround(from, out, content.truePurpose(), byFund.getOrDefault(from, List.of()));
            }
        });
    }

    private static long given(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.account().kind() == Account.Kind.INTERFUND)
                .mapToLong(line -> line.amount().dong())
                .reduce(0, Math::addExact);
    }

    private void requireRules(FundCode from, Map<FundCode, Long> given, Purpose purpose) {
        given.forEach((to, in) -> {
            if (in < 0 && isRestricted(from) && !isRestricted(to) && !isAllowed(from, purpose)) {
                throw refuse(new RestrictedToOrdinary(from, to));
            }
        });
    }

    private boolean isAllowed(FundCode from, Purpose purpose) {
        return purpose instanceof Purpose.FundTransfer transfer
                && funds.of(book.unit(), from).mayBecomeOrdinary(transfer.ground());
    }

    private void requireGround(FundCode from, long out, Purpose purpose, List<Line> lines) {
        Map<Account, Long> before = book.balances().of(from);
        Map<Account, Long> after = book.balances().plus(lines).of(from);
        FundGround ground = purpose instanceof Purpose.FundTransfer transfer ? transfer.ground() : FundGround.DECISION;
        if (ground == FundGround.CLOSING_BALANCE) {
            requireNothingLeft(from, after);
        }
        if (isRestricted(from)) {
            long interest = Math.max(0, book.lives().interestLeft(from));
            if (ground == FundGround.INTEREST && out > interest) {
                throw refuse(new MoreThanInterest(from, Vnd.of(interest), Vnd.of(out)));
            }
            if (sum(after) < 0) {
                throw refuse(new OthersMoney(from, Vnd.of(Math.max(0, sum(before))), Vnd.of(out)));
            }
        }
    }

    /** What lies in places is said first: it only needs to be taken along. */
    private static void requireNothingLeft(FundCode fund, Map<Account, Long> after) {
        long left = after.entrySet().stream()
                .filter(one -> one.getKey().kind() == Account.Kind.PLACE)
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (left > 0) {
            throw refuse(new NotTheWholeBalance(fund, Vnd.of(left)));
        }
        long owed = 0;
        long lent = 0;
        for (Map.Entry<Account, Long> one : after.entrySet()) {
            if (one.getKey().kind() != Account.Kind.PLACE) {
                owed += Math.max(0, -one.getValue());
                lent += Math.max(0, one.getValue());
            }
        }
        if (owed != 0 || lent != 0) {
            throw refuse(new StillOwedOrLent(fund, Vnd.of(owed), Vnd.of(lent)));
        }
    }

    private boolean isRestricted(FundCode code) {
        FundKind kind = funds.of(book.unit(), code).kind();
        return kind.isRestricted();
    }

    private static long sum(Map<Account, Long> amounts) {
        return amounts.values().stream().reduce(0L, Math::addExact);
    }
}
