package vn.unionledger.api.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CASHIER;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.TestUnion;

@DisplayName("Care for people over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareApiTest {
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
            "goes from a request for aid over another officer's approval to its payment, and its story is for few eyes")
    void aCase() {
        String asked = """
                {"fund":"cong-doan","reason":"ILLNESS","amount":500000,"personName":"Nguyễn Thị Hoa",
                 "note":"Nằm viện từ ngày 02/5","on":"2024-05-03"}""";
        var requested =
                server.post(ACCOUNTANT, "/api/v1/cases", asked, "case-1").expect(201);
        String aCase = requested.text("id");
        server.post(ACCOUNTANT, "/api/v1/cases", asked, "case-1").expect(201);
        server.post(ACCOUNTANT, "/api/v1/cases/" + aCase + "/approve", "").expect(403, "unit.not-in-office");
        server.post(CHAIR, "/api/v1/cases/" + aCase + "/approve", "{\"on\":\"2024-05-04\"}")
                .expect(200);
        server.awaitViews();

        var seen = server.get(CHAIR, "/api/v1/cases/" + aCase).expect(200).json();
        assertThat(seen.path("state").asString()).isEqualTo("APPROVED");
        assertThat(seen.at("/who/name").asString()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(seen.path("note").asString()).isEqualTo("Nằm viện từ ngày 02/5");
        assertThat(seen.at("/decidedBy/name").asString()).isEqualTo(CHAIR.name());
        var closed = server.get(CASHIER, "/api/v1/cases/" + aCase).expect(200).json();
        assertThat(closed.has("who")).isFalse();
        assertThat(closed.has("note")).isFalse();
        var above = server.get(FINANCE_OFFICER, "/api/v1/cases?unit=" + TestUnion.UNIT)
                .expect(200)
                .json();
        assertThat(above.at("/rows/0/asked").asLong()).isEqualTo(500_000);
        assertThat(above.at("/rows/0").has("requestedBy")).isFalse();

        pay("""
                {"type":"welfare","fund":"cong-doan","place":"ngan-hang","case":"%s","reason":"ILLNESS","persons":1,
                 "amount":500000,"occurredOn":"2024-05-06"}""".formatted(aCase));
        assertThat(server.get(CHAIR, "/api/v1/cases/" + aCase).text("state")).isEqualTo("PAID");
    }

    @Test
    @DisplayName("turns a request down with words")
    void declined() {
        String aCase = server.post(ACCOUNTANT, "/api/v1/cases", """
                        {"fund":"cong-doan","reason":"HARDSHIP","amount":700000,"on":"2024-05-03"}""").expect(201).text("id");
        server.post(CHAIR, "/api/v1/cases/" + aCase + "/decline", "{\"reason\":\"Đã nhận ở nơi khác\"}")
                .expect(200);
        server.awaitViews();
        assertThat(server.get(CHAIR, "/api/v1/cases/" + aCase).expect(200).text("state"))
                .isEqualTo("DECLINED");
    }

    @Test
    @DisplayName("goes from a list of gifts to its payment")
    void aRound() {
        String list = """
                {"fund":"cong-doan","occasion":"MID_AUTUMN","total":%d,"on":"2024-09-10","document":"KH 12",
                 "classes":[{"label":"mẫu giáo","to":"CHILD","rate":100000,"count":10},
                            {"label":"lớp 1–5","to":"CHILD","rate":150000,"count":4}]}""";
        server.post(ACCOUNTANT, "/api/v1/rounds", list.formatted(1_500_000)).expect(422, "round.total-differs");
        String round = server.post(ACCOUNTANT, "/api/v1/rounds", list.formatted(1_600_000))
                .expect(201)
                .text("id");
        server.post(CHAIR, "/api/v1/rounds/" + round + "/approve", "{\"on\":\"2024-09-11\"}")
                .expect(200);
        pay("""
                {"type":"gift","fund":"cong-doan","place":"ngan-hang","round":"%s","occasion":"MID_AUTUMN",
                 "recipients":14,"parts":[{"amount":1600000}],"occurredOn":"2024-09-12"}""".formatted(round));
        var seen = server.get(CHAIR, "/api/v1/rounds/" + round).expect(200).json();
        assertThat(seen.path("state").asString()).isEqualTo("PAID");
        assertThat(seen.path("paid").asLong()).isEqualTo(1_600_000);
        assertThat(server.get(CHAIR, "/api/v1/rounds?month=2024-09")
                        .json()
                        .path("rows")
                        .size())
                .isEqualTo(1);
    }

    private void pay(String voucher) {
        server.awaitViews();
        String id =
                server.post(ACCOUNTANT, "/api/v1/vouchers", voucher).expect(201).text("id");
        String hash = server.get(CHAIR, "/api/v1/vouchers/" + id).text("contentHash");
        server.post(CHAIR, "/api/v1/vouchers/" + id + "/approve", "{\"contentHash\":\"" + hash + "\"}")
                .expect(200);
        server.post(ACCOUNTANT, "/api/v1/vouchers/" + id + "/post", "").expect(200);
        server.awaitViews();
    }
}
