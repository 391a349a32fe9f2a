package vn.unionledger.core.loan;

import java.time.LocalDate;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;

/**
 * What a posted voucher took off a loan, đồng.
 *
 * @param paidOn the day the money was given; interest is reckoned to it
 * @param on the day booked
 * @param plan the schedule in force when it was booked
 */
public record Entry(
        VoucherId voucher, Kind kind, Vnd principal, Vnd interest, LocalDate paidOn, LocalDate on, int plan) {
    /** How it came off. */
    public enum Kind {
        REPAYMENT,
        WRITE_OFF
    }
}
