package vn.unionledger.api.page.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A line copied out of a sheet: a person's name, and an amount behind it. Either may be missing; other columns, such as a running
 * number before the name or the group after it, are passed over.
 *
 * @param name the first cell with a letter in it; nothing where there is none
 * @param amount the last cell behind the name that begins with a digit, as it was written; nothing where there is none
 */
public record Pasted(@Nullable String name, @Nullable String amount) {
    /** The value of a form in which those stand whom no row answers to. */
    public static final String UNMATCHED = "_khong-khop";

    /** The lines that have something on them, their cells divided by tabs or semicolons. */
    public static List<Pasted> lines(@Nullable String text) {
        List<Pasted> lines = new ArrayList<>();
        if (text == null) {
            return lines;
        }
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(of(Arrays.asList(line.split("[\\t;]", -1))));
            }
        }
        return lines;
    }

    /**
     * Puts pasted amounts into the rows of a form: those with a name to whom they name, the others in the order of the rows. What
     * fits no row stands in {@link #UNMATCHED}.
     *
     * @param names of the rows, in their order
     * @param field the name of a row's amount
     */
    public static Typed into(Typed typed, List<Pasted> lines, List<String> names, IntFunction<String> field) {
        if (lines.isEmpty()) {
            return typed;
        }
        Map<String, String> values = new LinkedHashMap<>(typed.values());
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(field.apply(i), "");
            free.add(i);
        }
        for (Pasted line : lines) {
            String amount = line.amount();
            if (amount == null) {
                continue;
            }
            int row = line.name() == null ? (free.isEmpty() ? -1 : free.getFirst()) : named(line.name(), names, free);
            if (row >= 0) {
                free.remove(Integer.valueOf(row));
                values.put(field.apply(row), amount);
            } else {
                values.merge(
                        UNMATCHED, Objects.requireNonNullElse(line.name(), amount), (all, one) -> all + ", " + one);
            }
        }
        return new Typed(typed.key(), values, typed.refused(), typed.errors());
    }

    private static int named(String name, List<String> names, List<Integer> free) {
        for (int row : free) {
            if (plain(names.get(row)).equals(plain(name))) {
                return row;
            }
        }
        return -1;
    }

    /** A name as two lists may write it: without regard to capitals and spaces. */
    static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /** What one line says, cell by cell. */
    public static Pasted of(List<String> cells) {
        String name = null;
        String amount = null;
        for (String written : cells) {
            String cell = written.strip();
            if (name == null && cell.codePoints().anyMatch(Character::isLetter)) {
                name = cell;
                amount = null;
            } else if (!cell.isEmpty() && Character.isDigit(cell.codePointAt(0))) {
                amount = cell;
            }
        }
        return new Pasted(name, amount);
    }

    /** Masks both. */
    @Override
    public String toString() {
        return "Pasted";
    }
}
