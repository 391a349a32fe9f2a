package vn.unionledger.core.money;

/**
 * What a person typed as an amount, read or refused.
 *
 * <p>Read: {@code 1.234.567}, {@code 1234567}, {@code 1 234 567}, with or without {@code đ}, {@code đồng}, {@code VND}; short
 * forms with {@code k}/{@code nghìn}/{@code ngàn}, {@code tr}/{@code triệu}, {@code tỷ}/{@code tỉ}, with or without marks:
 * {@code 31tr}, {@code 2,5 tỷ}, {@code 1tr2} (1.200.000), {@code 1 tỷ 200 triệu}; a minus before it or parentheses around it.
 * The comma is the decimal sign and the dot parts groups of three; nothing is guessed. Zero and negative amounts are read:
 * whether they make sense is the caller's to say.
 */
public sealed interface TypedAmount {
    /** Reads what was typed. */
    static TypedAmount parse(String typed) {
        return new TypedAmountReader(typed).read();
    }

    /** An amount that can mean nothing else. */
    record Read(Vnd amount) implements TypedAmount {}

    /**
     * Text that is no amount, or could mean two.
     *
     * @param typed the text as it came
     */
    record Refused(Reason reason, String typed) implements TypedAmount {}

    /** Why it was refused. The names are stable: messages hang on them. */
    enum Reason {
        /** Nothing was typed. */
        EMPTY,
        /** {@code 1,234,567}: the comma stands where Vietnamese writes a dot. */
        COMMA_AS_THOUSANDS,
        /** {@code 1.23.456}: dots do not part groups of three. */
        MISPLACED_DOT,
        /** {@code 12 34}: spaces do not part groups of three. */
        MISPLACED_SPACE,
        /** {@code 1,5}: less than one đồng is left over. */
        FRACTION_OF_DONG,
        /** More than 10^15 đồng. */
        TOO_LARGE,
        /** Anything else: letters, a formula, units in the wrong order, far too much text. */
        NOT_A_NUMBER
    }
}
