package vn.unionledger.api.target;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.INSPECTOR;
import static vn.unionledger.api.TestUnion.STRANGER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer;

@DisplayName("Targets over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TargetApiTest {
    private static final String TARGETS = "/api/v1/targets";

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "are assigned by a document, get a result with evidence, a budget, and another value by a later document")
    void recorded() {
        String asked = """
                {"year":2024,"title":"Đoàn viên xuất sắc","kind":"SHARE","points":8000,
                 "document":"Bản giao ước thi đua 2024","on":"2024-01-02"}""";
        server.post(INSPECTOR, TARGETS, asked).expect(403, "unit.not-in-office");
        String target = server.post(ACCOUNTANT, TARGETS, asked).expect(201).text("id");
        String at = TARGETS + "/" + target;
        server.post(ACCOUNTANT, at + "/results", result(486, 485)).expect(422, "target.part-above-whole");
        server.post(ACCOUNTANT, at + "/results", result(400, 485)).expect(201);
        server.post(ACCOUNTANT, at + "/budget", """
                {"planned":20000000,"fund":"khong-co","item":"31/khen-thuong","document":"DT 2024"}""").expect(404);
        server.post(ACCOUNTANT, at + "/budget", """
                {"planned":20000000,"fund":"cong-doan","item":"31/khen-thuong","document":"DT 2024"}""").expect(200);
        server.awaitViews();
        JsonNode row =
                server.get(ACCOUNTANT, at + "?until=2024-12-31").expect(200).json();
        assertThat(row.path("points").asInt()).isEqualTo(8_247);
        assertThat(row.path("met").asBoolean()).isTrue();
        server.get(STRANGER, at).expect(404, "target.none");
        server.post(ACCOUNTANT, at + "/reassign", "{\"points\":9000,\"document\":\"02/CV\"}")
                .expect(200);
        server.awaitViews();
        JsonNode now = server.get(ACCOUNTANT, at).expect(200).json();
        assertThat(now.path("assigned").asInt()).isEqualTo(9_000);
        assertThat(now.path("met").asBoolean()).isFalse();
        assertThat(now.path("first").asInt()).isEqualTo(8_000);
        assertThat(now.path("budget").path("planned").asLong()).isEqualTo(20_000_000);
        assertThat(now.path("spent").asLong()).isZero();
        assertThat(server.get(ACCOUNTANT, TARGETS + "?targetYear=2024")
                        .expect(200)
                        .json())
                .isNotEmpty();
        server.post(ACCOUNTANT, at + "/take-back", "{\"document\":\"ghi nhầm\"}")
                .expect(200);
        server.awaitViews();
        server.get(ACCOUNTANT, at).expect(404, "target.none");
    }

    @Test
    @DisplayName("the books tell are not recorded by hand, and are measured as their kind can be")
    void told() {
        server.post(ACCOUNTANT, TARGETS, """
                {"year":2024,"title":"Thu quỹ","kind":"COUNT","count":3,"measure":"FUND","fund":"mai-am","document":"CV 1"}""").expect(422, "target.measure-does-not-fit");
        String target = server.post(ACCOUNTANT, TARGETS, """
                {"year":2024,"title":"Vận động Mái ấm","kind":"AMOUNT","amount":40000000,"measure":"FUND","fund":"mai-am",
                 "document":"CV 33/CĐVC","from":"ldld-tinh"}""").expect(201).text("id");
        server.post(ACCOUNTANT, TARGETS + "/" + target + "/results", "{\"amount\":5,\"evidence\":\"x\"}")
                .expect(409, "target.told-by-the-ledger");
        server.awaitViews();
        JsonNode row =
                server.get(ACCOUNTANT, TARGETS + "/" + target).expect(200).json();
        assertThat(row.path("outcome").path("value").asLong()).isZero();
        assertThat(row.path("reached").asInt()).isZero();
    }

    private static String result(int part, int whole) {
        return "{\"part\":" + part + ",\"whole\":" + whole + ",\"evidence\":\"12/DS-CĐCS\",\"on\":\"2024-05-06\"}";
    }
}
