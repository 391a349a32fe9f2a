package vn.unionledger.core.refusal;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPlain;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.refusal.FieldRefusal.TooLong;

/** What every rule asks of a single field. Each refuses with a {@link FieldRefusal} that names the field. */
public final class Field {
    private Field() {}

    /** Refuses zero and less. */
    public static void positive(String field, Vnd amount) {
        if (!amount.isPositive()) {
            throw refuse(new NotPositive(field, amount.dong()));
        }
    }

    /** Refuses a count that is not between one and {@code largest}. */
    public static void count(String field, int count, int largest) {
        if (count < 1) {
            throw refuse(new NotPositive(field, count));
        }
        if (count > largest) {
            throw refuse(new TooLarge(field, count, largest));
        }
    }

    /** Refuses a day after today. */
    public static void notInFuture(String field, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw refuse(new InTheFuture(field, on, today));
        }
    }

    /** Refuses a day before the earliest possible one. */
    public static void notBefore(String field, LocalDate on, LocalDate earliest) {
        if (on.isBefore(earliest)) {
            throw refuse(new TooEarly(field, on, earliest));
        }
    }

    /** Refuses words that are missing, too long, more than one line or not in normal form C. */
    public static void words(String field, String words, int longest) {
        if (words.isBlank()) {
            throw refuse(new Empty(field));
        }
        if (words.length() > longest) {
            throw refuse(new TooLong(field, words.length(), longest));
        }
        if (words.codePoints().anyMatch(Field::isNoCharacter) || !Normalizer.isNormalized(words, Normalizer.Form.NFC)) {
            throw refuse(new NotPlain(field));
        }
    }

    /** Refuses words that are there but not right, as in {@link #words}. */
    public static void wordsIfAny(String field, @Nullable String words, int longest) {
        if (words != null) {
            words(field, words, longest);
        }
    }

    private static boolean isNoCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
