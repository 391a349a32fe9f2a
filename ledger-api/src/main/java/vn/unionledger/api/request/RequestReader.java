package vn.unionledger.api.request;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.request.Shape.Part;

/**
 * Reads a request into a record whose components say what is needed: a {@code @Nullable} one may be absent, an amount is above
 * zero, a text is clean and short. Nothing that the record does not name is let through, and all faults are said at once. A
 * component marked {@code @JsonUnwrapped} has its fields beside its neighbours; an interface marked {@code @JsonSubTypes} is
 * one of several records, named by the field {@code type}.
 */
public final class RequestReader {
    private static final int ROWS_MAX = 1_000;

    private final Values values;
    private final List<Fault> faults = new ArrayList<>();

    private RequestReader(Values values) {
        this.values = values;
    }

    /** Reads JSON. @throws FaultyRequestException with everything that is wrong */
    public static <T> T json(JsonNode json, Class<T> type) {
        return new RequestReader(Values.JSON).whole(json, type);
    }

    /**
     * Reads the fields of a form: amounts as {@link vn.unionledger.core.money.TypedAmount} reads them, days also as 31/12/2024.
     *
     * @throws FaultyRequestException with everything that is wrong; pointers as in JSON
     */
    public static <T> T form(Map<String, List<String>> fields, Class<T> type) {
        return new RequestReader(Values.FORM).whole(Form.json(fields), type);
    }

    private <T> T whole(JsonNode json, Class<T> type) {
        Object read = object("", json, type);
        if (!faults.isEmpty() || read == null) {
            throw new FaultyRequestException(faults);
        }
        return type.cast(read);
    }

    private @Nullable Object object(String pointer, JsonNode json, Class<?> type) {
        if (!json.isObject()) {
            return fault(Fault.of(pointer, "not-an-object"));
        }
        Set<String> known = new HashSet<>();
        Class<?> form = type;
        if (Kinds.has(type)) {
            known.add(Kinds.FIELD);
            form = Kinds.of(type, json.get(Kinds.FIELD));
            if (form == null) {
                return fault(Fault.of(pointer + "/" + Kinds.FIELD, "not-one-of", Kinds.names(type)));
            }
        }
        int before = faults.size();
        Object read = fields(pointer, json, form, known);
        for (String name : json.propertyNames()) {
            if (!known.contains(name)) {
                fault(Fault.of(pointer + "/" + escaped(name), "unknown-field"));
            }
        }
        return faults.size() > before ? null : read;
    }

    private @Nullable Object fields(String pointer, JsonNode json, Class<?> type, Set<String> known) {
        int before = faults.size();
        Shape shape = Shape.of(type);
        @Nullable Object[] read = new @Nullable Object[shape.parts().size()];
        for (int i = 0; i < read.length; i++) {
            Part part = shape.parts().get(i);
            if (part.beside()) {
                read[i] = fields(pointer, json, part.single(), known);
            } else {
                known.add(part.name());
                read[i] = component(pointer + "/" + part.name(), json.get(part.name()), part);
            }
        }
        return faults.size() > before ? null : make(pointer, type, shape, read);
    }

    private @Nullable Object component(String pointer, @Nullable JsonNode json, Part part) {
        if (json == null || json.isNull()) {
            return part.optional() ? null : fault(Fault.of(pointer, "missing"));
        }
        return value(pointer, json, part.type(), part.limits());
    }

    private @Nullable Object value(String pointer, JsonNode json, Type type, Limits limits) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return rows(pointer, json, list.getActualTypeArguments()[0], limits);
        }
        Class<?> single = (Class<?>) type;
        if (Kinds.has(single) || (single.isRecord() && !Values.isSingle(single))) {
            return object(pointer, json, single);
        }
        try {
            return values.read(pointer, json, single, limits);
        } catch (FaultyRequestException e) {
            faults.addAll(e.faults());
            return null;
        }
    }

    private @Nullable Object rows(String pointer, JsonNode json, Type type, Limits limits) {
        if (!json.isArray()) {
            return fault(Fault.of(pointer, "not-a-list"));
        }
        if (json.size() > ROWS_MAX) {
            return fault(Fault.of(pointer, "too-many-rows", ROWS_MAX));
        }
        List<@Nullable Object> rows = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            rows.add(value(pointer + "/" + i, json.get(i), type, limits));
        }
        return rows;
    }

    private @Nullable Object make(String pointer, Class<?> type, Shape shape, @Nullable Object[] read) {
        try {
            return shape.constructor().newInstance(read);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof FaultyRequestException faulty) {
                faulty.faults().forEach(f -> fault(new Fault(pointer + f.pointer(), f.code(), f.facts())));
                return null;
            }
            throw new IllegalStateException(type + " could not be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " could not be made", e);
        }
    }

    private @Nullable Object fault(Fault fault) {
        faults.add(fault);
        return null;
    }

    private static String escaped(String name) {
        String shown = name.length() > 60 ? name.substring(0, 60) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    /** What the record says about a text or a number. */
    record Limits(@Nullable Length length, @Nullable Between between) {}
}
