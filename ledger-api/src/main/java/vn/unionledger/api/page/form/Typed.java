package vn.unionledger.api.page.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.page.Reading;
import vn.unionledger.api.web.Show;

/**
 * A form as it is shown: what stands in its fields, and what was wrong when it was sent. Templates know it as {@code typed}.
 *
 * @param key made when the form is first shown; it stays until the form is accepted, so that sending it again cannot double it
 * @param values by field name, such as {@code parts[0].amount}
 * @param refused why nothing was recorded, in a sentence; nothing on a form that was not sent yet
 * @param errors what is wrong by field name, and how to put it right
 */
public record Typed(
        String key, Map<String, String> values, @Nullable String refused, Map<String, String> errors) {

    private static final Show SHOW = new Show();

    public Typed {
        values = new LinkedHashMap<>(values);
        errors = new LinkedHashMap<>(errors);
    }

    /** A form nobody has sent yet. */
    public static Typed fresh(Map<String, String> values) {
        return new Typed(UUID.randomUUID().toString(), values, null, Map.of());
    }

    /** One nobody has sent yet, with today in its field {@code on}. */
    public static Typed dated(Reading reading) {
        return dated("on", reading, Map.of());
    }

    /** One nobody has sent yet, with today in a field and other values in others. */
    public static Typed dated(String field, Reading reading, Map<String, String> others) {
        Map<String, String> values = new LinkedHashMap<>(others);
        values.put(field, SHOW.date(reading.moment().today()));
        return fresh(values);
    }

    /** The same form, with what was sent in it. */
    static Typed again(
            String key, Map<String, List<String>> fields, @Nullable String refused, Map<String, String> errors) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, all) -> {
            if (!name.startsWith("_") && !all.isEmpty()) {
                values.put(name, all.getLast());
            }
        });
        return new Typed(key, values, refused, errors);
    }

    public @Nullable String value(String name) {
        return values.get(name);
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /** The same form with the empty rows of a list taken out, as {@link Rows#filled} reads it: what is wrong stands in the row it is about. */
    public Typed movedUp(String list, List<String> said) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put(name, List.of(value)));
        Map<String, String> moved = new LinkedHashMap<>();
        Rows.filled(fields, list, said).forEach((name, all) -> moved.put(name, all.getLast()));
        return new Typed(key, moved, refused, errors);
    }

    /**
     * The same form, of which the empty rows of a list were not sent on: what is said about the n-th row sent stands with the n-th
     * row that is filled in.
     */
    public Typed inPlace(String list, String field) {
        List<Integer> sent = new ArrayList<>();
        int rows = rows(list, field);
        for (int i = 0; i < rows; i++) {
            if (!Objects.requireNonNullElse(value(list + "[" + i + "]." + field), "")
                    .isBlank()) {
                sent.add(i);
            }
        }
        Pattern row = Pattern.compile("^" + list + "\\[(\\d{1,3})]");
        Map<String, String> moved = new LinkedHashMap<>();
        errors.forEach((name, error) -> {
            Matcher at = row.matcher(name);
            boolean known = at.find() && Integer.parseInt(at.group(1)) < sent.size();
            moved.put(known ? list + "[" + sent.get(Integer.parseInt(at.group(1))) + "]." + field : name, error);
        });
        return new Typed(key, values, refused, moved);
    }

    /** How many rows of a list stand in it, counted by a field that every row has. */
    public int rows(String list, String field) {
        int rows = 0;
        while (values.containsKey(list + "[" + rows + "]." + field)) {
            rows++;
        }
        return rows;
    }
}
