package vn.unionledger.core.loan;

import java.util.List;
import vn.unionledger.core.money.Vnd;

/**
 * A schedule in force.
 *
 * @param number 0 for the first one, one more with every rescheduling
 * @param instalments none for a loan without conditions: all of it is open, nothing of it due
 * @param carried interest that was open when it came into force, and what was taken back of earlier payments of interest
 * @param reopened principal that was taken back of earlier payments; it falls due with the last instalment
 */
public record Plan(int number, List<Instalment> instalments, Vnd carried, Vnd reopened) {
    static final Plan NONE = new Plan(0, List.of(), Vnd.ZERO, Vnd.ZERO);

    public Plan {
        instalments = List.copyOf(instalments);
    }

    static Plan first(List<Instalment> instalments) {
        return new Plan(0, instalments, Vnd.ZERO, Vnd.ZERO);
    }

    Plan next(List<Instalment> others, Vnd interest) {
        return new Plan(number + 1, others, interest, Vnd.ZERO);
    }

    /** The schedule after an entry from before it was taken back. */
    Plan reopening(Vnd principal, Vnd interest) {
        return new Plan(number, instalments, carried.plus(interest), reopened.plus(principal));
    }
}
