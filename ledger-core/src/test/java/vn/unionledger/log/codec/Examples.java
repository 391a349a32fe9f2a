package vn.unionledger.log.codec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Rule;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.target.Measure;

/**
 * Rich examples of records: every field is there, every list has two elements, text has Vietnamese marks. The same example
 * each time, so that its stored bytes can be kept.
 */
public final class Examples {
    private int count;

    private Examples() {}

    /** An example of a record. */
    public static <T> T of(Class<T> record) {
        return type(record, record);
    }

    /** An example of a record that holds a purpose or a rule: one with this purpose or rule. */
    public static <T> T of(Class<T> record, Class<?> purpose) {
        return type(record, purpose);
    }

    @SuppressWarnings("unchecked") // made from that very class
    private static <T> T type(Class<T> record, Class<?> purpose) {
        return (T) new Examples().record(record, purpose);
    }

    private Object record(Class<?> type, Class<?> purpose) {
        if (type == Sealed.class) {
            return new Sealed<>(new Subject("person/" + hex()), "k" + ++count, "privacy.person.name", "q83vEjRWeJA");
        }
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && components[0].getName().equals("value")) {
            return bare(type);
        }
        Object[] parts = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName(), purpose))
                .toArray();
        return make(type, components, parts);
    }

    private Object value(Type type, String name, Class<?> purpose) {
        count++;
        return switch (type) {
            case Class<?> text when text == String.class -> text(name);
            case Class<?> date when date == LocalDate.class -> LocalDate.of(2024, 1 + count % 12, 1 + count % 28);
            case Class<?> month when month == YearMonth.class -> YearMonth.of(2024, 1 + count % 12);
            case Class<?> amount when amount == Vnd.class -> Vnd.of(count % 2 == 0 ? 23_189_318 : -1_500_000L - count);
            case Class<?> hash when hash == Sha256.class -> Sha256.ZERO;
            case Class<?> whole when whole == int.class || whole == Integer.class -> count;
            case Class<?> whole when whole == long.class || whole == Long.class -> 1_700_000_000_000L + count;
            case Class<?> flag when flag == boolean.class -> count % 2 == 0;
            case Class<?> word when word.isEnum() -> word.getEnumConstants()[count % word.getEnumConstants().length];
            case Class<?> account when account == Account.class -> Account.expense("31/tham-hoi");
            case Class<?> which
            when which == Purpose.class ->
                record(Purpose.class.isAssignableFrom(purpose) ? purpose : Purpose.Gift.class, Object.class);
            case Class<?> rule
            when rule == Rule.class ->
                record(Rule.class.isAssignableFrom(purpose) ? purpose : Rule.Distribution.class, Object.class);
            case Class<?> measure
            when measure == Measure.class ->
                record(Measure.class.isAssignableFrom(purpose) ? purpose : Measure.Ratio.class, Object.class);
            case Class<?> record when record.isRecord() -> record(record, purpose);
            case ParameterizedType list
            when list.getRawType() == List.class ->
                List.of(
                        value(list.getActualTypeArguments()[0], name, purpose),
                        value(list.getActualTypeArguments()[0], name, purpose));
            case ParameterizedType record when record.getRawType() instanceof Class<?> raw -> record(raw, purpose);
            default -> throw new IllegalStateException("no example of " + type);
        };
    }

    private String text(String name) {
        return switch (name) {
            case "ledgerId" -> hex();
            case "contentHash" -> hex() + hex();
            case "number" -> "PC-0031/2024";
            default -> "Quỹ \"Vì người nghèo\" số " + count + " – Trà Vinh";
        };
    }

    private String hex() {
        return String.format("%032x", 0xabc0_0000L + ++count);
    }

    private Object bare(Class<?> type) {
        for (String candidate : List.of("stnmt-tra-vinh-" + ++count, hex(), "case/" + hex(), "advance:" + hex())) {
            try {
                return make(type, type.getRecordComponents(), candidate);
            } catch (IllegalArgumentException _) {
                // the next candidate may be one
            }
        }
        throw new IllegalStateException("no example of " + type);
    }

    private static Object make(Class<?> type, RecordComponent[] components, Object... parts) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
