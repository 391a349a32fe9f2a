package vn.unionledger.api.sample;

import java.time.Duration;
import java.time.LocalTime;

/** When in a working day things are done, and how long each of them takes. */
enum Hour {
    /** People and rights: the day begins with it. */
    FIRST("07:15", 40),
    /** Lists, cases and events are put forward. */
    PROPOSE("07:45", 120),
    /** The accountant writes vouchers. */
    ENTER("09:00", 150),
    /** The chair decides. */
    APPROVE("10:40", 70),
    /** Money is paid and received. */
    PAY("13:30", 200),
    /** What is left: months are closed, lists of the past put in. */
    LAST("16:10", 90);

    private final LocalTime begins;
    private final Duration each;

    Hour(String begins, int seconds) {
        this.begins = LocalTime.parse(begins);
        this.each = Duration.ofSeconds(seconds);
    }

    /** The time of the n-th thing, from 0. */
    LocalTime nth(int n) {
        return begins.plus(each.multipliedBy(n));
    }
}
