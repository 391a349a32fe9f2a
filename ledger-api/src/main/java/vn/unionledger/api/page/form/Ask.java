package vn.unionledger.api.page.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a plain form, as {@code fragments/asks} draws it.
 *
 * @param what how it is filled: {@code text}, {@code money}, {@code date} or {@code one} of the options
 * @param label the key of its name
 * @param hint the key of what helps to fill it
 */
public record Ask(
        String what,
        String name,
        String label,
        @Nullable Map<String, String> options,
        @Nullable String hint) {
    public static Ask text(String name, String label, @Nullable String hint) {
        return new Ask("text", name, label, null, hint);
    }

    public static Ask money(String name, String label) {
        return new Ask("money", name, label, null, "form.money.hint");
    }

    public static Ask date(String name, String label, @Nullable String hint) {
        return new Ask("date", name, label, null, hint);
    }

    public static Ask one(String name, String label, Map<String, String> options, @Nullable String hint) {
        return new Ask("one", name, label, options, hint);
    }
}
