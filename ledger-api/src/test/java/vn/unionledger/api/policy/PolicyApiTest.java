package vn.unionledger.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CASHIER;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;
import static vn.unionledger.api.TestUnion.INSPECTOR;
import static vn.unionledger.api.TestUnion.STRANGE_CHAIR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.ApiServer.Answer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.rules.ShippedRules;

@DisplayName("Dated rules over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyApiTest {
    private static final String RULES = "/api/v1/policies";

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 1, 1), null);
        for (int month = 1; month <= 5; month++) {
            dues(month, 10_000_000 + month);
        }
        server.awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("are those that came with the program, once, however often it is started")
    void shipped() {
        long before = server.bean(Ledger.class).reader().bound();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 1, 1), null);
        assertThat(server.bean(Ledger.class).reader().bound()).isEqualTo(before);
        List<String> ids = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = server.get(ACCOUNTANT, RULES + after).expect(200).json();
            page.path("rows").forEach(row -> ids.add(row.path("policy").asString()));
            after = page.has("next") ? "?after=" + page.path("next").asLong() : "";
        } while (!after.isEmpty());
        assertThat(ids)
                .containsAll(ShippedRules.all().stream()
                        .map(rule -> rule.policy().value())
                        .toList());
        JsonNode item =
                server.get(ACCOUNTANT, RULES + "/muc-2021-31").expect(200).json();
        assertThat(item.path("certainty").asString()).isEqualTo("TO_CONFIRM");
        assertThat(item.path("rule").path("code").asString()).isEqualTo("31");
        assertThat(item.path("kind").asString()).isEqualTo("ITEM");
    }

    @Test
    @DisplayName("in force are told for a day, as known on a day: 60 % of 2023's dues stayed until October was over")
    void inForce() {
        String may = RULES + "/in-force?on=2023-05-31&knownBy=";
        // the unit was founded in 2024, so it has no standing before
        assertThat(server.get(ACCOUNTANT, may + "2023-12-01").expect(200).json())
                .isEmpty();
        String year = RULES + "/in-force?on=2024-05-31&knownBy=";
        assertThat(ids(server.get(ACCOUNTANT, year + "2023-10-15")))
                .contains("doan-phi-2022")
                .doesNotContain("doan-phi-2023");
        assertThat(ids(server.get(ACCOUNTANT, year + "16/10/2023")))
                .contains("doan-phi-2023", "kinh-phi-2022")
                .doesNotContain("doan-phi-2022", "kinh-phi-von-nuoc-ngoai-2012");
        server.get(ACCOUNTANT, year + "hom-qua").expect(400, "request.parameter");
    }

    @Test
    @DisplayName("are confirmed with evidence by the finance officer at the top, once, and by nobody else")
    void confirmed() {
        String confirm = RULES + "/muc-2021-33/confirm";
        String evidence = "{\"evidence\":\"47/HD-TLĐ, phụ lục 2\"}";
        server.post(ACCOUNTANT, confirm, evidence).expect(403, "policy.not-at-the-top");
        server.post(STRANGE_CHAIR, confirm, evidence).expect(403, "unit.not-in-office");
        server.post(FINANCE_OFFICER, confirm, "{}").expect(422, "request.faulty");
        server.post(FINANCE_OFFICER, RULES + "/khong-co/confirm", evidence).expect(404, "policy.none");
        server.post(FINANCE_OFFICER, confirm, evidence).expect(200);
        server.post(FINANCE_OFFICER, confirm, evidence).expect(409, "policy.already-confirmed");
        server.awaitViews();
        JsonNode after =
                server.get(INSPECTOR, RULES + "/muc-2021-33").expect(200).json();
        assertThat(after.path("certainty").asString()).isEqualTo("CONFIRMED");
        assertThat(after.path("history").get(1).path("evidence").asString()).isEqualTo("47/HD-TLĐ, phụ lục 2");
    }

    @Test
    @DisplayName("are refused when they overlap, do not sum to the whole, or ask less of members than the standard")
    void refused() {
        JsonNode overlap = server.post(FINANCE_OFFICER, RULES, share(7200, 2800, "2026-01-01", "2026-01-05", "null"))
                .expect(409, "policy.overlaps")
                .json();
        assertThat(overlap.path("detail").asString())
                .contains("trùng với quy định 3308/QĐ-TLĐ; 36/HD-TLĐ; 4290/QĐ-TLĐ (hiệu lực từ 01/01/2022)");
        server.post(FINANCE_OFFICER, RULES, share(7200, 2801, "2026-01-01", "2026-01-05", "\"doan-phi-2025-08\""))
                .expect(422, "policy.shares-are-not-the-whole");
        server.post(ACCOUNTANT, RULES, """
                {"rule":{"type":"dues-rate","group":"NON_STATE","base":"INSURED_PAY","rate":50,"cap":1000},"own":true,
                 "effectiveFrom":"2025-08-01","decision":"NQ 4","knownFrom":"2025-08-02","source":"Nghị quyết"}""").expect(422, "policy.own-rate-not-above");
        server.post(ACCOUNTANT, RULES, """
                {"rule":{"type":"dues-rate","group":"NON_STATE","base":"INSURED_PAY","rate":80,"cap":1000},"own":true,
                 "effectiveFrom":"2025-08-01","decision":"NQ 4","knownFrom":"2025-08-02","source":"Nghị quyết"}""").expect(201);
    }

    @Test
    @DisplayName(
            "decided late are put forward as one voucher a month, approved and posted once; what-if records nothing")
    void lateDecision() {
        long bound = server.bean(Ledger.class).reader().bound();
        JsonNode supposed = supposed(7500, 2000, 500, "GRASSROOTS", "2024-12-31")
                .expect(200)
                .json();
        assertThat(supposed.path("lines")).hasSize(5);
        assertThat(supposed.path("dues")).isEmpty();
        assertThat(supposed.path("contributions")).isEmpty();
        assertThat(supposed.path("lines").get(0).path("amount").asLong()).isEqualTo(-500_000);
        JsonNode upToMarch = supposed(7500, 2000, 500, "GRASSROOTS", "2024-03-31")
                .expect(200)
                .json()
                .path("lines");
        assertThat(supposed(7500, 2000, 500, "PROVINCE", "2024-12-31")
                        .expect(200)
                        .json()
                        .path("lines"))
                .as("of units of another level")
                .isEmpty();
        supposed(7500, 2000, 0, "GRASSROOTS", "2024-12-31").expect(422, "policy.shares-are-not-the-whole");
        server.post(ACCOUNTANT, RULES + "/what-if", """
                        {"rule":{"type":"pass-down","workingDays":5},"effectiveFrom":"2024-01-01"}""").expect(422);
        server.post(ACCOUNTANT, RULES + "/what-if", """
                        {"rule":{"type":"contribution-terms","rate":10001,"deadline":"END_OF_MONTH"},
                         "effectiveFrom":"2024-01-01"}""").expect(422);
        assertThat(server.bean(Ledger.class).reader().bound())
                .as("nothing is recorded")
                .isEqualTo(bound);

        String decision = server.post(
                        FINANCE_OFFICER,
                        RULES,
                        share(7500, 2500, "2024-01-01", "2024-04-16", "\"doan-phi-2023\"", "2024-09-30"))
                .expect(201)
                .text("id");
        server.awaitViews();
        String proposal = RULES + "/" + decision + "/recalculation";
        JsonNode lines = server.get(ACCOUNTANT, proposal).expect(200).json().path("lines");
        assertThat(lines).as("January to March: April was not over").hasSize(3);
        assertThat(upToMarch)
                .as("what was supposed is what the recorded rule leaves to book")
                .isEqualTo(lines);
        assertThat(lines.get(2).path("before").asLong()).isEqualTo(3_000_000);
        assertThat(lines.get(2).path("after").asLong()).isEqualTo(2_500_000);
        assertThat(server.get(FINANCE_OFFICER, proposal).expect(200).json().path("lines"))
                .hasSize(3);

        server.post(INSPECTOR, proposal + "/accept", "").expect(403, "unit.not-in-office");
        String key = UUID.randomUUID().toString();
        Answer accepted = server.post(ACCOUNTANT, proposal + "/accept", "{\"note\":\"Theo quyết định 9\"}", key)
                .expect(201);
        assertThat(accepted.json().path("vouchers")).hasSize(3);
        server.awaitViews();
        long after = server.bean(Ledger.class).reader().bound();
        assertThat(server.post(ACCOUNTANT, proposal + "/accept", "{\"note\":\"Theo quyết định 9\"}", key)
                        .expect(201)
                        .json()
                        .path("vouchers"))
                .as("the same key is answered again")
                .isEqualTo(accepted.json().path("vouchers"));
        assertThat(server.post(CASHIER, proposal + "/accept", "")
                        .expect(201)
                        .json()
                        .path("vouchers"))
                .as("nothing is left to put forward")
                .isEmpty();
        assertThat(server.bean(Ledger.class).reader().bound()).isEqualTo(after);

        String voucher = accepted.json().path("vouchers").get(2).asString();
        JsonNode sheet =
                server.get(CHAIR, "/api/v1/vouchers/" + voucher).expect(200).json();
        server.post(
                        CHAIR,
                        "/api/v1/vouchers/" + voucher + "/approve",
                        "{\"contentHash\":\"" + sheet.path("contentHash").asString() + "\"}")
                .expect(200);
        server.post(ACCOUNTANT, "/api/v1/vouchers/" + voucher + "/post", "").expect(200);
        server.awaitViews();
        assertThat(server.get(ACCOUNTANT, proposal)
                        .expect(200)
                        .json()
                        .path("lines")
                        .get(2)
                        .path("posted")
                        .asBoolean())
                .isTrue();
        assertThat(payableUp("2024-03", "concerned"))
                .as("about March, though booked today")
                .isEqualTo(-500_000);
        assertThat(payableUp("2024-03", "booked")).isZero();
    }

    @Test
    @DisplayName("for one ownership hold in a unit once its chair recorded that it is of it, and in no other unit")
    void ofOneOwnership() {
        String inForce = RULES + "/in-force?on=2031-05-31";
        String rule = server.post(FINANCE_OFFICER, RULES, """
                {"rule":{"type":"distribution","income":"OTHER_INCOME","remainder":"KEPT",
                  "shares":[{"to":"KEPT","basisPoints":10000}]},
                 "level":"GRASSROOTS","ownership":"STATE","effectiveFrom":"2031-01-01","effectiveTo":"2031-12-31",
                 "decision":"31/QĐ-TLĐ","knownFrom":"2026-01-02","source":"Công báo"}""").expect(201).text("id");
        server.awaitViews();
        assertThat(ids(ACCOUNTANT, inForce)).doesNotContain(rule);

        String state = "{\"ownership\":\"STATE\",\"on\":\"2024-03-01\",\"document\":\"QĐ 3/QĐ-UBND\"}";
        server.post(ACCOUNTANT, "/api/v1/unit/ownership", state).expect(403, "unit.not-from-above");
        server.post(CHAIR, "/api/v1/unit/ownership", state.replace("STATE", "CHURCH"))
                .expect(422);
        server.post(CHAIR, "/api/v1/unit/ownership", state).expect(201);
        server.awaitViews();
        assertThat(ids(ACCOUNTANT, inForce)).contains(rule);
        assertThat(ids(STRANGE_CHAIR, inForce)).doesNotContain(rule);
        assertThat(server.get(ACCOUNTANT, "/api/v1/unit?until=2024-03-01")
                        .expect(200)
                        .text("ownership"))
                .isEqualTo("STATE");
        assertThat(server.get(ACCOUNTANT, "/api/v1/unit?until=2024-02-29")
                        .expect(200)
                        .json()
                        .has("ownership"))
                .isFalse();
        server.post(CHAIR, "/api/v1/unit/ownership", state).expect(409, "unit.nothing-changes");
    }

    private List<String> ids(TestUnion.Member member, String path) {
        List<String> ids = new ArrayList<>();
        server.get(member, path)
                .expect(200)
                .json()
                .forEach(row -> ids.add(row.path("policy").asString()));
        return ids;
    }

    /** What the upper level is owed at the end of a month. */
    private long payableUp(String month, String by) {
        JsonNode funds = server.get(ACCOUNTANT, "/api/v1/funds?by=" + by + "&month=" + month)
                .expect(200)
                .json()
                .path("funds");
        for (JsonNode line : funds) {
            if (line.path("fund").path("fund").asString().equals(TestUnion.ORDINARY.value())) {
                return line.path("statement").path("payable").asLong();
            }
        }
        throw new AssertionError("no ordinary fund: " + funds);
    }

    private Answer supposed(int kept, int above, int top, String level, String until) {
        return server.post(ACCOUNTANT, RULES + "/what-if", """
                {"rule":{"type":"distribution","income":"DUES_STANDARD","remainder":"KEPT",
                  "shares":[{"to":"KEPT","basisPoints":%d},{"to":"DIRECT_UPPER","basisPoints":%d},
                    {"to":"CONFEDERATION","basisPoints":%d}]},
                 "level":"%s","effectiveFrom":"2024-01-01","effectiveTo":"2024-09-30","until":"%s"}""".formatted(kept, above, top, level, until));
    }

    private static String share(int kept, int upper, String from, String known, String replaces) {
        return share(kept, upper, from, known, replaces, "2026-12-31");
    }

    private static String share(int kept, int upper, String from, String known, String replaces, String to) {
        return """
                {"rule":{"type":"distribution","income":"DUES_STANDARD","remainder":"KEPT",
                  "shares":[{"to":"KEPT","basisPoints":%d},{"to":"UPPER","basisPoints":%d}]},
                 "level":"GRASSROOTS","effectiveFrom":"%s","effectiveTo":"%s","decision":"9/QĐ-TLĐ","knownFrom":"%s",
                 "certainty":"CONFIRMED","source":"Công báo","replaces":%s}""".formatted(kept, upper, from, to, known, replaces);
    }

    private void dues(int month, long amount) {
        String day = "2024-%02d-15".formatted(month);
        Answer put = server.post(ACCOUNTANT, "/api/v1/vouchers", """
                {"type":"dues","fund":"cong-doan","place":"ngan-hang","month":"2024-%02d","parts":[{"amount":%d}],
                 "occurredOn":"%s"}""".formatted(month, amount, day))
                .expect(201);
        server.post(
                        CHAIR,
                        "/api/v1/vouchers/" + put.text("id") + "/approve",
                        "{\"contentHash\":\"" + put.text("contentHash") + "\"}")
                .expect(200);
        server.post(ACCOUNTANT, "/api/v1/vouchers/" + put.text("id") + "/post", "")
                .expect(200);
    }

    private static List<String> ids(Answer answer) {
        List<String> ids = new ArrayList<>();
        answer.expect(200).json().forEach(row -> ids.add(row.path("policy").asString()));
        return ids;
    }
}
