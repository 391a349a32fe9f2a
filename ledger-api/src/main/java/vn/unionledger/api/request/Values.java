package vn.unionledger.api.request;

import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.request.RequestReader.Limits;
import vn.unionledger.core.money.Vnd;

/** The single values of a request, strict in JSON and as people type them in forms. */
enum Values {
    /** Amounts and counts are JSON integers, days {@code 2024-12-31}. */
    JSON,
    /** Everything is text: amounts may be grouped by dots, days may be {@code 31/12/2024}. */
    FORM;

    private static final int TEXT_MAX = 200;
    private static final long COUNT_MAX = 1_000_000;
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,18}");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TYPED_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** Whether the record is one value: an amount, an id, a code, an account. */
    static boolean isSingle(Class<?> type) {
        return type == Vnd.class
                || (type.getPackageName().startsWith("vn.unionledger.core.")
                        && type.getRecordComponents().length == 1
                        && type.getRecordComponents()[0].getType() == String.class);
    }

    Object read(String pointer, JsonNode json, Class<?> type, Limits limits) {
        if (type == Vnd.class) {
            return amount(pointer, json);
        }
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact(number(pointer, json, limits));
        }
        if (type == long.class || type == Long.class) {
            return number(pointer, json, limits);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(pointer, json);
        }
        if (type == String.class) {
            return text(pointer, json, limits);
        }
        String text = plain(pointer, json);
        if (type == LocalDate.class) {
            return day(pointer, text);
        }
        if (type == YearMonth.class) {
            return month(pointer, text);
        }
        if (type.isEnum()) {
            return constant(pointer, text, type);
        }
        return code(pointer, text, type);
    }

    private Vnd amount(String pointer, JsonNode json) {
        long dong = json.isIntegralNumber() && json.canConvertToLong() ? json.longValue() : typedAmount(pointer, json);
        if (dong <= 0) {
            throw faulty(pointer, "amount-not-positive", dong);
        }
        if (dong > Vnd.MAX_DONG) {
            throw faulty(pointer, "amount-too-large", Vnd.MAX_DONG);
        }
        return Vnd.of(dong);
    }

    private long typedAmount(String pointer, JsonNode json) {
        if (json.isIntegralNumber()) {
            throw faulty(pointer, "amount-too-large", Vnd.MAX_DONG);
        }
        if (json.isNumber()) {
            throw faulty(pointer, "amount-not-whole");
        }
        if (!json.isString()) {
            throw faulty(pointer, "amount-not-a-number");
        }
        String text = json.stringValue().strip();
        if (text.matches("-?\\d[\\d.,\\s]*") && text.matches(".*[.,\\s].*") && (this == JSON || !isGrouped(text))) {
            throw faulty(pointer, "amount-with-separator");
        }
        if (this == JSON) {
            throw faulty(pointer, "amount-as-text");
        }
        String digits = text.replace(".", "");
        if (!DIGITS.matcher(digits).matches()) {
            throw faulty(pointer, digits.matches("-?\\d+") ? "amount-too-large" : "amount-not-a-number", Vnd.MAX_DONG);
        }
        return Long.parseLong(digits);
    }

    private static boolean isGrouped(String text) {
        return GROUPED.matcher(text).matches();
    }

    private long number(String pointer, JsonNode json, Limits limits) {
        long value;
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            value = json.longValue();
        } else if (this == FORM
                && json.isString()
                && DIGITS.matcher(json.stringValue().strip()).matches()) {
            value = Long.parseLong(json.stringValue().strip());
        } else {
            throw faulty(pointer, "not-a-whole-number");
        }
        long min = limits.between() == null ? 1 : limits.between().min();
        long max = limits.between() == null ? COUNT_MAX : limits.between().max();
        if (value < min || value > max) {
            throw faulty(pointer, "number-out-of-range", min, max);
        }
        return value;
    }

    private boolean truth(String pointer, JsonNode json) {
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (this == FORM && json.isString()) {
            return switch (json.stringValue()) {
                case "on", "true" -> true;
                case "false" -> false;
                default -> throw faulty(pointer, "not-true-or-false");
            };
        }
        throw faulty(pointer, "not-true-or-false");
    }

    private String text(String pointer, JsonNode json, Limits limits) {
        if (!json.isString()) {
            throw faulty(pointer, "not-text");
        }
        String clean = Texts.clean(json.stringValue());
        int longest = limits.length() == null ? TEXT_MAX : limits.length().max();
        Texts.fault(
                        pointer,
                        clean,
                        longest,
                        limits.length() != null && limits.length().lines())
                .ifPresent(fault -> {
                    throw new FaultyRequestException(fault);
                });
        return clean;
    }

    private static String plain(String pointer, JsonNode json) {
        if (!json.isString()) {
            throw faulty(pointer, "not-text");
        }
        String text = json.stringValue().strip();
        Texts.fault(pointer, text, TEXT_MAX, false).ifPresent(fault -> {
            throw new FaultyRequestException(fault);
        });
        return text;
    }

    private LocalDate day(String pointer, String text) {
        var typed = TYPED_DAY.matcher(text);
        String iso = this == FORM && typed.matches()
                ? typed.group(3) + "-" + twoDigits(typed.group(2)) + "-" + twoDigits(typed.group(1))
                : text;
        if (!DAY.matcher(iso).matches()) {
            throw faulty(pointer, "not-a-day");
        }
        try {
            return LocalDate.parse(iso, STRICT);
        } catch (DateTimeException _) {
            throw faulty(pointer, "no-such-day", text);
        }
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static YearMonth month(String pointer, String text) {
        if (!MONTH.matcher(text).matches()) {
            throw faulty(pointer, "not-a-month");
        }
        return YearMonth.parse(text);
    }

    private static Object constant(String pointer, String text, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw faulty(
                pointer,
                "not-one-of",
                Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")));
    }

    private static Object code(String pointer, String text, Class<?> type) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                throw faulty(pointer, type.getSimpleName().equals("Account") ? "not-an-account" : "not-a-code");
            }
            throw new IllegalStateException(type + " could not be read", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be read from a request", e);
        }
    }

    private static FaultyRequestException faulty(String pointer, String code, Object... facts) {
        return new FaultyRequestException(Fault.of(pointer, code, facts));
    }
}
