package vn.unionledger.api.page.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a list in a form. Rows left empty do not count; the others move up. */
public final class Rows {

    private static final Pattern ROW = Pattern.compile("([a-z]+)\\[(\\d{1,3})]\\.([A-Za-z]+)");

    private Rows() {}

    /**
     * The fields with the empty rows of a list taken out.
     *
     * @param said the fields that make a row one that counts, if they are filled in
     */
    public static Map<String, List<String>> filled(Map<String, List<String>> fields, String list, List<String> said) {
        Map<String, List<String>> rest = new LinkedHashMap<>();
        Map<Integer, Map<String, List<String>>> rows = new java.util.TreeMap<>();
        fields.forEach((name, values) -> {
            Matcher row = ROW.matcher(name);
            if (row.matches() && row.group(1).equals(list)) {
                rows.computeIfAbsent(Integer.valueOf(row.group(2)), _ -> new LinkedHashMap<>())
                        .put(row.group(3), values);
            } else {
                rest.put(name, values);
            }
        });
        List<Map<String, List<String>>> kept = new ArrayList<>(rows.values());
        kept.removeIf(row -> said.stream().allMatch(field -> blank(row.get(field))));
        for (int i = 0; i < kept.size(); i++) {
            for (var field : kept.get(i).entrySet()) {
                rest.put(list + "[" + i + "]." + field.getKey(), field.getValue());
            }
        }
        return rest;
    }

    private static boolean blank(@Nullable List<String> values) {
        return values == null || values.isEmpty() || values.getLast().isBlank();
    }
}
