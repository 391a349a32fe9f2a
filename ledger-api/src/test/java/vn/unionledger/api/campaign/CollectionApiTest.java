package vn.unionledger.api.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CASHIER;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.STRANGER;

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
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.rules.ShippedRules;

@DisplayName("What is collected for others, over HTTP,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectionApiTest {
    private static final String VOUCHERS = "/api/v1/vouchers";
    private static final String CAMPAIGNS = "/api/v1/campaigns";

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 1, 1), null);
        server.post(ACCOUNTANT, "/api/v1/funds", """
            {"fund":"thien-tai","name":"Quỹ phòng, chống thiên tai","kind":"PASS_THROUGH","owner":"UBND tỉnh",
             "document":"78/2021/NĐ-CP","on":"2024-01-01"}\
            """).expect(201);
        server.post(ACCOUNTANT, "/api/v1/funds", """
            {"fund":"xa-hoi","name":"Quỹ xã hội","kind":"OWN","document":"QĐ 6","on":"2024-01-01"}\
            """).expect(201);
        server.awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "is called with its days, taken by a list, handed over, accounted for, and what came too late goes back")
    void campaign() {
        server.post(ACCOUNTANT, CAMPAIGNS, call("2024-12-31")).expect(422, "campaign.open-too-long");
        String campaign = server.post(ACCOUNTANT, CAMPAIGNS, call("2024-10-10"))
                .expect(201)
                .text("id");
        String person = server.post(ACCOUNTANT, "/api/v1/people", "{\"name\":\"Nguyễn Thị Hoa\"}")
                .expect(201)
                .text("id");
        String list = """
            {"type":"donation-list","fund":"mai-am","place":"tien-mat","campaign":"%s","occurredOn":"2024-09-20",
             "lines":[{"person":"%s","amount":200000},{"amount":300000}]}\
            """;
        server.post(ACCOUNTANT, VOUCHERS, list.formatted(campaign, "e".repeat(32)))
                .expect(422, "campaign.nobody-on-list");
        posted(server.post(ACCOUNTANT, VOUCHERS, list.formatted(campaign, person))
                .expect(201));
        String late = posted(
                server.post(ACCOUNTANT, VOUCHERS, """
                    {"type":"late-donation","fund":"mai-am","place":"tien-mat","campaign":"%s","amount":100000,
                     "occurredOn":"2024-10-12"}\
                    """.formatted(campaign)).expect(201));
        String handOver = posted(
                server.post(ACCOUNTANT, VOUCHERS, """
                    {"type":"hand-over","fund":"mai-am","place":"tien-mat","campaign":"%s","amount":500000,
                     "occurredOn":"2024-10-20"}\
                    """.formatted(campaign)).expect(201));
        server.awaitViews();
        JsonNode sheet = sheet(campaign);
        assertThat(sheet.path("received").asLong()).isEqualTo(500_000);
        assertThat(sheet.path("handedOver").asLong()).isEqualTo(500_000);
        assertThat(sheet.path("held").asLong()).isZero();
        assertThat(sheet.path("lateHeld").asLong()).isEqualTo(100_000);
        assertThat(sheet.path("people").asLong()).isEqualTo(1);
        assertThat(sheet.path("nameless").asLong()).isEqualTo(1);
        assertThat(duties(campaign)).contains("RETURN_LATE", "OWNER_RECEIPT", "PUBLISH_RECEIVED", "PUBLISH_USED");

        server.post(ACCOUNTANT, CAMPAIGNS + "/" + campaign + "/owner-receipts", """
            {"voucher":"%s","ownerReceipt":"BN 17/MTTQ","on":"2024-10-21"}\
            """.formatted(handOver))
                .expect(201);
        posted(server.post(ACCOUNTANT, VOUCHERS, """
            {"type":"late-returned","fund":"mai-am","place":"tien-mat","campaign":"%s","of":"%s","amount":100000,
             "occurredOn":"2024-10-22"}\
            """.formatted(campaign, late)).expect(201));
        String publications = CAMPAIGNS + "/" + campaign + "/publications";
        server.post(ACCOUNTANT, publications, publication("CALL", "Bà Trần Thị Bưởi, hộ nghèo"))
                .expect(422, "campaign.names-hardship");
        for (String what : new String[] {"CALL", "RECEIVED", "USED"}) {
            server.post(ACCOUNTANT, publications, publication(what, "Tổng số: 500.000 đồng"))
                    .expect(201);
        }
        server.awaitViews();
        assertThat(sheet(campaign).path("lateHeld").asLong()).isZero();
        assertThat(duties(campaign)).isEmpty();
        assertThat(server.get(STRANGER, "/api/v1/campaign-sheets")
                        .expect(200)
                        .json()
                        .path("rows"))
                .isEmpty();
    }

    @Test
    @DisplayName("is left open for longer by a document, with what that moves, until all of it is handed over")
    void extended() {
        String campaign = server.post(ACCOUNTANT, CAMPAIGNS, call("2024-10-10"))
                .expect(201)
                .text("id");
        String donation = """
            {"type":"donation","fund":"mai-am","place":"tien-mat","campaign":"%s",
             "parts":[{"amount":300000}],"occurredOn":"2024-10-15"}\
            """.formatted(campaign);
        server.post(ACCOUNTANT, VOUCHERS, donation).expect(409, "campaign.over");
        String extensions = CAMPAIGNS + "/" + campaign + "/extensions";
        server.post(ACCOUNTANT, extensions, extension("", "2024-10-25")).expect(422, "request.faulty");
        server.post(ACCOUNTANT, extensions, extension("12/UBMT", "2024-10-10")).expect(422, "campaign.no-longer");
        server.post(ACCOUNTANT, extensions, extension("12/UBMT", "2024-12-31")).expect(422, "campaign.open-too-long");
        server.post(STRANGER, extensions, extension("12/UBMT", "2024-10-25")).expect(404, "campaign.none");
        server.post(ACCOUNTANT, extensions, extension("12/UBMT", "2024-10-25")).expect(201);
        posted(server.post(ACCOUNTANT, VOUCHERS, donation).expect(201));
        server.awaitViews();
        JsonNode sheet = sheet(campaign);
        assertThat(sheet.path("closesOn").asString()).isEqualTo("2024-10-25");
        assertThat(sheet.path("extensions").get(0).path("document").asString()).isEqualTo("12/UBMT");
        assertThat(sheet.path("duties").toString()).contains("2024-11-09", "2024-11-14");
        assertThat(sheet.path("received").asLong()).isEqualTo(300_000);
        assertThat(server.get(ACCOUNTANT, CAMPAIGNS + "/" + campaign)
                        .expect(200)
                        .text("closesOn"))
                .isEqualTo("2024-10-25");
        posted(server.post(ACCOUNTANT, VOUCHERS, """
            {"type":"hand-over","fund":"mai-am","place":"tien-mat","campaign":"%s","amount":300000,
             "ownerReceipt":"BN 18","occurredOn":"2024-10-28"}\
            """.formatted(campaign)).expect(201));
        server.post(ACCOUNTANT, extensions, extension("13/UBMT", "2024-11-20")).expect(409, "campaign.settled");
    }

    @Test
    @DisplayName("or given to a fund of the unit's own stays there, with who gave and what is to be published")
    void ownFund() {
        String call = """
            {"fund":"%s","title":"Ủng hộ Quỹ xã hội",%s"document":"12/KH","opensOn":"2024-06-01","closesOn":"2024-07-31",
             "terms":{"legalBasis":"Quy chế quỹ","target":1000000%s}}\
            """;
        server.post(ACCOUNTANT, CAMPAIGNS, call.formatted("xa-hoi", "\"owner\":\"Tỉnh\",", ""))
                .expect(422, "fund.owner-not-allowed");
        server.post(ACCOUNTANT, CAMPAIGNS, call.formatted("mai-am", "", "")).expect(422, "fund.owner-missing");
        server.post(
                        ACCOUNTANT,
                        CAMPAIGNS,
                        call.formatted("xa-hoi", "", ",\"publishDays\":15,\"handOverDays\":20,\"accountDays\":31"))
                .expect(422, "campaign.duty-too-late");
        String campaign = server.post(ACCOUNTANT, CAMPAIGNS, call.formatted("xa-hoi", "", ""))
                .expect(201)
                .text("id");
        posted(server.post(ACCOUNTANT, VOUCHERS, """
            {"type":"donation-list","fund":"xa-hoi","place":"ngan-hang","campaign":"%s","occurredOn":"2024-06-20",
             "lines":[{"personName":"Phạm Văn Ngoài","amount":300000},{"amount":100000}]}\
            """.formatted(campaign)).expect(201));
        server.post(ACCOUNTANT, VOUCHERS, """
            {"type":"hand-over","fund":"xa-hoi","place":"ngan-hang","campaign":"%s","amount":100000,
             "occurredOn":"2024-08-02"}\
            """.formatted(campaign)).expect(422, "fund.use-not-allowed");
        server.post(ACCOUNTANT, CAMPAIGNS + "/" + campaign + "/terms", """
            {"kind":"LEVY","legalBasis":"78/2021/NĐ-CP"}\
            """).expect(422, "campaign.levy-needs-owner");
        server.awaitViews();
        JsonNode sheet = sheet(campaign);
        assertThat(sheet.path("owner").isMissingNode() || sheet.path("owner").isNull())
                .isTrue();
        assertThat(sheet.path("received").asLong()).isEqualTo(400_000);
        assertThat(sheet.path("held").asLong()).isZero();
        assertThat(sheet.path("people").asLong()).isEqualTo(1);
        assertThat(duties(campaign)).containsExactly("PUBLISH_CALL", "PUBLISH_RECEIVED", "PUBLISH_USED");
    }

    @Test
    @DisplayName("is owed by each person as the rules say, collected by a list, and never more than is owed")
    void levy() {
        String campaign = server.post(ACCOUNTANT, CAMPAIGNS, """
            {"fund":"thien-tai","title":"Quỹ phòng, chống thiên tai năm 2024","owner":"UBND tỉnh",
             "document":"120/UBND-KT","opensOn":"2024-02-01","closesOn":"2024-12-31",
             "terms":{"kind":"LEVY","legalBasis":"78/2021/NĐ-CP"}}\
            """).expect(201).text("id");
        String person = server.post(ACCOUNTANT, "/api/v1/people", "{\"name\":\"Trần Văn Bình\"}")
                .expect(201)
                .text("id");
        server.post(ACCOUNTANT, "/api/v1/members", """
            {"on":"2024-01-02","people":[{"person":"%s","group":"PUBLIC_SERVICE"}]}\
            """.formatted(person)).expect(201);
        String assessment = """
            {"campaign":"%s","group":"STATE_PAID","workingDays":22,"on":"2024-08-01"}\
            """.formatted(campaign);
        server.post(CASHIER, "/api/v1/levies/2024/assessments", assessment).expect(403, "unit.not-in-office");
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", assessment).expect(201);
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", assessment).expect(409, "levy.nobody");
        String paid = """
            {"type":"levy","fund":"thien-tai","place":"ngan-hang","campaign":"%s","year":2024,
             "occurredOn":"2024-09-20","lines":[{"person":"%s","amount":%d}]}\
            """;
        server.post(ACCOUNTANT, VOUCHERS, paid.formatted(campaign, person, 53_183))
                .expect(409, "levy.more-than-owed");
        posted(server.post(ACCOUNTANT, VOUCHERS, paid.formatted(campaign, person, 53_182))
                .expect(201));
        server.awaitViews();
        JsonNode year =
                server.get(ACCOUNTANT, "/api/v1/levies").expect(200).json().get(0);
        assertThat(year.path("assessed").asLong()).isEqualTo(53_182);
        assertThat(year.path("collected").asLong()).isEqualTo(53_182);
        assertThat(year.path("payers").get(0).path("owed").asLong()).isZero();
        assertThat(sheet(campaign).path("held").asLong()).isEqualTo(53_182);
    }

    @Test
    @DisplayName("stands in the register of things outside all money, until it is handed on")
    void things() {
        String gift = server.post(ACCOUNTANT, "/api/v1/in-kind-gifts", """
            {"description":"Áo dài","quantity":60,"measure":"bộ","value":12000000,"on":"2024-03-08"}\
            """)
                .expect(201)
                .text("id");
        server.post(ACCOUNTANT, "/api/v1/in-kind-gifts/" + gift + "/given-on", """
            {"quantity":61,"to":"Hội Phụ nữ","on":"2024-03-09"}\
            """)
                .expect(409, "campaign.more-than-there");
        server.post(ACCOUNTANT, "/api/v1/in-kind-gifts/" + gift + "/given-on", """
            {"quantity":20,"to":"Hội Phụ nữ","receipt":"BN 3","on":"2024-03-09"}\
            """)
                .expect(201);
        server.post(ACCOUNTANT, "/api/v1/in-kind-gifts/" + gift + "/withdrawal", "{\"reason\":\"Ghi nhầm\"}")
                .expect(409, "campaign.gift-stays");
        server.awaitViews();
        JsonNode row = server.get(CHAIR, "/api/v1/in-kind-gifts")
                .expect(200)
                .json()
                .path("rows")
                .get(0);
        assertThat(row.path("left").asLong()).isEqualTo(40);
    }

    @Test
    @DisplayName(
            "goes from one fund to another by a decision, and to ordinary money only where the fund's rules say so")
    void betweenFunds() {
        String moved = """
            {"type":"between-funds","fund":"%s","place":"ngan-hang","toFund":"%s","toPlace":"ngan-hang","amount":1000000,
             "decision":"15/QĐ-CĐCS","decidedOn":"2024-05-02","ground":"%s","occurredOn":"2024-05-03"}\
            """;
        posted(server.post(ACCOUNTANT, VOUCHERS, moved.formatted("cong-doan", "xa-hoi", "DECISION"))
                .expect(201));
        String back = moved.formatted("xa-hoi", "cong-doan", "INTEREST");
        server.post(ACCOUNTANT, VOUCHERS, back).expect(422, "book.restricted-to-ordinary");
        server.post(ACCOUNTANT, "/api/v1/funds/mai-am/rules", """
            {"document":"QC 2","interest":true,"closingBalance":false}\
            """).expect(422, "fund.no-rules-of-its-own");
        server.post(ACCOUNTANT, "/api/v1/funds/xa-hoi/rules", """
            {"document":"QC 2","interest":true,"closingBalance":false}\
            """).expect(201);
        Answer principal = server.post(ACCOUNTANT, VOUCHERS, back).expect(409, "book.more-than-interest");
        assertThat(principal.text("detail")).contains("tiền lãi chưa chuyển", "phần gốc");
        posted(server.post(ACCOUNTANT, VOUCHERS, """
            {"type":"other-income","fund":"xa-hoi","place":"ngan-hang","item":"25/lai-tien-gui","amount":1000000,
             "occurredOn":"2024-05-03"}\
            """).expect(201));
        posted(server.post(ACCOUNTANT, VOUCHERS, back).expect(201));
        server.post(ACCOUNTANT, VOUCHERS, back).expect(409, "book.more-than-interest");
    }

    @Test
    @DisplayName("helps a house only by a recorded decision, and not before its day")
    void house() {
        String house = server.post(ACCOUNTANT, "/api/v1/cases", """
            {"fund":"cong-doan","reason":"HOUSING","amount":2000000,"persons":4,"on":"2024-06-03"}\
            """).expect(201).text("id");
        server.awaitViews();
        String payment = """
            {"type":"welfare","fund":"cong-doan","place":"ngan-hang","case":"%s","reason":"HOUSING","instalment":1,
             "persons":4,"amount":2000000,"occurredOn":"%s"}\
            """;
        Answer refused = server.post(ACCOUNTANT, VOUCHERS, payment.formatted(house, "2024-06-06"))
                .expect(409, "grant.not-decided");
        assertThat(refused.text("detail")).contains("chưa có quyết định", "Nhà ở");
        server.post(CHAIR, "/api/v1/cases/" + house + "/grant", """
            {"work":"REPAIR","decision":"41/QĐ-CĐCS","decidedOn":"2024-06-05"}\
            """).expect(201);
        Answer early = server.post(ACCOUNTANT, VOUCHERS, payment.formatted(house, "2024-06-04"))
                .expect(409, "grant.paid-before-decision");
        assertThat(early.text("detail")).contains("04/06/2024", "05/06/2024");
        posted(server.post(ACCOUNTANT, VOUCHERS, payment.formatted(house, "2024-06-06"))
                .expect(201));
    }

    private JsonNode sheet(String campaign) {
        return server.get(ACCOUNTANT, "/api/v1/campaign-sheets/" + campaign)
                .expect(200)
                .json();
    }

    private List<String> duties(String campaign) {
        List<String> kinds = new ArrayList<>();
        for (JsonNode duty :
                server.get(ACCOUNTANT, "/api/v1/campaign-duties").expect(200).json()) {
            if (duty.path("campaign").asString().equals(campaign)) {
                kinds.add(duty.path("kind").asString());
            }
        }
        return kinds;
    }

    /** Approves and posts what was put forward. @return its id */
    private String posted(Answer put) {
        String voucher = put.text("id");
        approved(put);
        server.post(ACCOUNTANT, VOUCHERS + "/" + voucher + "/post", "").expect(200);
        return voucher;
    }

    private void approved(Answer put) {
        server.post(
                        CHAIR,
                        VOUCHERS + "/" + put.text("id") + "/approve",
                        "{\"contentHash\":\"" + put.text("contentHash") + "\"}")
                .expect(200);
    }

    private static String extension(String document, String closesOn) {
        return """
            {"document":"%s","documentOn":"2024-10-09","closesOn":"%s"}\
            """.formatted(document, closesOn);
    }

    private static String publication(String what, String text) {
        return "{\"what\":\"" + what + "\",\"form\":\"POSTED\",\"on\":\"2024-10-25\",\"text\":\"" + text + "\"}";
    }

    private static String call(String closesOn) {
        return """
            {"fund":"mai-am","title":"Ủng hộ đồng bào bị thiệt hại do bão số 3","owner":"Liên đoàn Lao động tỉnh",
             "document":"33/CĐVC","opensOn":"2024-09-10","closesOn":"%s",
             "terms":{"legalBasis":"93/2021/NĐ-CP","target":1000000}}\
            """.formatted(closesOn);
    }
}
