package vn.unionledger.api.page.fund;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.unionledger.api.page.PageWords;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.entries.Pick;
import vn.unionledger.projections.entries.Span;
import vn.unionledger.projections.fundbook.TrialRow;

/**
 * One item of income or spending of a fund over a period, or all its accounts of another kind together, with the sign people
 * expect. Places of money stand elsewhere.
 *
 * @param figure its name in an address, without the fund
 * @param came what it got in the period: income, spending, a debt, a receivable
 * @param went what went off it
 */
record AccountLine(
        String figure,
        String label,
        Account.Kind kind,
        long opening,
        long came,
        long went,
        long closing,
        boolean invented) {

    private static final String PREFIX = "tk.";
    private static final List<Account.Kind> ORDER = List.of(Account.Kind.INCOME, Account.Kind.EXPENSE);

    /** The lines of one fund: income, spending, then what is due to it and from it. */
    static List<AccountLine> of(List<TrialRow> rows, PageWords words) {
        Map<String, List<TrialRow>> together = new LinkedHashMap<>();
        rows.stream().filter(row -> row.account().kind() != Account.Kind.PLACE).forEach(row -> together.computeIfAbsent(
                        group(row.account()), group -> new ArrayList<>())
                .add(row));
        return together.values().stream()
                .map(group -> line(group, words))
                .filter(line -> line.opening != 0 || line.came != 0 || line.went != 0)
                .sorted(Comparator.comparingInt(AccountLine::order))
                .toList();
    }

    /** What a line's movement in the period is the sum of; nothing if the word names no line. */
    static Optional<Pick> pick(String word, UnitId unit, FundCode fund, Asked asked) {
        return account(word).map(account -> (onCreditSide(account.kind())
                        ? Pick.credits(unit, asked, Span.PERIOD)
                        : Pick.debits(unit, asked, Span.PERIOD))
                .accounts(group(account))
                .withoutOpening()
                .fund(fund));
    }

    /** What a figure of a statement is called. */
    static String label(String word, PageWords words) {
        return account(word).map(account -> called(account, words)).orElseGet(() -> words.said("figure.fund." + word));
    }

    private static AccountLine line(List<TrialRow> rows, PageWords words) {
        Account one = rows.getFirst().account();
        boolean credit = onCreditSide(one.kind());
        long sign = credit ? -1 : 1;
        long debits = rows.stream().mapToLong(row -> row.debit().dong()).reduce(0, Math::addExact);
        long credits = rows.stream().mapToLong(row -> row.credit().dong()).reduce(0, Math::addExact);
        return new AccountLine(
                PREFIX + one,
                called(one, words),
                one.kind(),
                sign * rows.stream().mapToLong(row -> row.opening().dong()).reduce(0, Math::addExact),
                credit ? credits : debits,
                credit ? debits : credits,
                sign * rows.stream().mapToLong(row -> row.closing().dong()).reduce(0, Math::addExact),
                rows.stream().anyMatch(TrialRow::invented));
    }

    /** Income and spending by item; everything else by kind, for which a pick wants the kind and a colon. */
    private static String group(Account account) {
        boolean alone = account.kind() == Account.Kind.INCOME
                || account.kind() == Account.Kind.EXPENSE
                || account.detail() == null;
        return alone ? account.value() : account.kind().text() + ":";
    }

    private static String called(Account account, PageWords words) {
        boolean item = account.kind() == Account.Kind.INCOME || account.kind() == Account.Kind.EXPENSE;
        return words.capital(
                item
                        ? words.word("item", Objects.requireNonNullElse(account.detail(), ""))
                        : words.word(account.kind()));
    }

    private static Optional<Account> account(String word) {
        if (!word.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Account(word.substring(PREFIX.length())));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean onCreditSide(Account.Kind kind) {
        return switch (kind.side()) {
            case HELD, RECEIVABLE -> false;
            case OWED, PAYABLE -> true;
            case NET -> kind != Account.Kind.EXPENSE;
        };
    }

    private int order() {
        int at = ORDER.indexOf(kind);
        return at < 0 ? ORDER.size() : at;
    }
}
