package vn.unionledger.api.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CASHIER;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;
import static vn.unionledger.api.TestUnion.STRANGER;
import static vn.unionledger.api.TestUnion.UNIT;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.ApiServer.Answer;

@DisplayName("The mutual-aid fund over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LendingApiTest {
    private static final String VOUCHERS = "/api/v1/vouchers";
    private static final String AID = "/api/v1/mutual-aid";
    private static final String PROJECTS = "/api/v1/employment-projects";

    ApiServer server;
    private String member = "";

    @BeforeAll
    void start() {
        server = ApiServer.start();
        server.post(ACCOUNTANT, "/api/v1/funds", """
            {"fund":"tuong-ho","name":"Quỹ tương hỗ","kind":"REVOLVING","document":"QĐ 5","on":"2024-01-02"}\
            """).expect(201);
        member = server.post(ACCOUNTANT, "/api/v1/people", "{\"name\":\"Nguyễn Thị Hoa\"}")
                .expect(201)
                .text("id");
        posted(server.post(ACCOUNTANT, VOUCHERS, """
            {"type":"member-capital","fund":"tuong-ho","place":"ngan-hang","member":"%s","amount":30000000,
             "occurredOn":"2024-01-03"}\
            """.formatted(member)).expect(201));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "lends by a schedule, takes back principal with interest, reschedules by a decision and writes the rest"
                    + " off")
    void life() {
        String loan = server.post(ACCOUNTANT, "/api/v1/loans", """
            {"fund":"tuong-ho","borrowerName":"Trần Văn Bình","amount":12000000,"on":"2024-01-10",
             "conditions":{"purpose":"LIVELIHOOD","instalments":4,"everyMonths":3,"firstDueOn":"2024-04-10",
              "interestPoints":600,"guarantors":["%s"]}}\
            """.formatted(member))
                .expect(201)
                .text("id");
        server.post(CHAIR, "/api/v1/loans/" + loan + "/approve", "{\"on\":\"2024-01-10\"}")
                .expect(200);
        posted(server.post(ACCOUNTANT, VOUCHERS, """
            {"type":"loan","fund":"tuong-ho","place":"ngan-hang","loan":"%s","amount":12000000,
             "occurredOn":"2024-01-10"}\
            """.formatted(loan)).expect(201));
        server.post(ACCOUNTANT, VOUCHERS + "/loan-repayments", repayment(loan, 13_000_000, "2024-04-10"))
                .expect(422, "loan.more-than-owed");
        String repaid =
                posted(server.post(ACCOUNTANT, VOUCHERS + "/loan-repayments", repayment(loan, 3_180_000, "2024-04-10"))
                        .expect(201));
        server.awaitViews();
        JsonNode stands = loan(loan);
        assertThat(stands.path("outstanding").asLong()).isEqualTo(9_000_000);
        assertThat(stands.path("stage").asString()).isEqualTo("OVERDUE");
        assertThat(stands.path("entries").get(0).path("interest").asLong()).isEqualTo(180_000);
        assertThat(stands.path("guarantors").get(0).path("name").asString()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(server.get(FINANCE_OFFICER, AID + "/loans/" + loan + "?unit=" + UNIT)
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain("Trần Văn Bình", member);
        server.get(STRANGER, AID + "/loans/" + loan).expect(404, "loan.none");

        String anew = """
            {"instalments":6,"firstDueOn":"2024-06-10","decision":"03/QĐ-CĐCS","on":"2024-05-10"}\
            """;
        server.post(ACCOUNTANT, "/api/v1/loans/" + loan + "/reschedule", anew).expect(403, "unit.not-in-office");
        server.post(CHAIR, "/api/v1/loans/" + loan + "/reschedule", anew).expect(200);
        server.awaitViews();
        assertThat(loan(loan).path("schedules")).hasSize(2);

        String lost =
                posted(server.post(ACCOUNTANT, VOUCHERS, """
                    {"type":"loan-written-off","fund":"tuong-ho","loan":"%s","decision":"11/QĐ-CĐCS","amount":9000000,
                     "occurredOn":"2024-06-03"}\
                    """.formatted(loan)).expect(201));
        server.awaitViews();
        assertThat(loan(loan).path("stage").asString()).isEqualTo("WRITTEN_OFF");
        JsonNode sums = server.get(ACCOUNTANT, AID).expect(200).json();
        assertThat(sums.path("people").asInt()).isEqualTo(1);
        assertThat(sums.path("lent").asLong()).isEqualTo(12_000_000);
        assertThat(sums.path("outstanding").asLong()).isZero();
        assertThat(sums.path("writtenOff").asLong()).isEqualTo(9_000_000);
        assertThat(sums.path("interestPaid").asLong()).isEqualTo(180_000);

        for (String wrong : new String[] {lost, repaid}) {
            posted(server.post(CASHIER, VOUCHERS + "/" + wrong + "/reverse", """
                {"occurredOn":"2024-06-04","reason":"Ghi nhầm khoản vay"}\
                """)
                    .expect(201));
        }
        server.awaitViews();
        assertThat(loan(loan).path("outstanding").asLong()).isEqualTo(12_000_000);
    }

    @Test
    @DisplayName("asks no more interest than the rule of the day the terms are agreed allows, if there is one")
    void ceiling() {
        String rule = """
            {"rule":{"type":"loan-interest","most":%d},"own":true,"effectiveFrom":"2025-01-01",
             "decision":"QC 3/QC-CĐCS","decidedOn":"2024-12-20","source":"Quy chế quỹ tương trợ của đơn vị"}\
            """;
        server.post(ACCOUNTANT, "/api/v1/policies", rule.formatted(10_001)).expect(422);
        server.post(ACCOUNTANT, "/api/v1/policies", rule.formatted(300)).expect(201);
        String asked = """
            {"fund":"tuong-ho","borrowerName":"Lê Thị Mai","amount":5000000,"on":"2025-02-03",
             "conditions":{"purpose":"STUDY","instalments":5,"everyMonths":1,"firstDueOn":"2025-03-03",
              "interestPoints":%d}}\
            """;
        Answer refused =
                server.post(ACCOUNTANT, "/api/v1/loans", asked.formatted(301)).expect(422, "loan.interest-too-high");
        assertThat(refused.text("detail")).contains("là 3,01\u00a0% một năm", "trần 3\u00a0%", "Hãy hạ lãi suất");
        server.post(ACCOUNTANT, "/api/v1/loans", asked.formatted(300)).expect(201);
    }

    @Test
    @DisplayName("owes members what they paid in, and gives no more back than that")
    void deposits() {
        Answer more = server.post(ACCOUNTANT, VOUCHERS, returned(30_000_001)).expect(201);
        approve(more);
        server.post(ACCOUNTANT, VOUCHERS + "/" + more.text("id") + "/post", "").expect(409);
        posted(server.post(ACCOUNTANT, VOUCHERS, returned(1_000_000)).expect(201));
        server.awaitViews();
        JsonNode row =
                server.get(ACCOUNTANT, AID + "/deposits").expect(200).json().get(0);
        assertThat(row.path("owed").asLong()).isEqualTo(29_000_000);
        assertThat(row.path("givenBack").asLong()).isEqualTo(1_000_000);
        assertThat(row.path("member").path("name").asString()).isEqualTo("Nguyễn Thị Hoa");
    }

    @Test
    @DisplayName("has the national employment fund's register beside it, which moves no money")
    void projects() {
        String project = server.post(ACCOUNTANT, PROJECTS, """
            {"title":"Nuôi trâu bò","households":2,"capital":100000000,"months":36,"document":"15/TTr",
             "on":"2024-03-01"}\
            """).expect(201).text("id");
        String at = PROJECTS + "/" + project;
        server.post(ACCOUNTANT, at + "/start", "").expect(409, "employment.wrong-stage");
        server.post(ACCOUNTANT, at + "/lend", """
            {"bank":"Ngân hàng Chính sách xã hội","amount":100000001,"document":"01/HĐ","on":"2024-04-03"}\
            """).expect(422, "employment.more-than-appraised");
        server.post(ACCOUNTANT, at + "/lend", """
            {"bank":"Ngân hàng Chính sách xã hội","amount":100000000,"document":"01/HĐ","on":"2024-04-03"}\
            """).expect(200);
        server.post(ACCOUNTANT, at + "/start", "{\"on\":\"2024-04-05\"}").expect(200);
        server.post(ACCOUNTANT, at + "/visits", """
            {"result":"EFFECTIVE","households":2,"extraFrom":4000000,"extraTo":5000000,"document":"BB 1",
             "on":"2024-05-30"}\
            """).expect(201);
        server.awaitViews();
        JsonNode row = server.get(ACCOUNTANT, at).expect(200).json();
        assertThat(row.path("stage").asString()).isEqualTo("RUNNING");
        assertThat(row.path("dueOn").asString()).isEqualTo("2027-04-03");
        assertThat(row.path("visits")).hasSize(1);
        server.get(STRANGER, at).expect(404, "employment.none");
        households(at);
        server.post(ACCOUNTANT, at + "/take-back", "{\"document\":\"ghi nhầm\"}")
                .expect(200);
        server.awaitViews();
        server.get(ACCOUNTANT, at).expect(404, "employment.none");
    }

    private void households(String at) {
        String list = at + "/households";
        server.post(ACCOUNTANT, list, household("\"headName\":\"Lò Văn Ban\"", 100_000_001))
                .expect(422, "employment.more-than-lent");
        server.post(ACCOUNTANT, list, "{\"place\":\"Bản Mỳ\",\"amount\":1,\"purpose\":\"Nuôi trâu\"}")
                .expectFault("/headName", "missing");
        server.post(ACCOUNTANT, list, household("\"headName\":\"Lò Văn Ban\"", 60_000_000))
                .expect(201);
        server.post(ACCOUNTANT, list, household("\"head\":\"" + member + "\"", 40_000_000))
                .expect(201);
        server.post(ACCOUNTANT, list, household("\"head\":\"" + member + "\"", 1))
                .expect(409, "employment.listed-already");
        server.awaitViews();
        assertThat(server.get(ACCOUNTANT, at).expect(200).json().path("listed").asInt())
                .isEqualTo(2);
        JsonNode listed = server.get(ACCOUNTANT, list).expect(200).json();
        assertThat(listed).hasSize(2);
        assertThat(listed.get(0).path("head").path("name").asString()).isEqualTo("Lò Văn Ban");
        assertThat(listed.get(0).path("place").asString()).isEqualTo("Bản Mỳ");
        assertThat(listed.get(1).path("amount").asLong()).isEqualTo(40_000_000);
        JsonNode masked =
                server.get(FINANCE_OFFICER, list + "?unit=" + UNIT).expect(200).json();
        assertThat(masked.get(0).has("head")).as("an upper level sees amounts").isFalse();
        assertThat(masked.get(0).has("place")).isFalse();
        assertThat(masked.get(0).has("purpose")).isFalse();
        assertThat(masked.get(0).path("amount").asLong()).isEqualTo(60_000_000);
        server.get(STRANGER, list).expect(404, "employment.none");
        server.post(ACCOUNTANT, list + "/" + member + "/take-back", "{\"document\":\"ghi nhầm\"}")
                .expect(200);
        server.post(ACCOUNTANT, list + "/" + member + "/take-back", "{\"document\":\"ghi nhầm\"}")
                .expect(404, "employment.not-listed");
        server.awaitViews();
        assertThat(server.get(ACCOUNTANT, list).expect(200).json()).hasSize(1);
    }

    private static String household(String head, long dong) {
        return "{" + head + ",\"place\":\"Bản Mỳ\",\"amount\":" + dong + ",\"purpose\":\"Nuôi trâu\"}";
    }

    private JsonNode loan(String loan) {
        return server.get(ACCOUNTANT, AID + "/loans/" + loan).expect(200).json();
    }

    private static String repayment(String loan, long amount, String on) {
        return "{\"loan\":\"" + loan + "\",\"place\":\"ngan-hang\",\"amount\":" + amount + ",\"occurredOn\":\"" + on
                + "\"}";
    }

    private String returned(long amount) {
        return "{\"type\":\"capital-returned\",\"fund\":\"tuong-ho\",\"place\":\"ngan-hang\",\"member\":\"" + member
                + "\",\"amount\":" + amount + ",\"occurredOn\":\"2024-01-05\"}";
    }

    private void approve(Answer put) {
        server.post(
                        CHAIR,
                        VOUCHERS + "/" + put.text("id") + "/approve",
                        "{\"contentHash\":\"" + put.text("contentHash") + "\"}")
                .expect(200);
    }

    /** Approves and posts what was put forward. @return its id */
    private String posted(Answer put) {
        approve(put);
        server.post(ACCOUNTANT, VOUCHERS + "/" + put.text("id") + "/post", "").expect(200);
        return put.text("id");
    }
}
