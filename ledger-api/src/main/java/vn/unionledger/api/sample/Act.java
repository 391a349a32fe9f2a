package vn.unionledger.api.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;

/**
 * One thing asked of the sample ledger.
 *
 * @param at the moment, in Vietnam; acts of the same moment do not depend on each other
 * @param unit the unit it is asked for
 * @param by who asks; absent where the program sets things up
 * @param key names it for ever: asked again under it, nothing happens twice
 * @param matter what the act belongs to, shared by all acts of one case or one paper
 */
record Act(LocalDateTime at, UnitId unit, @Nullable SampleOfficer by, String key, String matter, Draft draft) {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    LocalDate today() {
        return at.toLocalDate();
    }

    /** The moment for the recording clock, microseconds since 1970-01-01 UTC. */
    long recordAs() {
        return micros(at);
    }

    static long micros(LocalDateTime moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment.atZone(ZONE).toInstant());
    }
}
