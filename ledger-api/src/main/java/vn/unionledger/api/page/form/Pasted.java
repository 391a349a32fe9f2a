package vn.unionledger.api.page.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lines copied out of a sheet, one person each: a name and an amount, divided by a tab or a semicolon. Either may be missing.
 *
 * @param name nothing where the line has only an amount
 * @param amount as it was written; nothing where the line has only a name
 */
public record Pasted(@Nullable String name, @Nullable String amount) {

    /** The lines that have something on them. */
    public static List<Pasted> lines(@Nullable String text) {
        List<Pasted> lines = new ArrayList<>();
        if (text == null) {
            return lines;
        }
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(of(line.strip()));
            }
        }
        return lines;
    }

    /**
     * Puts pasted amounts into the rows of a form: those with a name to whom they name, the others in the order of the rows. What
     * fits no row stands in {@code _khong-khop}.
     *
     * @param names of the rows, in their order
     * @param field the name of a row's amount
     */
    public static Typed into(Typed typed, @Nullable String text, List<String> names, IntFunction<String> field) {
        List<Pasted> lines = lines(text);
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
                        "_khong-khop", Objects.requireNonNullElse(line.name(), amount), (all, one) -> all + ", " + one);
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

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Pasted of(String line) {
        int mark = Math.max(line.lastIndexOf('\t'), line.lastIndexOf(';'));
        if (mark < 0) {
            boolean amount = Character.isDigit(line.charAt(0));
            return amount ? new Pasted(null, line) : new Pasted(line, null);
        }
        String name = line.substring(0, mark).strip();
        String amount = line.substring(mark + 1).strip();
        return new Pasted(name.isEmpty() ? null : name, amount.isEmpty() ? null : amount);
    }

    /** Masks both. */
    @Override
    public String toString() {
        return "Pasted";
    }
}
