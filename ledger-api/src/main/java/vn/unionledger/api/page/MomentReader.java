package vn.unionledger.api.page;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.DateText;
import vn.unionledger.core.money.TypedDate;
import vn.unionledger.projections.asof.Moments;
import vn.unionledger.projections.feed.ViewStates;

/** Reads the two fields of "tính đến ngày …, theo sổ ngày …" from an address. */
public final class MomentReader {

    private static final Pattern EVENT = Pattern.compile("sk\\s*([0-9.]{1,18})");

    private final Moments moments;
    private final ViewStates views;
    private final InstantSource clock;

    public MomentReader(Moments moments, ViewStates views, InstantSource clock) {
        this.moments = moments;
        this.views = views;
        this.clock = clock;
    }

    /** What was typed, read; a field that cannot be read is left out and said to be wrong. */
    public Moment read(@Nullable String until, @Nullable String known) {
        LocalDate today = today();
        long shown = views.shown();
        String untilTyped = until == null ? "" : until.strip();
        String knownTyped = known == null ? "" : known.strip();
        LocalDate last = day(untilTyped);
        Long position = position(knownTyped, shown);
        String wrong = !untilTyped.isEmpty() && last == null
                ? "as-of.wrong-until"
                : !knownTyped.isEmpty() && position == null ? "as-of.wrong-known" : null;
        return new Moment(
                last,
                position == null ? shown : position,
                today,
                last == null ? untilTyped : DateText.of(last),
                knownTyped,
                wrong);
    }

    /** The day it is in Việt Nam. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moments.ZONE);
    }

    private @Nullable Long position(String typed, long shown) {
        Matcher event = EVENT.matcher(typed.toLowerCase(Locale.ROOT));
        if (event.matches()) {
            String digits = event.group(1).replace(".", "");
            return digits.isEmpty() ? null : Long.valueOf(Math.min(Long.parseLong(digits), shown));
        }
        LocalDate day = day(typed);
        return day == null ? null : Long.valueOf(Math.min(moments.knownOn(day), shown));
    }

    private static @Nullable LocalDate day(String typed) {
        return TypedDate.parse(typed) instanceof TypedDate.Read read ? read.day() : null;
    }
}
