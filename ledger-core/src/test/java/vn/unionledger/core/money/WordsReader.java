package vn.unionledger.core.money;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads an amount in words back to its number, by the grammar and not by turning the writer round. Strict: a place that must
 * be heard and is not, or a word that may not stand where it stands, is an error.
 */
final class WordsReader {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final Map<String, Integer> UNITS_AFTER_TENS =
            Map.of("mốt", 1, "hai", 2, "ba", 3, "tư", 4, "bốn", 4, "lăm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);
    private static final Map<String, Integer> UNITS_AFTER_TEN =
            Map.of("một", 1, "hai", 2, "ba", 3, "bốn", 4, "lăm", 5, "sáu", 6, "bảy", 7, "tám", 8, "chín", 9);
    private static final Set<String> ZERO_TENS = Set.of("linh", "lẻ");
    private static final Set<String> THOUSAND = Set.of("nghìn", "ngàn");

    private final String text;
    private final Deque<String> words;
    private boolean spoken;

    WordsReader(String text) {
        this.text = text;
        String first = text.substring(0, 1);
        if (first.equals(first.toLowerCase(Locale.ROOT))) {
            throw wrong("no capital letter");
        }
        this.words =
                new ArrayDeque<>(Arrays.asList((first.toLowerCase(Locale.ROOT) + text.substring(1)).split(" ", -1)));
    }

    long read() {
        if ("chẵn".equals(words.peekLast())) {
            words.removeLast();
        }
        if (!"đồng".equals(words.pollLast())) {
            throw wrong("no đồng");
        }
        if (List.copyOf(words).equals(List.of("không"))) {
            return 0;
        }
        int sign = take(Set.of("âm")) ? -1 : 1;
        long number = 0;
        if (words.contains("tỷ")) {
            number = belowBillion() * 1_000_000_000;
            if (!take(Set.of("tỷ"))) {
                throw wrong("something between the billions and tỷ");
            }
        }
        number += words.isEmpty() ? 0 : belowBillion();
        if (!words.isEmpty() || number == 0) {
            throw wrong("left over: " + words);
        }
        return sign * number;
    }

    private long belowBillion() {
        long number = 0;
        long limit = 1_000_000_000;
        while (!words.isEmpty() && !"tỷ".equals(words.peek())) {
            int group = group();
            long scale = take(Set.of("triệu")) ? 1_000_000 : take(THOUSAND) ? 1_000 : 1;
            if (scale >= limit || group == 0) {
                throw wrong("groups out of order, or an empty one");
            }
            limit = scale;
            number += group * scale;
        }
        return number;
    }

    private int group() {
        boolean hundredsMustBeHeard = spoken;
        spoken = true;
        int hundreds = 0;
        String first = words.remove();
        boolean hundredsHeard = "trăm".equals(words.peek());
        if (hundredsHeard) {
            words.remove();
            hundreds = digit(first, hundredsMustBeHeard ? 0 : 1);
            if (isEndOfGroup()) {
                return hundreds * 100;
            }
            first = words.remove();
        } else if (hundredsMustBeHeard) {
            throw wrong("hundreds are not heard");
        }
        return hundreds * 100 + belowHundred(first, hundredsHeard);
    }

    private int belowHundred(String first, boolean hundredsHeard) {
        if (first.equals("mười")) {
            return 10 + unitIn(UNITS_AFTER_TEN);
        }
        if ("mươi".equals(words.peek())) {
            words.remove();
            return digit(first, 2) * 10 + unitIn(UNITS_AFTER_TENS);
        }
        if (ZERO_TENS.contains(first) != hundredsHeard) {
            throw wrong("an empty tens place is heard after hundreds and only there");
        }
        return digit(hundredsHeard ? words.remove() : first, 1);
    }

    private int unitIn(Map<String, Integer> units) {
        if (isEndOfGroup()) {
            return 0;
        }
        Integer unit = units.get(words.remove());
        if (unit == null) {
            throw wrong("not a word for this unit");
        }
        return unit;
    }

    private boolean isEndOfGroup() {
        String next = words.peek();
        return next == null || Set.of("triệu", "tỷ").contains(next) || THOUSAND.contains(next);
    }

    private int digit(String word, int least) {
        int digit = DIGITS.indexOf(word);
        if (digit < least) {
            throw wrong(word + " may not stand there");
        }
        return digit;
    }

    private boolean take(Set<String> any) {
        if (any.contains(words.isEmpty() ? "" : words.peek())) {
            words.remove();
            return true;
        }
        return false;
    }

    private AssertionError wrong(String why) {
        return new AssertionError(text + ": " + why);
    }
}
