package vn.unionledger.core.book;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.AdvanceId;
import vn.unionledger.core.id.LoanId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.UnitId;

/**
 * Where an amount stands within one fund, as {@code kind} or {@code kind:detail}: {@code place:tien-mat}, {@code income:22},
 * {@code expense:31/tham-hoi}, {@code advance:<id>}, {@code owed-to-owner}, {@code payable-up}, {@code opening}.
 */
public record Account(String value) {
    /** @throws IllegalArgumentException if the kind is unknown, or its detail is missing or too much */
    public Account {
        Kind kind = kindOf(value);
        boolean detailed = value.length() > kind.text().length();
        if (detailed != kind.detailed
                || (detailed && value.length() == kind.text().length() + 1)) {
            throw new IllegalArgumentException(
                    "account " + kind.text() + (kind.detailed ? " needs a detail" : " has no detail") + ": " + value);
        }
        if (value.length() > 80) {
            throw new IllegalArgumentException("an account has at most 80 characters: " + value);
        }
    }

    public static Account place(PlaceCode place) {
        return new Account("place:" + place);
    }

    public static Account advance(AdvanceId advance) {
        return new Account("advance:" + advance);
    }

    public static Account loan(LoanId loan) {
        return new Account("loan:" + loan);
    }

    /** Income under an item code of the scheme in force, such as {@code 22} for dues. */
    public static Account income(String item) {
        return new Account("income:" + item);
    }

    /** Expense under an item code of the scheme in force, such as {@code 31/tham-hoi}. */
    public static Account expense(String item) {
        return new Account("expense:" + item);
    }

    /** What is owed to another unit, of money collected for it. */
    public static Account owedTo(UnitId unit) {
        return new Account("payable:unit/" + unit);
    }

    /** What is owed back to those who paid after a stop. */
    public static final Account TO_REFUND = new Account("payable:" + Item.TO_REFUND);

    /** What came for a campaign after its last day, owed back to who gave it. */
    public static final Account TO_RETURN = new Account("payable:" + Item.TO_RETURN);

    public static final Account OWED_TO_OWNER = new Account("owed-to-owner");
    public static final Account PAYABLE_UP = new Account("payable-up");
    public static final Account OPENING = new Account("opening");
    public static final Account INTERFUND = new Account("interfund");
    public static final Account SHORTAGE = new Account("shortage");

    public Kind kind() {
        return kindOf(value);
    }

    /** What stands after the colon, or nothing. */
    public @Nullable String detail() {
        int colon = value.indexOf(':');
        return colon < 0 ? null : value.substring(colon + 1);
    }

    /** The place of money this account is. @throws IllegalStateException for any other kind */
    public PlaceCode asPlace() {
        if (kind() != Kind.PLACE) {
            throw new IllegalStateException("not a place of money: " + value);
        }
        return new PlaceCode(value.substring("place:".length()));
    }

    @Override
    public String toString() {
        return value;
    }

    private static Kind kindOf(String value) {
        char letter = value.isEmpty() ? 0 : value.charAt(0);
        if (letter < Kind.BY_LETTER.length) {
            for (Kind kind : Kind.BY_LETTER[letter]) {
                if (kind.begins(value)) {
                    return kind;
                }
            }
        }
        throw new IllegalArgumentException("no such kind of account: " + value);
    }

    /** The kinds of account, and on which side of "held + receivables = owed + payables + net assets" each stands. */
    public enum Kind {
        PLACE(true, Side.HELD),
        ADVANCE(true, Side.RECEIVABLE),
        LOAN(true, Side.RECEIVABLE),
        TRANSIT(true, Side.RECEIVABLE),
        OWED_TO_OWNER(false, Side.OWED),
        PAYABLE_UP(false, Side.PAYABLE),
        PAYABLE(true, Side.PAYABLE),
        DEPOSIT(true, Side.PAYABLE),
        /** Thiếu quỹ chờ xử lý: what a correction left below zero. */
        SHORTAGE(false, Side.PAYABLE),
        INTERFUND(false, Side.PAYABLE),
        OPENING(false, Side.NET),
        INCOME(true, Side.NET),
        EXPENSE(true, Side.NET);

        /** Asked several times for every line there is, so nothing is cut out of the account to look it up. */
        private static final Kind[][] BY_LETTER = byLetter();

        private final String text;
        private final boolean detailed;
        private final Side side;

        Kind(boolean detailed, Side side) {
            this.text = name().toLowerCase(Locale.ROOT).replace('_', '-');
            this.detailed = detailed;
            this.side = side;
        }

        private static Kind[][] byLetter() {
            return IntStream.rangeClosed(0, 'z')
                    .mapToObj(letter -> Stream.of(values())
                            .filter(kind -> kind.text.charAt(0) == letter)
                            .toArray(Kind[]::new))
                    .toArray(Kind[][]::new);
        }

        private boolean begins(String account) {
            return account.startsWith(text)
                    && (account.length() == text.length() || account.charAt(text.length()) == ':');
        }

        /** The stored word. */
        public String text() {
            return text;
        }

        public Side side() {
            return side;
        }
    }

    /** The five terms of a fund's equation. */
    public enum Side {
        HELD,
        RECEIVABLE,
        OWED,
        PAYABLE,
        NET
    }
}
