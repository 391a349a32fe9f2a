package vn.unionledger.api.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.unionledger.api.Routes.Route;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.projections.asof.Asked;

/** The OpenAPI 3.1 document of the running program: its routes, what each reads, what each answers, and the codes of its problems. */
final class Document {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What any route may answer, and what a route that records something may answer besides. */
    private static final List<String> ALWAYS = List.of("signin.", "internal", "not-found", "request.");

    private static final List<String> WRITES = List.of("key.", "log.", "field.", "unit.");

    /** Whose refusals a package's acts may meet. */
    private static final Map<String, List<String>> BY_PACKAGE = Map.ofEntries(
            Map.entry(
                    "voucher",
                    List.of(
                            "voucher.",
                            "book.",
                            "fund.",
                            "person.",
                            "welfare.",
                            "round.",
                            "campaign.",
                            "activity.",
                            "loan.",
                            "views.")),
            Map.entry("welfare", List.of("welfare.", "round.", "fund.", "person.")),
            Map.entry("campaign", List.of("campaign.", "fund.")),
            Map.entry("activity", List.of("activity.", "fund.")),
            Map.entry("loan", List.of("loan.", "fund.", "person.")),
            Map.entry("inspection", List.of("inspection.")),
            Map.entry("policy", List.of("policy.", "voucher.", "book.", "fund.", "views.")),
            Map.entry("person", List.of("person.", "welfare.", "views.")),
            Map.entry("book", List.of("book.", "fund.")),
            Map.entry("fund", List.of("fund.", "book.")),
            Map.entry("csvimport", List.of("import.", "book.", "fund.", "views.")));

    private final Schemas schemas = new Schemas();
    private final List<String> codes = codes();
    private final ObjectNode root = JSON.objectNode();

    static ObjectNode of(List<Route> routes) {
        return new Document().write(routes);
    }

