package vn.unionledger.log.codec;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.money.Vnd;

/** The shapes of values that have no parts. */
final class Plain {
    static final Shape TEXT = new Text<>(Texts::require, text -> text, "text");

    static final Shape LONG = new Whole<>(Long.class, value -> value, Plain::within);

    static final Shape INT = new Whole<>(Integer.class, Integer::longValue, value -> {
        if (value != (int) value) {
            throw new CodecException("not within 32 bits: " + value);
        }
        return (int) value;
    });

    static final Shape VND = new Whole<>(Vnd.class, Vnd::dong, Vnd::of);

    static final Shape DATE = new Text<LocalDate>(Iso::text, Iso::day, "a date");

    static final Shape MONTH = new Text<YearMonth>(Iso::text, Iso::month, "a month");

    static final Shape HASH = new Text<>(Sha256::hex, Plain::hash, "a hash");

    static final Shape FLAG = new Shape() {
        @Override
        public void write(Object value, JsonGenerator out) {
            out.writeBoolean((Boolean) value);
        }

        @Override
        public Object read(Source in) {
            return switch (in.parser.currentToken()) {
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                default ->
                    throw new CodecException("here stands " + in.parser.currentToken() + " in place of true or false");
            };
        }
    };

    private Plain() {}

    /** An enum by the names of its constants. */
    static Shape word(Class<?> type) {
        Map<String, Object> byName = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return new Text<>(
                (Enum<?> value) -> value.name(),
                text -> {
                    Object value = byName.get(text);
                    if (value == null) {
                        throw new CodecException("no " + type.getSimpleName() + " is called " + text);
                    }
                    return (Enum<?>) value;
                },
                "a word");
    }

    /** A value that is text and nothing else. */
    record Text<T>(Function<T, String> toText, Function<String, T> fromText, String what) implements Shape {
        @Override
        @SuppressWarnings("unchecked") // the shape was chosen by the value's type
        public void write(Object value, JsonGenerator out) {
            out.writeString(toText.apply((T) value));
        }

        @Override
        @SuppressWarnings("NullAway") // NullAway does not see that T is never null here
        public Object read(Source in) {
            in.expect(JsonToken.VALUE_STRING, what);
            return fromText.apply(in.parser.getString());
        }
    }

    /** A value that is a whole number of at most 10^15 either way. */
    private record Whole<T>(Class<T> type, ToLong<T> toLong, FromLong<T> fromLong) implements Shape {
        @Override
        public void write(Object value, JsonGenerator out) {
            out.writeNumber(within(toLong.of(type.cast(value))));
        }

        @Override
        @SuppressWarnings("NullAway") // NullAway does not see that T is never null here
        public Object read(Source in) {
            in.expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
            try {
                return fromLong.of(within(in.parser.getLongValue()));
            } catch (InputCoercionException e) {
                throw new CodecException("beyond 10^15", e);
            }
        }
    }

    private interface ToLong<T> {
        long of(T value);
    }

    private interface FromLong<T> {
        T of(long number);
    }

    private static long within(long number) {
        if (number > Vnd.MAX_DONG || number < -Vnd.MAX_DONG) {
            throw new CodecException("beyond 10^15: " + number);
        }
        return number;
    }

    private static Sha256 hash(String text) {
        try {
            Sha256 hash = Sha256.parse(text);
            if (hash.hex().equals(text)) {
                return hash;
            }
        } catch (IllegalArgumentException e) {
            throw new CodecException("cannot be read: " + text, e);
        }
        throw new CodecException("not in its one form: " + text);
    }
}
