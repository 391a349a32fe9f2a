package vn.unionledger.api.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CASHIER;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;
import static vn.unionledger.api.TestUnion.INSPECTOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.ApiServer.Answer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.TestUnion.Member;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.rules.ShippedRules;

@DisplayName("Members and their dues over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuesApiTest {
    private static final String PEOPLE = """
        {"on":"2024-01-01","document":"QĐ 05","people":[
         {"name":"Nguyễn Thị Bình","section":"to-1","group":"PUBLIC_SERVICE","pay":10000000},
         {"name":"Trần Văn Chi","section":"to-1","group":"PUBLIC_SERVICE","pay":6000000},
         {"name":"Lê Thị Dung","group":"PUBLIC_SERVICE"}]}\
        """;

    ApiServer server;
    String binh;
    String chi;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 11, 21), null);
        server.post(CHAIR, "/api/v1/sections", """
            {"section":"to-1","name":"Tổ 1","kind":"GROUP","on":"2024-01-01"}\
            """).expect(201);
        server.post(ACCOUNTANT, "/api/v1/members", PEOPLE, "danh-sach").expect(201);
        Answer again = server.post(ACCOUNTANT, "/api/v1/members", PEOPLE, "danh-sach");
        assertThat(again.expect(201).json().path("repeated").asBoolean()).isTrue();
        server.awaitViews();
        JsonNode members = members(ACCOUNTANT);
        assertThat(members).hasSize(3);
        binh = named(members, "Nguyễn Thị Bình").path("member").path("person").asString();
        chi = named(members, "Trần Văn Chi").path("member").path("person").asString();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("show pay with a name to the accountant alone, and people to nobody above")
    void pay() {
        assertThat(named(members(ACCOUNTANT), "Nguyễn Thị Bình").path("pay").asLong())
                .isEqualTo(10_000_000);
        assertThat(named(members(CHAIR), "Nguyễn Thị Bình").has("pay")).isFalse();
        assertThat(server.get(CASHIER, "/api/v1/members/" + binh)
                        .expect(200)
                        .json()
                        .has("pay"))
                .isFalse();
        server.get(FINANCE_OFFICER, "/api/v1/members?unit=cdcs-so").expect(403, "signin.not-allowed");
        server.post(CASHIER, "/api/v1/members/pay", """
            {"from":"2024-06","people":[{"person":"%s","amount":1}]}\
            """.formatted(binh)).expect(403);
    }

    @Test
    @DisplayName("show the pay in a stored event to the accountant alone, and the hash to everybody who sees the event")
    void payInEvents() {
        StoredEvent admitted = server.bean(Ledger.class)
                .reader()
                .of(new AggregateKey("members", TestUnion.UNIT.value()), 0)
                .getFirst();
        String path = "/api/v1/events/" + admitted.position();
        JsonNode kept = server.get(ACCOUNTANT, path).expect(200).json();
        assertThat(kept.at("/facts/people/0/pay").asLong()).isEqualTo(10_000_000);
        assertThat(kept.path("closed")).isEmpty();
        for (Member reader : List.of(CHAIR, CASHIER, INSPECTOR)) {
            JsonNode shown = server.get(reader, path).expect(200).json();
            assertThat(shown.at("/facts/people")).hasSize(3);
            assertThat(shown.at("/facts/people").findValues("pay")).isEmpty();
            assertThat(shown.path("closed"))
                    .extracting(JsonNode::asString)
                    .containsExactly("/people/0/pay", "/people/1/pay");
            assertThat(shown.at("/row/hash").asString())
                    .isEqualTo(admitted.hash().hex());
        }
        JsonNode above = server.get(FINANCE_OFFICER, path + "?unit=" + TestUnion.UNIT)
                .expect(200)
                .json();
        assertThat(above.has("facts")).isFalse();
        assertThat(above.path("closed")).isEmpty();
    }

    @Test
    @DisplayName("are reckoned, collected by a roll of one voucher, and listed as arrears")
    void month() {
        Answer reckoned = server.post(ACCOUNTANT, "/api/v1/dues/months/2024-05/assess", "")
                .expect(200);
        assertThat(reckoned.json().path("members").asInt()).isEqualTo(2);
        server.post(ACCOUNTANT, "/api/v1/dues/months/2024-05/assess", "").expect(409, "dues.nobody-to-assess");
        Answer roll = server.post(ACCOUNTANT, "/api/v1/dues/rolls", """
            {"fund":"cong-doan","place":"tien-mat","month":"2024-05","occurredOn":"2024-05-20",
             "payments":[{"member":"%s","amount":100000},{"member":"%s","amount":20000}]}\
            """.formatted(binh, chi))
                .expect(201);
        String voucher = roll.text("id");
        server.post(CHAIR, "/api/v1/vouchers/" + voucher + "/approve", """
            {"contentHash":"%s"}\
            """.formatted(roll.text("contentHash")))
                .expect(200);
        server.post(CASHIER, "/api/v1/vouchers/" + voucher + "/post", "").expect(200);
        server.awaitViews();

        JsonNode may =
                server.get(CHAIR, "/api/v1/dues/months/2024-05").expect(200).json();
        assertThat(may.path("assessed").asLong()).isEqualTo(160_000);
        assertThat(may.path("paid").asLong()).isEqualTo(120_000);
        JsonNode arrears = server.get(CHAIR, "/api/v1/dues/arrears?until=2024-05-31")
                .expect(200)
                .json();
        assertThat(arrears.path("arrears").asLong()).isEqualTo(40_000);
        assertThat(arrears.path("lines").get(0).path("member").path("name").asString())
                .isEqualTo("Trần Văn Chi");
        JsonNode one =
                server.get(CHAIR, "/api/v1/dues/members/" + chi).expect(200).json();
        assertThat(one.path("entries")).hasSize(2);
        assertThat(one.path("all").path("collected").asLong()).isEqualTo(20_000);
        server.get(CHAIR, "/api/v1/dues/members/" + "f".repeat(32)).expect(404, "person.none");

        JsonNode shown =
                server.get(CHAIR, "/api/v1/vouchers/" + voucher).expect(200).json();
        assertThat(shown.path("step").asString()).isEqualTo("POSTED");
        Answer right = server.post(ACCOUNTANT, "/api/v1/dues/rolls/" + voucher + "/put-right", """
            {"reason":"Ghi thiếu","right":{"fund":"cong-doan","place":"tien-mat","month":"2024-05",
             "occurredOn":"2024-05-21",
             "payments":[{"member":"%s","amount":100000},{"member":"%s","amount":25000}]}}\
            """.formatted(binh, chi))
                .expect(200);
        server.post(CHAIR, "/api/v1/vouchers/" + right.text("id") + "/approve", """
            {"contentHash":"%s"}\
            """.formatted(
                                right.text("contentHash")))
                .expect(200);
        server.post(CASHIER, "/api/v1/vouchers/" + right.text("id") + "/post", "")
                .expect(200);
        server.awaitViews();
        JsonNode put =
                server.get(CHAIR, "/api/v1/dues/members/" + chi).expect(200).json();
        assertThat(put.path("all").path("collected").asLong()).isEqualTo(25_000);
        assertThat(put.path("entries")).hasSize(4);
        server.post(ACCOUNTANT, "/api/v1/dues/refunds", """
            {"fund":"cong-doan","place":"tien-mat","month":"2024-05","occurredOn":"2024-06-20",
             "payments":[{"member":"%s","amount":1}]}\
            """.formatted(binh)).expect(422, "dues.not-paid-ahead");
        server.post(ACCOUNTANT, "/api/v1/dues/months/2024-05/reassess", "").expect(409, "dues.nothing-differs");
        server.post(ACCOUNTANT, "/api/v1/members/pay", """
            {"from":"2024-05","people":[{"person":"%s","amount":8000000}]}\
            """.formatted(chi)).expect(200);
        String differences = "/api/v1/dues/months/2024-05/differences";
        JsonNode proposed = server.get(CHAIR, differences).expect(200).json();
        assertThat(proposed.path("standard").asLong()).isEqualTo(20_000);
        assertThat(proposed.path("lines")).hasSize(1);
        server.post(ACCOUNTANT, "/api/v1/dues/months/2024-05/reassess", "").expect(200);
        assertThat(server.get(CHAIR, differences).expect(200).json().path("lines"))
                .isEmpty();
    }

    @Test
    @DisplayName("refuse a roll that names somebody else, with the row it stands in")
    void refused() {
        Answer refused = server.post(ACCOUNTANT, "/api/v1/dues/rolls", """
            {"fund":"cong-doan","place":"tien-mat","month":"2024-04","occurredOn":"2024-05-20",
             "payments":[{"member":"%s","amount":1000},{"member":"%s","amount":1000}]}\
            """.formatted(binh, "e".repeat(32)));
        refused.expect(422, "dues.not-on-list");
        assertThat(refused.response().body()).contains("/payments/1");
        server.post(ACCOUNTANT, "/api/v1/members/exempt", """
            {"person":"%s","from":"2024-03-10","until":"2024-03-20","reason":"ON_BENEFIT"}\
            """.formatted(chi))
                .expect(422, "member.shorter-than-a-month");
    }

    @Test
    @DisplayName("change with the members: pay, groups, exemptions and leaving")
    void changes() {
        server.post(ACCOUNTANT, "/api/v1/members", """
            {"on":"2024-01-01","people":[{"name":"Phạm Thị Em","group":"NON_STATE","pay":5000000}]}\
            """).expect(201);
        server.awaitViews();
        String em = named(members(ACCOUNTANT), "Phạm Thị Em")
                .path("member")
                .path("person")
                .asString();
        server.post(ACCOUNTANT, "/api/v1/members/pay", """
            {"from":"2024-02","people":[{"person":"%s","amount":7000000}]}\
            """.formatted(em)).expect(200);
        server.post(ACCOUNTANT, "/api/v1/members/moved", """
            {"on":"2024-02-01","people":["%s"],"to":"to-1"}\
            """.formatted(em)).expect(200);
        server.post(ACCOUNTANT, "/api/v1/members/payer-group", """
            {"person":"%s","group":"PUBLIC_SERVICE","from":"2024-02"}\
            """.formatted(em))
                .expect(200);
        server.post(ACCOUNTANT, "/api/v1/members/exempt", """
            {"person":"%s","from":"2024-03-01","until":"2024-05-31","reason":"UNPAID_LEAVE"}\
            """.formatted(em)).expect(200);
        server.post(ACCOUNTANT, "/api/v1/members/not-exempt", """
            {"person":"%s","from":"2024-03-01"}\
            """.formatted(em)).expect(200);
        server.post(ACCOUNTANT, "/api/v1/members/left", """
            {"person":"%s","on":"2024-03-31","reason":"RETIRED"}\
            """.formatted(em)).expect(200);
        server.post(ACCOUNTANT, "/api/v1/members/stay", """
            {"person":"%s","from":"2024-01-15","last":"2024-04-30"}\
            """.formatted(em)).expect(200);
        server.awaitViews();
        JsonNode sheet =
                server.get(ACCOUNTANT, "/api/v1/members/" + em).expect(200).json();
        assertThat(sheet.path("section").asString()).isEqualTo("to-1");
        assertThat(sheet.path("group").asString()).isEqualTo("PUBLIC_SERVICE");
        assertThat(sheet.path("from").asString()).isEqualTo("2024-01-15");
        assertThat(sheet.path("last").asString()).isEqualTo("2024-04-30");
        assertThat(sheet.path("here").asBoolean()).isFalse();
        assertThat(sheet.path("pay").asLong()).isEqualTo(7_000_000);
        server.post(ACCOUNTANT, "/api/v1/members", """
            {"on":"2024-06-01","people":[{"person":"%s","group":"NON_STATE"}]}\
            """.formatted(em)).expect(201);
        String thu = server.post(ACCOUNTANT, "/api/v1/rolls", "{\"people\":[{\"name\":\"Đỗ Thị Thu\"}]}")
                .expect(201)
                .json()
                .at("/people/0")
                .asString();
        server.post(ACCOUNTANT, "/api/v1/members", """
            {"on":"2024-06-01","people":[{"person":"%s","group":"NON_STATE"}]}\
            """.formatted(thu)).expect(201);
        server.post(ACCOUNTANT, "/api/v1/members", """
            {"on":"2024-06-01","people":[{"person":"%s","group":"NON_STATE"}]}\
            """.formatted("e".repeat(32)))
                .expect(404, "member.nobody");
        server.awaitViews();
        JsonNode back =
                server.get(ACCOUNTANT, "/api/v1/members/" + em).expect(200).json();
        assertThat(back.path("from").asString()).isEqualTo("2024-06-01");
        assertThat(back.path("pay").asLong()).isEqualTo(7_000_000);
        assertThat(back.path("here").asBoolean()).isTrue();
    }

    private JsonNode members(Member as) {
        return server.get(as, "/api/v1/members").expect(200).json().path("members");
    }

    private static JsonNode named(JsonNode members, String name) {
        List<JsonNode> found = new ArrayList<>();
        members.forEach(one -> {
            if (one.path("member").path("name").asString("").equals(name)) {
                found.add(one);
            }
        });
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }
}