    private ObjectNode write(List<Route> routes) {
        root.put("openapi", "3.1.1");
        root.putObject("info")
                .put("title", "Sổ quỹ công đoàn")
                .put("version", "1")
                .put("description", """
                        Every write needs an Idempotency-Key; sent again with the same key and content it is answered again \
                        and recorded once. The unit is that of the token. Problems follow RFC 9457, in Vietnamese unless \
                        Accept-Language puts English first; `code` is stable. Amounts are whole đồng.""")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        root.putArray("servers").addObject().put("url", "/");
        root.putArray("security").addObject().putArray("token");
        ObjectNode paths = root.putObject("paths");
        for (Route route : routes) {
            paths.withObjectProperty(route.path())
                    .set(route.method().toLowerCase(java.util.Locale.ROOT), operation(route));
        }
        problem();
        ObjectNode common = root.putObject("x-problem-codes");
        ArrayNode always = common.putArray("every");
        codes(ALWAYS).forEach(always::add);
        ArrayNode writes = common.putArray("writes");
        codes(WRITES).forEach(writes::add);
        ObjectNode components = root.putObject("components");
        components.set("schemas", schemas.all());
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "An API token, sqcd_…");
        return root;
    }

    private ObjectNode operation(Route route) {
        ObjectNode operation = JSON.objectNode();
        String below = route.path().substring("/api/v1/".length());
        String tag = below.contains("/") ? below.substring(0, below.indexOf('/')) : below;
        operation.putArray("tags").add(tag);
        operation.put(
                "operationId",
                route.handler().getBeanType().getSimpleName() + "."
                        + route.handler().getMethod().getName());
        operation.put("summary", Sentences.of(route.handler()));
        if (tag.startsWith("openapi")) {
            operation.putArray("security");
        }
        ArrayNode parameters = JSON.arrayNode();
        for (MethodParameter parameter : route.handler().getMethodParameters()) {
            read(parameter, parameters, operation);
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        ObjectNode answers = operation.putObject("responses");
        ResponseStatus status = route.handler().getMethodAnnotation(ResponseStatus.class);
        ObjectNode good = answers.putObject(
                status == null ? "200" : String.valueOf(status.value().value()));
        good.put("description", status == null ? "As asked." : "Recorded.");
        Type type = route.handler().getMethod().getGenericReturnType();
        ObjectNode content = good.putObject("content").putObject("application/json");
        content.set(
                "schema",
                type.getTypeName().startsWith(ResponseEntity.class.getName())
                        ? JSON.objectNode().put("type", "object")
                        : schemas.answer(type));
        ObjectNode bad = answers.putObject("default");
        bad.put("description", "A problem. Its code is one of the operation's or of those common to all.");
        bad.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        String feature = route.handler().getBeanType().getPackageName().replaceFirst(".*\\.", "");
        ArrayNode possible = operation.putArray("x-problem-codes");
        codes(BY_PACKAGE.getOrDefault(feature, List.of("views."))).forEach(possible::add);
        return operation;
    }

    private void read(MethodParameter parameter, ArrayNode parameters, ObjectNode operation) {
        PathVariable inPath = parameter.getParameterAnnotation(PathVariable.class);
        RequestParam inQuery = parameter.getParameterAnnotation(RequestParam.class);
        RequestBody body = parameter.getParameterAnnotation(RequestBody.class);
        RequestPart part = parameter.getParameterAnnotation(RequestPart.class);
        Class<?> type = parameter.getParameterType();
        String own = Objects.requireNonNull(parameter
                .getExecutable()
                .getParameters()[parameter.getParameterIndex()]
                .getName());
        if (inPath != null) {
            ObjectNode one = parameter(parameters, "path", inPath.value().isEmpty() ? own : inPath.value(), true);
            one.set("schema", schemas.answer(type));
        } else if (inQuery != null) {
            ObjectNode one = parameter(parameters, "query", own, inQuery.required());
            one.set("schema", schemas.answer(type));
        } else if (body != null) {
            ObjectNode asked = operation.putObject("requestBody").put("required", body.required());
            asked.putObject("content").putObject("application/json").set("schema", schemas.asked(type));
        } else if (part != null) {
            ObjectNode asked = operation.withObjectProperty("requestBody").put("required", true);
            ObjectNode form = asked.withObjectProperty("content")
                    .withObjectProperty("multipart/form-data")
                    .withObjectProperty("schema")
                    .put("type", "object");
            form.withObjectProperty("properties")
                    .putObject(own)
                    .put("type", "string")
                    .put("contentMediaType", "application/octet-stream");
            if (part.required()) {
                form.withArrayProperty("required").add(own);
            }
        } else if (type == Sending.class) {
            ObjectNode key = parameter(parameters, "header", "Idempotency-Key", true);
            key.putObject("schema").put("type", "string").put("pattern", "^[A-Za-z0-9._:-]{1,100}$");
        } else if (type == Seen.class) {
            ObjectNode unit = parameter(parameters, "query", "unit", false);
            unit.put("description", "A unit below, for a finance officer; absent means the own one.");
            unit.set("schema", schemas.answer(vn.unionledger.core.id.UnitId.class));
        } else if (type == Asked.class) {
            period(parameters);
        }
    }

    private static void period(ArrayNode parameters) {
        text(parameters, "year", "^(19|20|21)\\d{2}$", "A whole year.");
        text(parameters, "month", "^\\d{4}-\\d{2}$", "A whole month, such as 2024-03.");
        text(parameters, "from", null, "The first day, 2024-03-01 or 01/03/2024; absent means since the beginning.");
        text(parameters, "until", null, "The last day; absent means today.");
        text(parameters, "knownOn", null, "The day whose evening the books are taken from; absent means now.");
        ObjectNode by = parameter(parameters, "query", "by", false);
        by.put("description", "By the day booked, or the day a correction is about.");
        by.putObject("schema")
                .put("type", "string")
                .putArray("enum")
                .add("booked")
                .add("concerned");
    }

    private static void text(
            ArrayNode parameters, String name, @org.jspecify.annotations.Nullable String pattern, String words) {
        ObjectNode one = parameter(parameters, "query", name, false);
        one.put("description", words);
        ObjectNode schema = one.putObject("schema").put("type", "string");
        if (pattern != null) {
            schema.put("pattern", pattern);
        }
    }

    private static ObjectNode parameter(ArrayNode parameters, String in, String name, boolean required) {
        return parameters.addObject().put("name", name).put("in", in).put("required", required);
    }

    private void problem() {
        ObjectNode problem = JSON.objectNode().put("type", "object");
        ObjectNode fields = problem.putObject("properties");
        fields.putObject("type").put("type", "string").put("format", "uri");
        fields.putObject("title").put("type", "string");
        fields.putObject("status").put("type", "integer");
        fields.putObject("detail").put("type", "string");
        fields.putObject("instance").put("type", "string");
        ArrayNode all = fields.putObject("code").put("type", "string").putArray("enum");
        codes.forEach(all::add);
        ObjectNode error = fields.putObject("errors")
                .put("type", "array")
                .putObject("items")
                .put("type", "object");
        ObjectNode parts = error.putObject("properties");
        parts.putObject("pointer").put("type", "string").put("description", "JSON pointer into what was sent");
        parts.putObject("code").put("type", "string");
        parts.putObject("detail").put("type", "string");
        error.putArray("required").add("pointer").add("code").add("detail");
        problem.putArray("required")
                .add("type")
                .add("title")
                .add("status")
                .add("detail")
                .add("code");
        schemas.put("Problem", problem);
    }

    private List<String> codes(List<String> families) {
        return codes.stream()
                .filter(code -> families.stream().anyMatch(code::startsWith))
                .toList();
    }

    /** Every code there are words for. */
    private static List<String> codes() {
        Properties words = new Properties();
        try (var in = Objects.requireNonNull(Document.class.getResourceAsStream("/problems_vi.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new TreeSet<>(words.stringPropertyNames())
                .stream()
                        .filter(key -> key.startsWith("problem."))
                        .map(key -> key.substring("problem.".length()))
                        .toList();
    }
}
