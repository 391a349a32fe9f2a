package vn.unionledger.core.book;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.unionledger.core.book.BookRefusal.BalanceTooLarge;
import vn.unionledger.core.book.BookRefusal.MoreThanOpen;
import vn.unionledger.core.book.BookRefusal.NotEnough;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

/**
 * What each fund holds, is owed and owes, as recorded so far: one amount per fund and account, debit positive, đồng. Income,
 * expense and opening accounts are left to the reports; amounts that have come to zero are dropped.
 */
record Balances(Map<Cell, Long> cells) {
    static final Balances NONE = new Balances(Map.of());

    /** One account of one fund. */
    record Cell(FundCode fund, Account account) {
        static Cell of(Line line) {
            return new Cell(line.fund(), line.account());
        }

        boolean isKept() {
            return account.kind().side() != Account.Side.NET;
        }

        boolean isPlace() {
            return account.kind() == Account.Kind.PLACE;
        }
    }

    Balances {
        cells = Map.copyOf(cells);
    }

    long of(Cell cell) {
        return cells.getOrDefault(cell, 0L);
    }

    /** What a fund holds, is owed and owes, by account; what it gave to other funds, or had of them, is left out. */
    Map<Account, Long> of(FundCode fund) {
        Map<Account, Long> found = new HashMap<>();
        cells.forEach((cell, amount) -> {
            if (cell.fund().equals(fund) && cell.account().kind() != Account.Kind.INTERFUND) {
                found.put(cell.account(), amount);
            }
        });
        return found;
    }

    Balances plus(Collection<Line> lines) {
        Map<Cell, Long> after = new HashMap<>(cells);
        for (Line line : lines) {
            Cell cell = Cell.of(line);
            if (cell.isKept()) {
                after.merge(cell, line.amount().dong(), Math::addExact);
            }
        }
        after.values().removeIf(amount -> amount == 0);
        return new Balances(after);
    }

    /** The places the lines would leave below zero, as lines that fill them up against the shortage account. */
    List<Line> gaps(Collection<Line> touched) {
        List<Line> lines = new ArrayList<>();
        for (Cell cell : cellsOf(touched)) {
            if (cell.isPlace() && of(cell) < 0) {
                Vnd gap = Vnd.of(-of(cell));
                lines.add(Line.debit(cell.fund(), cell.account(), gap, null));
                lines.add(Line.credit(cell.fund(), Account.SHORTAGE, gap, null));
            }
        }
        return lines;
    }

    /** Refuses what the lines have made of the amounts they touch, {@code before} being what was there. */
    void requireSound(Balances before, Collection<Line> touched) {
        for (Cell cell : cellsOf(touched)) {
            long was = before.of(cell);
            long is = of(cell);
            if (Math.abs(is) > Vnd.MAX_DONG) {
                throw refuse(new BalanceTooLarge(cell.fund(), cell.account()));
            }
            switch (cell.account().kind()) {
                case PLACE -> {
                    if (is < 0) {
                        throw refuse(
                                new NotEnough(cell.fund(), cell.account().asPlace(), Vnd.of(was), amount(was - is)));
                    }
                }
                case ADVANCE, LOAN, TRANSIT -> {
                    if (is < 0) {
                        throw refuse(new MoreThanOpen(cell.fund(), cell.account(), Vnd.of(was), amount(was - is)));
                    }
                }
                case SHORTAGE, DEPOSIT -> {
                    if (is > 0) {
                        throw refuse(new MoreThanOpen(cell.fund(), cell.account(), Vnd.of(-was), amount(is - was)));
                    }
                }
                case OWED_TO_OWNER, PAYABLE_UP, PAYABLE, INTERFUND, OPENING, INCOME, EXPENSE -> {}
            }
        }
    }

    private static Vnd amount(long dong) {
        return Vnd.of(Math.min(dong, Vnd.MAX_DONG));
    }

    private static Set<Cell> cellsOf(Collection<Line> lines) {
        Set<Cell> touched = new LinkedHashSet<>();
        for (Line line : lines) {
            Cell cell = Cell.of(line);
            if (cell.isKept()) {
                touched.add(cell);
            }
        }
        return touched;
    }
}
