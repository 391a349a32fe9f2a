package vn.unionledger.api.request;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which of several records a request is, where its interface names them. */
final class Kinds {
    /** The field that says it. */
    static final String FIELD = "type";

    private Kinds() {}

    static boolean has(Class<?> type) {
        return type.isAnnotationPresent(JsonSubTypes.class);
    }

    /** The record, or nothing if the name is none of the interface's. */
    static @Nullable Class<?> of(Class<?> type, @Nullable JsonNode name) {
        if (name == null || !name.isString()) {
            return null;
        }
        for (JsonSubTypes.Type one : types(type)) {
            if (one.name().equals(name.stringValue())) {
                return one.value();
            }
        }
        return null;
    }

    static String names(Class<?> type) {
        return Arrays.stream(types(type)).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
    }

    private static JsonSubTypes.Type[] types(Class<?> type) {
        return type.getAnnotation(JsonSubTypes.class).value();
    }
}
