package vn.unionledger.core.money;

/**
 * An amount in digits as Vietnamese books print it: groups of three parted by dots, no decimals. What people type is read by
 * {@link TypedAmount}.
 *
 * @param negativeInParentheses whether −5.000 is printed {@code (5.000)} and not {@code -5.000}
 * @param zeroAsDash whether an empty cell of a table shows {@code –} and not {@code 0}
 */
public record AmountText(boolean negativeInParentheses, boolean zeroAsDash) {
    /** Minus sign, and zero as a digit: for sentences, fields and messages. */
    public static final AmountText PLAIN = new AmountText(false, false);

    /** Parentheses, and a dash for zero: for the tables of books and reports. */
    public static final AmountText TABLE = new AmountText(true, true);

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String ZERO_DASH = "–";

    /** The digits alone: {@code 23.189.318}. */
    public String of(Vnd amount) {
        return zeroAsDash && amount.isZero() ? ZERO_DASH : digits(amount);
    }

    /** The digits and, after a no-break space, the word đồng: {@code 23.189.318 đồng}. Zero is a digit here. */
    public String withUnit(Vnd amount) {
        return digits(amount) + NO_BREAK_SPACE + "đồng";
    }

    private String digits(Vnd amount) {
        var text = new StringBuilder(amount.abs().toString());
        for (int place = text.length() - 3; place > 0; place -= 3) {
            text.insert(place, '.');
        }
        if (amount.isNegative()) {
            return negativeInParentheses
                    ? text.insert(0, '(').append(')').toString()
                    : text.insert(0, '-').toString();
        }
        return text.toString();
    }
}
