package vn.unionledger.log.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.money.Vnd;

/** Which shape a type has. A type that is not listed here cannot be stored. */
final class Shapes {
    private static final Map<Type, Shape> PLAIN = Map.of(
            String.class, Plain.TEXT,
            long.class, Plain.LONG,
            Long.class, Plain.LONG,
            int.class, Plain.INT,
            Integer.class, Plain.INT,
            boolean.class, Plain.FLAG,
            Vnd.class, Plain.VND,
            LocalDate.class, Plain.DATE,
            YearMonth.class, Plain.MONTH,
            Sha256.class, Plain.HASH);

    private final Map<Type, Shape> known = new ConcurrentHashMap<>();
    private final Function<Class<?>, Map<String, Class<?>>> words;
    private final boolean states;

    private Shapes(Function<Class<?>, Map<String, Class<?>>> words, boolean states) {
        this.words = words;
        this.states = states;
    }

    /** For what is stored for ever. */
    static Shapes ofFacts() {
        return new Shapes(Words::of, false);
    }

    /** For what may be thrown away: also maps and sets, and sealed interfaces by the names of their records. */
    static Shapes ofStates() {
        return new Shapes(Words::names, true);
    }

    Shape of(Type type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = make(type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape make(Type type) {
        Shape plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        return switch (type) {
            case Class<?> word when word.isEnum() -> Plain.word(word);
            case Class<?> bare when isBare(bare) -> new Bare(bare);
            case Class<?> record when record.isRecord() -> new Fields(record, null, this);
            case Class<?> sealed when sealed.isSealed() -> new OneOf(sealed, words.apply(sealed), this);
            case ParameterizedType list
            when list.getRawType() == List.class -> new Many(of(list.getActualTypeArguments()[0]), false);
            case ParameterizedType set
            when states && set.getRawType() == Set.class -> new Many(of(set.getActualTypeArguments()[0]), true);
            case ParameterizedType map
            when states && map.getRawType() == Map.class ->
                new Entries(of(map.getActualTypeArguments()[0]), of(map.getActualTypeArguments()[1]));
            // the parameter is for the reader of the code: no component of the record has its type
            case ParameterizedType record when record.getRawType() instanceof Class<?> raw && raw.isRecord() -> of(raw);
            default -> throw new IllegalStateException(type + " has no stored form");
        };
    }

    private static boolean isBare(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                && components[0].getName().equals("value")
                && components[0].getType() == String.class;
    }
}
