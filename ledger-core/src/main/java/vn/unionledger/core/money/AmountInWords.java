package vn.unionledger.core.money;

import java.util.Locale;
import java.util.StringJoiner;

/**
 * An amount spelt out in Vietnamese, as vouchers want it: {@code Một triệu không trăm năm mươi nghìn đồng}. Regions differ in
 * some words; a unit chooses its own.
 *
 * @param zeroTens the word for an empty tens place before a unit: 105 is <em>một trăm linh năm</em> or <em>lẻ năm</em>
 * @param thousand the word for a thousand
 * @param fourAfterTens the word for 4 after <em>mươi</em>: 24 is <em>hai mươi tư</em> or <em>hai mươi bốn</em>
 * @param evenAtTheEnd whether <em>chẵn</em> ("no more, no less") follows <em>đồng</em>
 */
public record AmountInWords(ZeroTens zeroTens, Thousand thousand, Four fourAfterTens, boolean evenAtTheEnd) {
    /** linh, nghìn, tư, without chẵn. */
    public static final AmountInWords STANDARD = new AmountInWords(ZeroTens.LINH, Thousand.NGHIN, Four.TU, false);

    /** How an empty tens place is read. */
    public enum ZeroTens {
        LINH("linh"),
        LE("lẻ");

        private final String word;

        ZeroTens(String word) {
            this.word = word;
        }
    }

    /** How a thousand is read. */
    public enum Thousand {
        NGHIN("nghìn"),
        NGAN("ngàn");

        private final String word;

        Thousand(String word) {
            this.word = word;
        }
    }

    /** How a 4 after the tens is read. */
    public enum Four {
        TU("tư"),
        BON("bốn");

        private final String word;

        Four(String word) {
            this.word = word;
        }
    }

    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};
    private static final long BILLION = 1_000_000_000;
    private static final int MILLION = 1_000_000;

    public AmountInWords with(ZeroTens other) {
        return new AmountInWords(other, thousand, fourAfterTens, evenAtTheEnd);
    }

    public AmountInWords with(Thousand other) {
        return new AmountInWords(zeroTens, other, fourAfterTens, evenAtTheEnd);
    }

    public AmountInWords with(Four other) {
        return new AmountInWords(zeroTens, thousand, other, evenAtTheEnd);
    }

    public AmountInWords withEvenAtTheEnd() {
        return new AmountInWords(zeroTens, thousand, fourAfterTens, true);
    }

    /** The amount as a phrase with a capital letter and {@code đồng}; a negative one begins with {@code Âm}. */
    public String of(Vnd amount) {
        String spelt = number(amount.dong()) + " đồng" + (evenAtTheEnd ? " chẵn" : "");
        return spelt.substring(0, 1).toUpperCase(Locale.ROOT) + spelt.substring(1);
    }

    /** A bare number in small letters, for counts of people or vouchers; beyond 10^15 either way it is refused. */
    public String number(long number) {
        long size = Vnd.of(number).abs().dong();
        var words = new StringJoiner(" ");
        if (number < 0) {
            words.add("âm");
        }
        if (size == 0) {
            words.add(DIGITS[0]);
        }
        long billions = size / BILLION;
        if (billions > 0) {
            addBelowBillion(words, billions, false);
            words.add("tỷ");
        }
        addBelowBillion(words, size % BILLION, billions > 0);
        return words.toString();
    }

    private void addBelowBillion(StringJoiner words, long number, boolean spokenBefore) {
        boolean spoken = spokenBefore;
        spoken |= addGroup(words, (int) (number / MILLION), spoken, "triệu");
        spoken |= addGroup(words, (int) (number / 1000 % 1000), spoken, thousand.word);
        addGroup(words, (int) (number % 1000), spoken, "");
    }

    /** Adds a group of three digits and what it counts, unless it is empty; says whether it spoke. */
    private boolean addGroup(StringJoiner words, int group, boolean spokenBefore, String scale) {
        if (group == 0) {
            return false;
        }
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int units = group % 10;
        boolean hundredsSpoken = hundreds > 0 || spokenBefore;
        if (hundredsSpoken) {
            words.add(DIGITS[hundreds]).add("trăm");
        }
        addTens(words, tens, units > 0 && hundredsSpoken);
        if (units > 0) {
            words.add(unitWord(tens, units));
        }
        if (!scale.isEmpty()) {
            words.add(scale);
        }
        return true;
    }

    private void addTens(StringJoiner words, int tens, boolean placeIsHeard) {
        if (tens > 1) {
            words.add(DIGITS[tens]).add("mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (placeIsHeard) {
            words.add(zeroTens.word);
        }
    }

    private String unitWord(int tens, int units) {
        return switch (units) {
            case 1 -> tens > 1 ? "mốt" : DIGITS[1];
            case 4 -> tens > 1 ? fourAfterTens.word : DIGITS[4];
            case 5 -> tens > 0 ? "lăm" : DIGITS[5];
            default -> DIGITS[units];
        };
    }
}
