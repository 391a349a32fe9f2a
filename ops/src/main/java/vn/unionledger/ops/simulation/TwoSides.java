package vn.unionledger.ops.simulation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * The same money told twice, by the lines of vouchers and by the cases behind them: after every append both must say the same of each
 * account that stands for cases alone.
 */
final class TwoSides {
    private final Map<Cell, Vnd> booked = new HashMap<>();
    private final Map<Cell, Vnd> told = new HashMap<>();
    private final Set<Cell> touched = new HashSet<>();

    private record Cell(UnitId unit, Account account) {}

    /** The book's side. */
    void book(VoucherPosted posting) {
        for (Line line : posting.content().lines()) {
            if (isOfCases(line.account())) {
                add(booked, posting.unit(), line.account(), line.amount());
            }
        }
    }

    /** The case's side, debit positive. */
    void tell(UnitId unit, Account account, Vnd amount) {
        add(told, unit, account, amount);
    }

    private void add(Map<Cell, Vnd> side, UnitId unit, Account account, Vnd amount) {
        var cell = new Cell(unit, account);
        side.merge(cell, amount, Vnd::plus);
        touched.add(cell);
    }

    private static boolean isOfCases(Account account) {
        return account.kind() == Account.Kind.LOAN
                || account.equals(Account.OWED_TO_OWNER)
                || account.equals(Account.TO_REFUND)
                || account.equals(Account.TO_RETURN);
    }

    void endOfAppend() {
        for (Cell cell : touched) {
            Vnd book = booked.getOrDefault(cell, Vnd.ZERO);
            Vnd cases = told.getOrDefault(cell, Vnd.ZERO);
            Violation.unless(book.equals(cases), cell + " is " + book + " in the book and " + cases + " by its cases");
        }
        touched.clear();
    }
}
