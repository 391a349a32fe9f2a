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
import vn.unionledger.core.money.TypedAmount;
import vn.unionledger.core.money.TypedDate;
import vn.unionledger.core.money.Vnd;

/** The single values of a request, strict in JSON and as people type them in forms. */
enum Values {
    /** Amounts and counts are JSON integers, days {@code 2024-12-31}. */
    JSON,
    /** Everything is text: amounts as {@link TypedAmount} reads them, days may be {@code 31/12/2024}. */
    FORM;

    private static final int TEXT_MAX = 200;
    private static final long COUNT_MAX = 1_000_000;
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,18}");
    private static final Pattern SEPARATED = Pattern.compile("-?\\d[\\d.,\\s]*[.,\\s]\\d+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** Whether the record is one value: an amount, an id, a code, an account. */
    static boolean isSingle(Class<?> type) {
        return SINGLE.get(type);
    }

    private static final ClassValue<Boolean> SINGLE = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type == Vnd.class
                    || (type.getPackageName().startsWith("vn.unionledger.core.")
                            && type.getRecordComponents().length == 1
                            && type.getRecordComponents()[0].getType() == String.class);
        }
    };

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
        Vnd amount = json.isString() ? typedAmount(pointer, json.stringValue()) : exactAmount(pointer, json);
        if (!amount.isPositive()) {
            throw faulty(pointer, "amount-not-positive", amount.dong());
        }
        return amount;
    }

    private static Vnd exactAmount(String pointer, JsonNode json) {
        if (!json.isNumber()) {
            throw faulty(pointer, "amount-not-a-number");
        }
        if (!json.isIntegralNumber()) {
            throw faulty(pointer, "amount-not-whole");
        }
        if (!json.canConvertToLong() || Math.abs(json.longValue()) > Vnd.MAX_DONG) {
            throw faulty(pointer, "amount-too-large", Vnd.MAX_DONG);
        }
        return Vnd.of(json.longValue());
    }

    private Vnd typedAmount(String pointer, String text) {
        if (this == JSON) {
            throw faulty(
                    pointer, SEPARATED.matcher(text.strip()).matches() ? "amount-with-separator" : "amount-as-text");
        }
        return switch (TypedAmount.parse(text)) {
            case TypedAmount.Read(Vnd amount) -> amount;
            case TypedAmount.Refused refused -> throw faulty(pointer, fault(refused.reason()), Vnd.MAX_DONG);
        };
    }

    private static String fault(TypedAmount.Reason reason) {
        return switch (reason) {
            case EMPTY -> "missing";
            case COMMA_AS_THOUSANDS -> "amount-with-comma";
            case MISPLACED_DOT, MISPLACED_SPACE -> "amount-misplaced-dot";
            case FRACTION_OF_DONG -> "amount-not-whole";
            case TOO_LARGE -> "amount-too-large";
            case NOT_A_NUMBER -> "amount-not-a-number";
        };
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
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text, STRICT);
            } catch (DateTimeException _) {
                throw faulty(pointer, "no-such-day", text);
            }
        }
        if (this == JSON) {
            throw faulty(pointer, "not-a-day");
        }
        return switch (TypedDate.parse(text)) {
            case TypedDate.Read(LocalDate day) -> day;
            case TypedDate.Refused refused ->
                throw switch (refused.reason()) {
                    case EMPTY -> faulty(pointer, "missing");
                    case NOT_A_DATE -> faulty(pointer, "not-a-typed-day");
                    case NO_SUCH_DAY -> faulty(pointer, "no-such-day", text);
                    case UNLIKELY_YEAR -> faulty(pointer, "unlikely-year", text);
                };
        };
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
