package vn.unionledger.api.page.dues;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.form.Typed;
import vn.unionledger.api.page.form.Typing;

/** The rows of a roll on the screen, one member each, and what is filled into them. */
final class RollSheet {
    /** The field of the lines nobody in the rows answers to. */
    static final String UNMATCHED = "_khong-khop";

    private final List<MonthRow> rows;

    RollSheet(List<MonthRow> rows) {
        this.rows = List.copyOf(rows);
    }

    List<MonthRow> rows() {
        return rows;
    }

    /** What a roll being filled in comes to, đồng. */
    record Sum(int people, long total, long short_, long ahead) {}

    static String amount(int row) {
        return RollForm.AMOUNTS + "[" + row + "].amount";
    }

    /** Puts the amounts of a list into the rows: those with a name to whom they name, the others in the order of the rows. */
    Typed filled(Typed typed, List<Pasted> lines) {
        if (lines.isEmpty()) {
            return typed;
        }
        Map<String, String> values = new LinkedHashMap<>(typed.values());
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            values.put(amount(i), "");
            free.add(i);
        }
        for (Pasted line : lines) {
            String amount = line.amount();
            if (amount == null) {
                continue;
            }
            int row = line.name() == null ? (free.isEmpty() ? -1 : free.getFirst()) : named(line.name(), free);
            if (row >= 0) {
                free.remove(Integer.valueOf(row));
                values.put(amount(row), amount);
            } else {
                values.merge(
                        UNMATCHED, Objects.requireNonNullElse(line.name(), amount), (all, one) -> all + ", " + one);
            }
        }
        return new Typed(typed.key(), values, typed.refused(), typed.errors());
    }

    Sum sum(Typed typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        typed.values().forEach((name, value) -> fields.put(name, List.of(value)));
        Typing typing = new Typing(fields);
        int people = 0;
        long total = 0;
        long missing = 0;
        long ahead = 0;
        for (int i = 0; i < rows.size(); i++) {
            long paid = typing.dong(amount(i)).orElse(0);
            people += paid > 0 ? 1 : 0;
            total += paid;
            missing += Math.max(0, rows.get(i).expected() - paid);
            ahead += Math.max(0, paid - rows.get(i).expected());
        }
        return new Sum(people, total, missing, ahead);
    }

    private int named(@Nullable String name, List<Integer> free) {
        for (int row : free) {
            if (plain(rows.get(row).name()).equals(plain(Objects.requireNonNullElse(name, "")))) {
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
}
