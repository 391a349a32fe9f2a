package vn.unionledger.projections.section;

import java.util.Locale;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.Vnd;

/**
 * A number in a report that unfolds to what it is the sum of.
 *
 * @param id stable: with the unit and the question asked it names the same sum for ever
 * @param value đồng or a count
 * @param word the unit after a count, such as "lượt"; empty if the sentence says it elsewhere; unused for amounts
 * @param invented whether something in it is invented for a sample (số liệu mẫu)
 */
public record Figure(String id, Kind kind, long value, String word, boolean invented) implements Part {
    /** Whether it is money. */
    public enum Kind {
        AMOUNT,
        COUNT
    }

    /** Money with dots and "đồng"; counts below ten with a leading zero, as reports write them. */
    @Override
    public String text() {
        return switch (kind) {
            case AMOUNT -> AmountText.PLAIN.withUnit(Vnd.of(value));
            case COUNT -> count() + (word.isEmpty() ? "" : '\u00a0' + word);
        };
    }

    private String count() {
        return value >= 0 && value < 10
                ? String.format(Locale.ROOT, "%02d", value)
                : AmountText.PLAIN.of(Vnd.of(value));
    }
}
