package vn.unionledger.core.money;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.TypedAmount.Reason;

/** Reads one typed amount. The grammar is told at {@link TypedAmount}. */
class TypedAmountReader {
    private static final int LONGEST_TEXT = 100;
    private static final BigDecimal LIMIT = BigDecimal.valueOf(Vnd.MAX_DONG);
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CURRENCY = Pattern.compile(" ?(?:đồng|dong|vnđ|vnd|đ|d|₫)$");
    private static final Pattern TERM = Pattern.compile("\\G ?([0-9][0-9.,]*+(?: [0-9][0-9.,]*+)*+)"
            + " ?(tỷ|tỉ|ty|ti|triệu|trieu|tr|nghìn|nghin|ngàn|ngan|k)?(?![\\p{L}])");
    private static final Pattern GROUPED =
            Pattern.compile("(?:[1-9][0-9]{0,2}|0[1-9][0-9]?)([. ])[0-9]{3}(?:\\1[0-9]{3})*");

    private final String typed;

    TypedAmountReader(String typed) {
        this.typed = typed;
    }

    /** A number and what it counts: {@code 2,5} times {@code 10^9}. Only the last can be without a unit: the 2 of 1tr2. */
    private record Term(String number, @Nullable BigDecimal unit) {
        BigDecimal unitOrOne() {
            return unit == null ? BigDecimal.ONE : unit;
        }
    }

    TypedAmount read() {
        try {
            return new TypedAmount.Read(Vnd.of(dong()));
        } catch (Unreadable e) {
            return new TypedAmount.Refused(e.reason, typed);
        }
    }

    private long dong() throws Unreadable {
        if (typed.length() > LONGEST_TEXT) {
            throw new Unreadable(Reason.NOT_A_NUMBER);
        }
        String text = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            throw new Unreadable(Reason.EMPTY);
        }
        boolean inParentheses = text.startsWith("(") && text.endsWith(")");
        boolean negative = inParentheses || text.startsWith("-") || text.startsWith("−");
        String size = inParentheses
                ? text.substring(1, text.length() - 1).strip()
                : negative ? text.substring(1).strip() : text;
        BigDecimal sum = sum(terms(CURRENCY.matcher(size).replaceFirst("")));
        if (sum.compareTo(LIMIT) > 0) {
            throw new Unreadable(Reason.TOO_LARGE);
        }
        if (sum.stripTrailingZeros().scale() > 0) {
            throw new Unreadable(Reason.FRACTION_OF_DONG);
        }
        return negative ? -sum.longValueExact() : sum.longValueExact();
    }

    private static List<Term> terms(String text) throws Unreadable {
        var terms = new ArrayList<Term>();
        Matcher matcher = TERM.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find()) {
            terms.add(new Term(matcher.group(1), unit(matcher.group(2))));
            end = matcher.end();
        }
        if (terms.isEmpty() || end < text.length()) {
            throw new Unreadable(Reason.NOT_A_NUMBER);
        }
        return terms;
    }

    private static @Nullable BigDecimal unit(@Nullable String word) {
        return switch (word) {
            case null -> null;
            case "tỷ", "tỉ", "ty", "ti" -> BigDecimal.valueOf(1_000_000_000);
            case "triệu", "trieu", "tr" -> BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.valueOf(1_000);
        };
    }

    private static BigDecimal sum(List<Term> terms) throws Unreadable {
        Term first = terms.getFirst();
        BigDecimal sum = number(first.number(), first.unit() != null).multiply(first.unitOrOne());
        BigDecimal unitBefore = first.unitOrOne();
        for (Term term : terms.subList(1, terms.size())) {
            BigDecimal value = term.unit() == null
                    ? tail(term.number(), unitBefore)
                    : whole(term.number()).multiply(term.unitOrOne());
            if (first.number().contains(",") || value.compareTo(unitBefore) >= 0) {
                throw new Unreadable(Reason.NOT_A_NUMBER);
            }
            sum = sum.add(value);
            unitBefore = term.unitOrOne();
        }
        return sum;
    }

    /** The 2 of 1tr2 and the 250 of 1tr250: decimals of the unit before. With dots, as in 1tr 200.000, it is đồng. */
    private static BigDecimal tail(String number, BigDecimal unitBefore) throws Unreadable {
        if (number.contains(".")) {
            return whole(number);
        }
        if (number.length() > 3) {
            throw new Unreadable(Reason.NOT_A_NUMBER);
        }
        return whole(number).multiply(unitBefore).movePointLeft(number.length());
    }

    private static BigDecimal whole(String number) throws Unreadable {
        if (number.contains(",")) {
            throw new Unreadable(Reason.NOT_A_NUMBER);
        }
        return number(number, true);
    }

    private static BigDecimal number(String text, boolean hasUnit) throws Unreadable {
        int comma = text.indexOf(',');
        if (comma < 0) {
            return new BigDecimal(integer(text));
        }
        String decimals = text.substring(comma + 1);
        boolean couldBeThousands = !hasUnit && decimals.length() == 3;
        if (couldBeThousands || decimals.contains(",") || decimals.contains(".")) {
            throw new Unreadable(Reason.COMMA_AS_THOUSANDS);
        }
        if (decimals.isEmpty() || decimals.contains(" ")) {
            throw new Unreadable(Reason.NOT_A_NUMBER);
        }
        return new BigDecimal(integer(text.substring(0, comma)) + "." + decimals);
    }

    private static String integer(String text) throws Unreadable {
        boolean dots = text.contains(".");
        boolean spaces = text.contains(" ");
        if ((dots || spaces) && !GROUPED.matcher(text).matches()) {
            throw new Unreadable(dots ? Reason.MISPLACED_DOT : Reason.MISPLACED_SPACE);
        }
        return text.replace(".", "").replace(" ", "");
    }

    /** Ends the reading at the first thing that makes no sense. */
    private static final class Unreadable extends Exception {
        private final Reason reason;

        Unreadable(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }
    }
}
