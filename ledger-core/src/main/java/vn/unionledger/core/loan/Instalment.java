package vn.unionledger.core.loan;

import java.time.LocalDate;
import vn.unionledger.core.money.Vnd;

/**
 * One instalment of a schedule, đồng.
 *
 * @param number from 1
 * @param from the day its interest begins to run: the day the one before it is due, for the first the day the money is out
 */
public record Instalment(int number, LocalDate from, LocalDate dueOn, Vnd principal, Vnd interest) {
    Instalment with(Vnd other) {
        return new Instalment(number, from, dueOn, other, interest);
    }
}
