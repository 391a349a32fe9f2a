package vn.unionledger.api.page.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;

/** A percent as people type it: {@code 70}, {@code 0,5}, {@code 12.25 %}. */
public final class TypedPercent {
    private static final Pattern FORM = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    private TypedPercent() {}

    /** In basis points; nothing where it is no percent with two decimals at most. */
    public static OptionalInt parse(String text) {
        String typed = text.strip();
        String bare =
                typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed;
        return FORM.matcher(bare).matches()
                ? OptionalInt.of(
                        new BigDecimal(bare.replace(',', '.')).movePointRight(2).intValueExact())
                : OptionalInt.empty();
    }

    /**
     * The fields of a form with one of them in basis points; an empty one stays empty.
     *
     * @throws FaultyRequestException if something else stands in it: 2000 would otherwise pass for 20 %
     */
    public static Map<String, List<String>> inPoints(Map<String, List<String>> fields, String field) {
        Map<String, List<String>> read = new LinkedHashMap<>(fields);
        List<String> typed = read.get(field);
        if (typed != null && !typed.isEmpty() && !typed.getLast().isBlank()) {
            int points = parse(typed.getLast())
                    .orElseThrow(
                            () -> new FaultyRequestException(Fault.of("/" + field.replace('.', '/'), "not-a-percent")));
            read.put(field, List.of(Integer.toString(points)));
        }
        return read;
    }
}
