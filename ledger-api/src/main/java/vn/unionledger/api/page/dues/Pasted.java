package vn.unionledger.api.page.dues;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line copied out of a sheet: a person's name, and an amount behind it. Either may be missing; other columns, such as a running
 * number before the name or the group after it, are passed over.
 *
 * @param name the first cell with a letter in it; nothing where there is none
 * @param amount the last cell behind the name that begins with a digit, as it was written; nothing where there is none
 */
record Pasted(@Nullable String name, @Nullable String amount) {

    /** The lines that have something on them, their cells divided by tabs or semicolons. */
    static List<Pasted> lines(@Nullable String text) {
        List<Pasted> lines = new ArrayList<>();
        if (text == null) {
            return lines;
        }
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(of(Arrays.asList(line.split("[\t;]", -1))));
            }
        }
        return lines;
    }

    /** What one line says, cell by cell. */
    static Pasted of(List<String> cells) {
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
