package vn.unionledger.core.contribution;

import java.util.List;
import vn.unionledger.core.money.Vnd;

/**
 * An employer's contribution on a day: month by month, and what it paid beyond.
 *
 * @param months in the order they are paid: by deadline, then by month
 */
public record Account(List<Receivable> months, Vnd prepaid) {
    public Account {
        months = List.copyOf(months);
    }

    public Vnd owed() {
        return Vnd.sum(months.stream().map(Receivable::owed));
    }

    public Vnd paid() {
        return Vnd.sum(months.stream().map(Receivable::paid)).plus(prepaid);
    }

    public Vnd open() {
        return Vnd.sum(months.stream().map(Receivable::open));
    }
}
