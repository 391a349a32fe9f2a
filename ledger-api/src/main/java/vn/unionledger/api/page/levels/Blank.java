package vn.unionledger.api.page.levels;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param what how it is filled: {@code text}, {@code money}, {@code date} or {@code one} of the options
 * @param label the key of its name
 * @param hint the key of what helps to fill it
 */
record Blank(
        String what,
        String name,
        String label,
        @Nullable Map<String, String> options,
        @Nullable String hint) {
    static Blank text(String name, String label, @Nullable String hint) {
        return new Blank("text", name, label, null, hint);
    }

    static Blank money(String name, String label) {
        return new Blank("money", name, label, null, "form.money.hint");
    }

    static Blank date(String name, String label, @Nullable String hint) {
        return new Blank("date", name, label, null, hint);
    }

    static Blank one(String name, String label, Map<String, String> options, @Nullable String hint) {
        return new Blank("one", name, label, options, hint);
    }
}
