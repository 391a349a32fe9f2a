package vn.unionledger.api.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.unionledger.api.request.Between;
import vn.unionledger.api.request.Length;
import vn.unionledger.core.money.Vnd;

/** JSON schemas of what is asked and answered, from the very records that read and write it. */
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int TEXT_MAX = 200;
    private static final long COUNT_MAX = 1_000_000;
    private static final int ROWS_MAX = 1_000;

    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();

    /** Every named schema met so far, by name. */
    ObjectNode all() {
        ObjectNode all = JSON.objectNode();
        named.forEach(all::set);
        return all;
    }

    void put(String name, ObjectNode schema) {
        named.put(name, schema);
    }

    /** What a request has to be. */
    ObjectNode asked(Type type) {
        return of(type, Map.of(), true, null);
    }

    /** What an answer is. */
    ObjectNode answer(Type type) {
        return of(type, Map.of(), false, null);
    }

    private ObjectNode of(Type type, Map<String, Type> bound, boolean asked, @Nullable RecordComponent at) {
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.getOrDefault(variable.getName(), Object.class), Map.of(), asked, at);
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type first = generic.getActualTypeArguments()[0];
            if (List.class.isAssignableFrom(raw)) {
                ObjectNode array = JSON.objectNode().put("type", "array");
                if (asked) {
                    array.put("maxItems", ROWS_MAX);
                }
                array.set("items", of(first, bound, asked, at));
                return array;
            }
            Type real = first instanceof TypeVariable<?> variable
                    ? bound.getOrDefault(variable.getName(), Object.class)
                    : first;
            String name = raw.getSimpleName() + "Of" + simple(real);
            return record(raw, name, Map.of(raw.getTypeParameters()[0].getName(), real), asked);
        }
        Class<?> single = (Class<?>) type;
        ObjectNode value = value(single, asked, at);
        if (value != null) {
            return value;
        }
        if (single.isAnnotationPresent(JsonSubTypes.class)) {
            return oneOf(single);
        }
        return single.isRecord()
                ? record(single, single.getSimpleName(), Map.of(), asked)
                : JSON.objectNode().put("type", "object");
    }

    private static String simple(Type type) {
        if (type instanceof ParameterizedType generic) {
            return simple(generic.getRawType()) + "Of" + simple(generic.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> single ? single.getSimpleName() : type.getTypeName();
    }

    private @Nullable ObjectNode value(Class<?> type, boolean asked, @Nullable RecordComponent at) {
        if (type == Vnd.class) {
            ObjectNode amount = JSON.objectNode().put("type", "integer").put("description", "đồng");
            return asked ? amount.put("minimum", 1).put("maximum", Vnd.MAX_DONG) : amount;
        }
        if (type == String.class) {
            ObjectNode text = JSON.objectNode().put("type", "string");
            Length length = at == null ? null : at.getAnnotation(Length.class);
            return asked ? text.put("minLength", 1).put("maxLength", length == null ? TEXT_MAX : length.max()) : text;
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            ObjectNode number = JSON.objectNode().put("type", "integer");
            Between between = at == null ? null : at.getAnnotation(Between.class);
            return asked
                    ? number.put("minimum", between == null ? 1 : between.min())
                            .put("maximum", between == null ? COUNT_MAX : between.max())
                    : number;
        }
        if (type == boolean.class || type == Boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        if (type == LocalDate.class) {
            return JSON.objectNode().put("type", "string").put("format", "date");
        }
        if (type == Instant.class) {
            return JSON.objectNode().put("type", "string").put("format", "date-time");
        }
        if (type == YearMonth.class) {
            return JSON.objectNode().put("type", "string").put("pattern", "^\\d{4}-(0[1-9]|1[0-2])$");
        }
        if (type.isEnum()) {
            ObjectNode word = JSON.objectNode().put("type", "string");
            ArrayNode words = word.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .forEach(words::add);
            return word;
        }
        if (type == Object.class || JsonNode.class.isAssignableFrom(type)) {
            return JSON.objectNode();
        }
        return text(type);
    }

    /** Ids, codes, accounts and hashes print themselves bare. */
    private static @Nullable ObjectNode text(Class<?> type) {
        boolean bare = type.isRecord()
                && type.getPackageName().startsWith("vn.unionledger.core.")
                && type.getRecordComponents().length == 1
                && (type.getRecordComponents()[0].getType() == String.class
                        || type.getSimpleName().equals("Sha256"));
        if (!bare && !type.getSimpleName().equals("Sha256")) {
            return null;
        }
        ObjectNode text = JSON.objectNode().put("type", "string").put("description", type.getSimpleName());
        return switch (type.getSimpleName()) {
            case "Account" -> text.put("maxLength", 80);
            case "Subject" -> text;
            case "Sha256" -> text.put("pattern", "^[0-9a-f]{64}$");
            default ->
                takes(type, "ma-so")
                        ? text.put("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$").put("maxLength", 40)
                        : text.put("pattern", "^[0-9a-f]{32}$");
        };
    }

    /** Whether the type itself takes such a text. */
    private static boolean takes(Class<?> type, String text) {
        try {
            type.getDeclaredConstructor(String.class).newInstance(text);
            return true;
        } catch (InvocationTargetException _) {
            return false;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private ObjectNode record(Class<?> type, String wanted, Map<String, Type> bound, boolean asked) {
        String name = name(type, wanted, asked);
        if (!named.containsKey(name)) {
            ObjectNode schema = JSON.objectNode().put("type", "object");
            named.put(name, schema);
            ObjectNode properties = schema.putObject("properties");
            ArrayNode required = JSON.arrayNode();
            fields(type, bound, asked, properties, required);
            if (!required.isEmpty()) {
                schema.set("required", required);
            }
            schema.put("additionalProperties", false);
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private String name(Class<?> type, String wanted, boolean asked) {
        String key = type.getName() + wanted;
        String taken = owners.get(wanted);
        if (taken == null || taken.equals(key)) {
            owners.put(wanted, key);
            return wanted;
        }
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? wanted + (asked ? "Asked" : "Answer") : outer.getSimpleName() + wanted;
    }

    private void fields(
            Class<?> type, Map<String, Type> bound, boolean asked, ObjectNode properties, ArrayNode required) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                Type inner = bound.getOrDefault(component.getGenericType().getTypeName(), component.getType());
                fields((Class<?>) inner, bound, asked, properties, required);
                continue;
            }
            JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = renamed == null ? component.getName() : renamed.value();
            properties.set(name, of(component.getGenericType(), bound, asked, component));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(name);
            }
        }
    }

    private ObjectNode oneOf(Class<?> type) {
        String name = type.getSimpleName();
        if (!named.containsKey(name)) {
            ObjectNode schema = JSON.objectNode();
            named.put(name, schema);
            ArrayNode kinds = schema.putArray("oneOf");
            ObjectNode mapping = schema.putObject("discriminator")
                    .put("propertyName", "type")
                    .putObject("mapping");
            for (JsonSubTypes.Type kind : type.getAnnotation(JsonSubTypes.class).value()) {
                ObjectNode reference = record(kind.value(), name + kind.value().getSimpleName(), Map.of(), true);
                String pointer = reference.get("$ref").asString();
                ObjectNode one = Objects.requireNonNull(named.get(pointer.substring(pointer.lastIndexOf('/') + 1)));
                ((ObjectNode) one.get("properties")).putObject("type").put("const", kind.name());
                one.withArray("required").add("type");
                kinds.add(reference);
                mapping.put(kind.name(), pointer);
            }
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }
}
