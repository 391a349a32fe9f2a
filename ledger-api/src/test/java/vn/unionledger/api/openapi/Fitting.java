package vn.unionledger.api.openapi;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether an answer is what its schema says: the part of JSON Schema the document uses. */
final class Fitting {
    private final JsonNode document;
    private final List<String> faults;

    Fitting(JsonNode document, List<String> faults) {
        this.document = document;
        this.faults = faults;
    }

    void check(String at, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            check(at, document.at(schema.path("$ref").asString().substring(1)), value);
            return;
        }
        boolean fits =
                switch (schema.path("type").asString("")) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isString();
                    case "integer" -> value.isIntegralNumber();
                    case "boolean" -> value.isBoolean();
                    default -> true;
                };
        if (!fits) {
            faults.add(at + " is no " + schema.path("type") + ": " + value);
            return;
        }
        if (schema.has("pattern")
                && !value.asString().matches(schema.path("pattern").asString())) {
            faults.add(at + " does not match: " + value);
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + " is none of the words: " + value);
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString())) {
                faults.add(at + " lacks " + name);
            }
        });
        if (value.isObject() && schema.has("properties")) {
            value.properties().forEach(field -> {
                JsonNode own = schema.path("properties").path(field.getKey());
                if (own.isMissingNode()) {
                    faults.add(at + " has an unknown " + field.getKey());
                } else {
                    check(at + "/" + field.getKey(), own, field.getValue());
                }
            });
        }
        if (value.isArray()) {
            value.forEach(one -> check(at + "[]", schema.path("items"), one));
        }
    }
}
