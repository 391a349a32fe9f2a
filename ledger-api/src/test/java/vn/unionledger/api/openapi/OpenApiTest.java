package vn.unionledger.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.ApiServer.Answer;
import vn.unionledger.api.Routes;
import vn.unionledger.api.Routes.Route;
import vn.unionledger.api.TestUnion;

@DisplayName("The OpenAPI document")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final Path COMMITTED = Path.of("src/main/resources/openapi/openapi.json");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    ApiServer server;
    JsonNode document;
    String aCase;
    String voucher;

    @BeforeAll
    void start() throws IOException {
        server = ApiServer.start();
        aCase = server.post(ACCOUNTANT, "/api/v1/cases", """
                        {"fund":"cong-doan","reason":"ILLNESS","amount":500000,"personName":"Lê Thị Hoa","note":"Ốm",
                         "on":"2024-05-03"}""").expect(201).text("id");
        Answer put = server.post(ACCOUNTANT, "/api/v1/vouchers", """
                {"type":"welfare","fund":"cong-doan","place":"ngan-hang","case":"%s","reason":"ILLNESS","persons":1,
                 "amount":500000,"occurredOn":"2024-05-06"}""".formatted(aCase))
                .expect(201);
        voucher = put.text("id");
        server.post(
                        CHAIR,
                        "/api/v1/vouchers/" + voucher + "/approve",
                        "{\"contentHash\":\"" + put.text("contentHash") + "\"}")
                .expect(200);
        server.post(ACCOUNTANT, "/api/v1/vouchers/" + voucher + "/post", "").expect(200);
        server.post(ACCOUNTANT, "/api/v1/months/2024-01/close", "").expect(200);
        server.awaitViews();
        String written = MAPPER.writeValueAsString(Document.of(Routes.of(server))) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, written);
        }
        document = MAPPER.readTree(written);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "as committed says exactly the routes, fields, answers and codes of this program (-Dopenapi.write=true writes it)")
    void committed() throws IOException {
        assertThat(MAPPER.readTree(Files.readString(COMMITTED))).isEqualTo(document);
    }

    @Test
    @DisplayName("is served to anybody")
    void served() {
        assertThat(server.get(null, "/api/v1/openapi.json").expect(200).json()).isEqualTo(document);
    }

    @Test
    @DisplayName(
            "is well formed: every reference leads somewhere, every variable of a path is declared, every id is unique")
    void wellFormed() {
        assertThat(document.path("openapi").asString()).matches("3\\.1\\.\\d+");
        List<String> references = new ArrayList<>();
        collect(document, references);
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
        Set<String> ids = new HashSet<>();
        Set<String> methods = Set.of("get", "post", "put", "delete");
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(one -> {
                    JsonNode operation = one.getValue();
                    assertThat(one.getKey()).isIn(methods);
                    assertThat(ids.add(operation.path("operationId").asString()))
                            .as(operation.path("operationId").asString())
                            .isTrue();
                    assertThat(operation.path("summary").asString())
                            .as(path.getKey())
                            .isNotBlank();
                    operation.path("responses").forEach(answer -> assertThat(
                                    answer.path("description").asString())
                            .isNotBlank());
                    Set<String> named = new HashSet<>();
                    operation.path("parameters").forEach(parameter -> {
                        assertThat(parameter.has("schema")).isTrue();
                        assertThat(named.add(parameter.path("in").asString() + " "
                                        + parameter.path("name").asString()))
                                .isTrue();
                    });
                    Pattern.compile("\\{(\\w+)}")
                            .matcher(path.getKey())
                            .results()
                            .forEach(variable -> assertThat(named).contains("path " + variable.group(1)));
                    assertThat(operation.path("x-problem-codes").size()).isPositive();
                }));
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                if (field.getKey().equals("$ref")) {
                    references.add(field.getValue().asString());
                } else {
                    collect(field.getValue(), references);
                }
            });
        } else if (node.isArray()) {
            node.forEach(one -> collect(one, references));
        }
    }

    @Test
    @DisplayName("describes what is really answered, field by field")
    void answersFit() {
        Map<String, String> things =
                Map.of("case", aCase, "voucher", voucher, "fund", "cong-doan", "place", "ngan-hang", "position", "5");
        int asked = 0;
        for (Route route : Routes.of(server)) {
            String path = Pattern.compile("\\{(\\w+)}")
                    .matcher(route.path())
                    .replaceAll(found -> things.getOrDefault(found.group(1), "?"));
            if (!route.method().equals("GET") || path.contains("?") || path.contains("openapi")) {
                continue;
            }
            boolean ofUnits = path.startsWith("/api/v1/unit-months");
            String query = ofUnits
                    ? "?until=2024-12-31&figure=held&of=" + TestUnion.UNIT
                    : path.endsWith("/unfold")
                            ? server.get(ACCOUNTANT, "/api/v1/report?year=2024")
                                    .json()
                                    .findPath("unfold")
                                    .asString()
                                    .substring(path.length())
                            : "?until=2024-12-31";
            Answer answer = server.get(ofUnits ? FINANCE_OFFICER : ACCOUNTANT, path + query)
                    .expect(200);
            JsonNode schema = document.at("/paths/" + route.path().replace("/", "~1")
                    + "/get/responses/200/content/application~1json/schema");
            List<String> faults = new ArrayList<>();
            new Fitting(document, faults).check(route.path(), schema, answer.json());
            assertThat(faults).isEmpty();
            asked++;
        }
        assertThat(asked).isGreaterThan(25);
    }

    @Test
    @DisplayName("has every handler there is")
    void complete() {
        assertThat(Routes.of(server))
                .allSatisfy(route -> assertThat(route.handler().getBeanType().isAnnotationPresent(RestController.class))
                        .isTrue())
                .allSatisfy(route -> assertThat(document.path("paths")
                                .path(route.path())
                                .has(route.method().toLowerCase(java.util.Locale.ROOT)))
                        .isTrue());
    }
}
