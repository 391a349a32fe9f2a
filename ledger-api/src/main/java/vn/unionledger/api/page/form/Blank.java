package vn.unionledger.api.page.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a plain form, as {@code fragments/blanks} draws it.
 *
 * @param what how it is filled: {@code text}, {@code money}, {@code date} up to today, {@code day}, {@code area},
 *     {@code check}, {@code one} of the options, or not at all: {@code hidden}
 * @param label the key of its name
 * @param hint the key of what helps to fill it
 */
public record Blank(
        String what,
        String name,
        @Nullable String label,
        @Nullable Map<String, String> options,
        @Nullable String hint) {
    public static Blank text(String name, String label, @Nullable String hint) {
        return new Blank("text", name, label, null, hint);
    }

    public static Blank money(String name, String label) {
        return new Blank("money", name, label, null, "form.money.hint");
    }

    public static Blank date(String name, String label, @Nullable String hint) {
        return new Blank("date", name, label, null, hint);
    }

    public static Blank one(String name, String label, Map<String, String> options, @Nullable String hint) {
        return new Blank("one", name, label, options, hint);
    }

    public static Blank area(String name, String label, @Nullable String hint) {
        return new Blank("area", name, label, null, hint);
    }

    public static Blank check(String name, String label) {
        return new Blank("check", name, label, null, null);
    }

    /** A day that may lie ahead. */
    public static Blank day(String name, String label, @Nullable String hint) {
        return new Blank("day", name, label, null, hint);
    }

    /** What the form was opened with, sent along as it is. */
    public static Blank hidden(String name) {
        return new Blank("hidden", name, null, null, null);
    }
}
