package vn.unionledger.api.request;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is in Việt Nam, wherever the machine stands. */
public final class Today {
    /** The zone all days of the books are days of. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Today() {}

    public static LocalDate at(InstantSource clock) {
        return clock.instant().atZone(ZONE).toLocalDate();
    }
}
