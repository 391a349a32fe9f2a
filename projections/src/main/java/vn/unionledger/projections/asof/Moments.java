package vn.unionledger.projections.asof;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import vn.unionledger.log.LogReader;

/** Turns a day into the position the books were known at when it ended. Days are those of Việt Nam. */
public final class Moments {
    /** Where the days of the books begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LogReader log;

    public Moments(LogReader log) {
        this.log = log;
    }

    /** The last position recorded before the end of that day; 0 if nothing had been recorded. */
    public long knownOn(LocalDate day) {
        return log.lastBefore(micros(day.plusDays(1)), log.bound());
    }

    /** A position up to which everything is visible now. */
    public long now() {
        return log.bound();
    }

    /** The day, in Việt Nam, of a moment in microseconds since 1970-01-01 UTC. */
    public static LocalDate day(long recordedAtMicros) {
        return LocalDate.ofInstant(java.time.Instant.EPOCH.plus(recordedAtMicros, ChronoUnit.MICROS), ZONE);
    }

    /** The first moment of a day, in microseconds since 1970-01-01 UTC. */
    public static long micros(LocalDate day) {
        return ChronoUnit.MICROS.between(
                java.time.Instant.EPOCH, day.atStartOfDay(ZONE).toInstant());
    }
}
