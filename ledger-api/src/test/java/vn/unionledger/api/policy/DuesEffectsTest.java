package vn.unionledger.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.TestUnion.Member;
import vn.unionledger.api.Visitor;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.rules.ShippedRules;

@DisplayName("A rule about dues")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuesEffectsTest {
    private static final String RULES = "/api/v1/policies";

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 11, 21), null);
        server.post(ACCOUNTANT, "/api/v1/members", """
                {"on":"2024-01-02","people":[
                 {"name":"Nguyễn Thị Bình","group":"PUBLIC_SERVICE","pay":10000000},
                 {"name":"Trần Văn Chi","group":"NON_STATE","pay":20000000},
                 {"name":"Lê Thị Dung","group":"FIXED_AMOUNT","pay":18000}]}""").expect(201);
        for (String month : new String[] {"2024-04", "2024-05"}) {
            server.post(ACCOUNTANT, "/api/v1/dues/months/" + month + "/assess", "")
                    .expect(200);
        }
        server.awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("supposed shows whose dues would differ, by month and by how much, and records nothing")
    void whatIf() {
        long bound = server.bean(Ledger.class).reader().bound();
        JsonNode rate = supposed(ACCOUNTANT, """
                {"type":"dues-rate","group":"PUBLIC_SERVICE","base":"GRADE_PAY","rate":50}""", "2024-05-01");
        assertThat(rate.path("lines")).isEmpty();
        assertThat(rate.path("amount").asLong()).isEqualTo(-50_000);
        assertThat(rate.path("dues")).hasSize(1);
        JsonNode may = rate.path("dues").get(0);
        assertThat(may.path("month").asString()).isEqualTo("2024-05");
        assertThat(may.path("members").asInt()).isEqualTo(1);
        assertThat(may.path("who").get(0).path("member").path("name").asString())
                .isEqualTo("Nguyễn Thị Bình");
        assertThat(may.path("who").get(0).path("standard").asLong()).isEqualTo(-50_000);

        String salary = """
                {"type":"base-salary","amount":2340000}""";
        JsonNode floor = supposed(ACCOUNTANT, salary, "2024-04-01");
        assertThat(floor.path("dues")).hasSize(2);
        JsonNode april = floor.path("dues").get(0);
        assertThat(april.path("amount").asLong())
                .as("the cap of 180.000 is 234.000, so 200.000 is due; the floor of 18.000 is 23.400")
                .isEqualTo(20_000 + 5_400);
        assertThat(april.path("members").asInt()).isEqualTo(2);
        JsonNode above = supposed(FINANCE_OFFICER, salary, "2024-04-01");
        assertThat(above.path("amount")).isEqualTo(floor.path("amount"));
        assertThat(above.path("dues").get(0).path("who"))
                .as("sums, and nobody's name")
                .isEmpty();
        assertThat(supposed(CHAIR, salary, "2024-04-01").path("dues").get(0).path("who"))
                .isEmpty();
        assertThat(server.bean(Ledger.class).reader().bound()).isEqualTo(bound);

        try (Visitor accountant = new Visitor(server, ACCOUNTANT)) {
            String page = accountant.get("/quy-dinh/gia-su/luong-co-so?rule.amount=2.340.000&effectiveFrom=01/04/2024");
            assertThat(page).contains("Tháng 04 năm 2024", "Trần Văn Chi", "20.000", "25.400");
            assertThat(accountant.get("/quy-dinh/gia-su/doan-phi?rule.group=PUBLIC_SERVICE&rule.base=GRADE_PAY"
                            + "&rule.ratePercent=0,5&effectiveFrom=01/05/2024"))
                    .contains("Nguyễn Thị Bình", "50.000")
                    .doesNotContain("Trần Văn Chi");
        }
        try (Visitor chair = new Visitor(server, CHAIR)) {
            assertThat(chair.get("/quy-dinh/gia-su/luong-co-so?rule.amount=2.340.000&effectiveFrom=01/04/2024"))
                    .contains("25.400")
                    .doesNotContain("Trần Văn Chi");
        }
    }

    @Test
    @DisplayName(
            "decided late proposes the difference of each month reckoned before, until the month is reckoned again")
    void late() {
        String decision = server.post(FINANCE_OFFICER, RULES, """
                {"rule":{"type":"dues-rate","group":"NON_STATE","base":"INSURED_PAY","rate":60,"cap":1000},
                 "effectiveFrom":"2024-05-01","effectiveTo":"2024-12-31","decision":"77/QĐ-TLĐ","decidedOn":"2024-06-10",
                 "knownFrom":"2024-06-10","source":"Công báo","replaces":"muc-dong-nhom-3-2013"}""").expect(201).text("id");
        server.awaitViews();
        String proposal = RULES + "/" + decision + "/recalculation";
        JsonNode lines = server.get(ACCOUNTANT, proposal).expect(200).json().path("dues");
        assertThat(lines).as("April goes by the rule before").hasSize(1);
        assertThat(lines.get(0).path("month").asString()).isEqualTo("2024-05");
        assertThat(lines.get(0).path("amount").asLong())
                .as("0,6 % of 20 million instead of the cap of 180.000")
                .isEqualTo(-60_000);
        assertThat(server.get(FINANCE_OFFICER, proposal)
                        .expect(200)
                        .json()
                        .path("dues")
                        .get(0)
                        .path("who"))
                .isEmpty();
        try (Visitor accountant = new Visitor(server, ACCOUNTANT)) {
            String to = "/quy-dinh/" + decision + "/tinh-lai";
            assertThat(accountant.get("/")).contains(to, "Tính lại theo 77/QĐ-TLĐ");
            assertThat(accountant.get("/quy-dinh/" + decision)).contains(to);
            assertThat(accountant.get(to)).contains("Trần Văn Chi", "60.000", "/doan-phi/tinh-lai?thang=2024-05");

            server.post(ACCOUNTANT, "/api/v1/dues/months/2024-05/reassess", "").expect(200);
            server.awaitViews();
            assertThat(server.get(ACCOUNTANT, proposal).expect(200).json().path("dues"))
                    .as("reckoned again, it is not put forward again")
                    .isEmpty();
            assertThat(accountant.get("/")).doesNotContain(to);
            server.post(ACCOUNTANT, "/api/v1/dues/months/2024-05/reassess", "").expect(409);
        }
    }

    @Test
    @DisplayName("decided late is accepted for all months at once, each by its own fact, and for none of them twice")
    void accepted() {
        for (String month : new String[] {"2025-01", "2025-02", "2025-03", "2025-04"}) {
            server.post(ACCOUNTANT, "/api/v1/dues/months/" + month + "/assess", "")
                    .expect(200);
        }
        String decision = server.post(FINANCE_OFFICER, RULES, """
                {"rule":{"type":"dues-rate","group":"PUBLIC_SERVICE","base":"GRADE_PAY","rate":60},
                 "effectiveFrom":"2025-01-01","effectiveTo":"2025-03-31","decision":"78/QĐ-TLĐ","decidedOn":"2025-04-10",
                 "knownFrom":"2025-04-10","source":"Công báo","replaces":"muc-dong-nhom-1-2013"}""").expect(201).text("id");
        server.awaitViews();
        String proposal = RULES + "/" + decision + "/recalculation";
        String accept = proposal + "/accept";
        assertThat(server.get(ACCOUNTANT, proposal).expect(200).json().path("dues"))
                .hasSize(3);
        server.post(CHAIR, accept, "").expect(403, "unit.not-in-office");
        assertThat(server.post(FINANCE_OFFICER, accept, "").expect(201).json().path("months"))
                .as("the province has no members, and reckons nobody else's")
                .isEmpty();
        server.post(ACCOUNTANT, "/api/v1/dues/months/2025-02/reassess", "").expect(200);

        long before = server.bean(Ledger.class).reader().bound();
        String key = UUID.randomUUID().toString();
        JsonNode first = server.post(ACCOUNTANT, accept, "", key).expect(201).json();
        assertThat(first.path("months").valueStream().map(JsonNode::asString))
                .as("February was reckoned again by hand")
                .containsExactly("2025-01", "2025-03");
        assertThat(first.path("vouchers")).isEmpty();
        assertThat(server.bean(Ledger.class).reader().bound())
                .as("one fact for each month")
                .isEqualTo(before + 2);
        assertThat(server.post(ACCOUNTANT, accept, "", key).expect(201).json().path("months"))
                .as("the same key is answered again, though the views may not show it yet")
                .isEqualTo(first.path("months"));
        server.awaitViews();
        JsonNode again = server.post(ACCOUNTANT, accept, "", key).expect(201).json();
        assertThat(again.path("months")).isEqualTo(first.path("months"));
        assertThat(again.path("last")).isEqualTo(first.path("last"));
        server.post(ACCOUNTANT, accept, "{\"note\":\"khác\"}", key).expect(422);
        assertThat(server.post(ACCOUNTANT, accept, "").expect(201).json().path("months"))
                .as("asked anew, nothing differs any more")
                .isEmpty();
        assertThat(server.bean(Ledger.class).reader().bound()).isEqualTo(before + 2);
        assertThat(server.get(ACCOUNTANT, proposal).expect(200).json().path("dues"))
                .isEmpty();
    }

    private JsonNode supposed(Member member, String rule, String from) {
        return server.post(
                        member,
                        RULES + "/what-if",
                        "{\"rule\":" + rule + ",\"effectiveFrom\":\"" + from + "\",\"until\":\"2024-12-31\"}")
                .expect(200)
                .json();
    }
}
