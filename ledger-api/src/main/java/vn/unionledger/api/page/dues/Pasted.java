package vn.unionledger.api.page.dues;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines copied out of a sheet, one person each: a name and an amount, divided by a tab or a semicolon. Either may be missing.
 *
 * @param name nothing where the line has only an amount
 * @param amount as it was written; nothing where the line has only a name
 */
record Pasted(@Nullable String name, @Nullable String amount) {

    /** The lines that have something on them. */
    static List<Pasted> lines(@Nullable String text) {
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
