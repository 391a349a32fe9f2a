package vn.unionledger.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.DateText;
import vn.unionledger.core.money.Vnd;

/** How numbers, days and hashes are written for people; pages call it {@code #show}. The same in every language. */
public final class Show {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String DASH = "–";
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);
    private static final AmountText ZERO_SHOWN = new AmountText(true, false);
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^\\w-]+");
    private static final Set<Integer> KNOWN_ERRORS = Set.of(400, 403, 404);

    /** Dots for thousands: 23.189.318; a negative in parentheses: (1.000). */
    public String amount(long n) {
        return ZERO_SHOWN.of(Vnd.of(n));
    }

    /** As {@link #amount}, with a dash for zero: for the cells of a table. */
    public String amountOrDash(long n) {
        return AmountText.TABLE.of(Vnd.of(n));
    }

    /** An amount in a sentence: 23.189.318 đồng, the two never parting at a line end; a negative is "âm 5.000 đồng". */
    public String amountDong(long n) {
        return (n < 0 ? "âm" + NO_BREAK_SPACE : "")
                + AmountText.PLAIN.withUnit(Vnd.of(n).abs());
    }

    /** An amount with the short sign, for a card: 1.000.000 đ. */
    public String amountSign(long n) {
        return amount(n) + NO_BREAK_SPACE + "đ";
    }

    /** What came between two amounts: +4.800.000, −4.800.000, or a dash. */
    public String difference(long before, long after) {
        long change = Math.subtractExact(after, before);
        return change == 0 ? DASH : (change > 0 ? "+" : "−") + digits(change);
    }

    /** A number of cases or persons, at least two digits as in official reports: 06, 52, 1.482. */
    public String count(long n) {
        return n >= 0 && n < 10 ? "0" + n : amount(n);
    }

    /** A part of a whole in basis points, two decimals at most: 7000 is 70 %, 6250 is 62,5 %. */
    public String percent(long basisPoints) {
        String whole = digits(basisPoints / 100);
        long rest = Math.abs(basisPoints % 100);
        String decimals = rest == 0 ? "" : "," + (rest % 10 == 0 ? "" + rest / 10 : "%02d".formatted(rest));
        return (basisPoints < 0 ? "−" : "") + whole + decimals + NO_BREAK_SPACE + "%";
    }

    /** 31/12/2024; nothing for null. */
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DateText.of(day);
    }

    /** 20/11/2026 10:32 in Vietnam, wherever the program runs. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(HERE));
    }

    /** As {@link #moment(Instant)}, from microseconds since 1970 as the log records them. */
    public String moment(long micros) {
        return moment(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    /** The ends of a hash: 9f3a…c21e. A shorter text stays whole. */
    public String hash(String hex) {
        return hex.length() <= 9 ? hex : hex.substring(0, 4) + "…" + hex.substring(hex.length() - 4);
    }

    /** The id of a field by its name: {@code lines[0].amount} is {@code lines-0-amount}. */
    public String id(String name) {
        return NOT_IN_AN_ID.matcher(name).replaceAll("-");
    }

    /** The ids a field names in aria-describedby; null when nothing stands below it. */
    public @Nullable String describedBy(String id, @Nullable String hint, @Nullable String error) {
        String all = Stream.of(error == null ? "" : id + "-error", hint == null ? "" : id + "-hint")
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    /** The HTTP status whose words an error page uses: itself where there are words for it, else 400 or 500. */
    public int knownError(@Nullable Integer status) {
        if (status == null || status >= 500) {
            return 500;
        }
        return KNOWN_ERRORS.contains(status) ? status : 400;
    }

    private static String digits(long n) {
        return AmountText.PLAIN.of(Vnd.of(n).abs());
    }
}
