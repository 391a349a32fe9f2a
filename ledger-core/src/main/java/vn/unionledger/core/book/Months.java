package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import vn.unionledger.core.book.BookRefusal.BeforeOpening;
import vn.unionledger.core.book.BookRefusal.EarlierMonthOpen;
import vn.unionledger.core.book.BookRefusal.MonthIsClosed;
import vn.unionledger.core.book.BookRefusal.MonthIsOpen;
import vn.unionledger.core.book.BookRefusal.MonthNotOver;

/** Which months of a book are closed. Every other month from the opening on is open. */
record Months(LocalDate openedOn, Set<YearMonth> closed) {
    Months {
        closed = Set.copyOf(closed);
    }

    /** Refuses a day before the book's opening, or in a closed month. */
    void requireOpen(LocalDate day) {
        if (day.isBefore(openedOn)) {
            throw refuse(new BeforeOpening(day, openedOn));
        }
        YearMonth month = YearMonth.from(day);
        if (closed.contains(month)) {
            throw refuse(new MonthIsClosed(month));
        }
    }

    void mayClose(YearMonth month, LocalDate today) {
        YearMonth first = YearMonth.from(openedOn);
        if (month.isBefore(first)) {
            throw refuse(new BeforeOpening(month.atEndOfMonth(), openedOn));
        }
        if (closed.contains(month)) {
            throw refuse(new MonthIsClosed(month));
        }
        if (today.isBefore(month.atEndOfMonth())) {
            throw refuse(new MonthNotOver(month, today));
        }
        for (YearMonth earlier = first; earlier.isBefore(month); earlier = earlier.plusMonths(1)) {
            if (!closed.contains(earlier)) {
                throw refuse(new EarlierMonthOpen(earlier));
            }
        }
    }

    void mayReopen(YearMonth month) {
        if (!closed.contains(month)) {
            throw refuse(new MonthIsOpen(month));
        }
    }

    Months with(YearMonth month) {
        Set<YearMonth> more = new HashSet<>(closed);
        more.add(month);
        return new Months(openedOn, more);
    }

    Months without(YearMonth month) {
        Set<YearMonth> fewer = new HashSet<>(closed);
        fewer.remove(month);
        return new Months(openedOn, fewer);
    }
}
