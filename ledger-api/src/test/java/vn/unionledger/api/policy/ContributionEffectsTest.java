package vn.unionledger.api.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;
import static vn.unionledger.api.TestUnion.INSPECTOR;
import static vn.unionledger.api.TestUnion.STRANGER;

import java.time.LocalDate;
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

@DisplayName("A rule about the employers' contribution")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContributionEffectsTest {
    private static final String RULES = "/api/v1/policies";
    private static final String EMPLOYERS = "/api/v1/employers";

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 11, 21), null);
        server.post(ACCOUNTANT, EMPLOYERS, """
                {"employer":"so-tnmt","name":"Sở Tài nguyên và Môi trường","from":"2024-01"}""").expect(201);
        server.post(FINANCE_OFFICER, EMPLOYERS, """
                {"employer":"giay-my-phong","name":"Công ty Giày Mỹ Phong","grassroots":"cdcs-so","from":"2024-01"}""").expect(201);
        for (String month : new String[] {"2024-03", "2024-04", "2024-05"}) {
            declare(ACCOUNTANT, "so-tnmt", month, 500_000_000);
        }
        declare(FINANCE_OFFICER, "giay-my-phong", "2024-05", 200_000_000);
        server.post(ACCOUNTANT, EMPLOYERS + "/so-tnmt/reliefs", """
                {"kind":"SUSPENDED","from":"2024-05","until":"2024-05","decision":"16/QĐ-LĐLĐ","decidedOn":"2026-06-03"}""").expect(201);
        server.awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "supposed shows what each employer would owe of each month declared, after every relief, and records nothing")
    void whatIf() {
        long bound = server.bean(Ledger.class).reader().bound();
        JsonNode effect = supposed(ACCOUNTANT, "\"level\":\"GRASSROOTS\",");
        assertThat(effect.path("lines")).isEmpty();
        assertThat(effect.path("dues")).isEmpty();
        JsonNode lines = effect.path("contributions");
        assertThat(lines).as("March came before the rule, May is suspended").hasSize(2);
        JsonNode april = lines.get(0);
        assertThat(april.path("unit").asString()).isEqualTo("cdcs-so");
        assertThat(april.path("name").asString()).isEqualTo("Sở Tài nguyên và Môi trường");
        assertThat(april.path("month").asString()).isEqualTo("2024-04");
        assertThat(april.path("payroll").asLong()).isEqualTo(500_000_000);
        assertThat(april.path("before").asLong()).isEqualTo(10_000_000);
        assertThat(april.path("after").asLong()).isEqualTo(7_500_000);
        JsonNode factory = lines.get(1);
        assertThat(factory.path("unit").asString()).isEqualTo("ldld-tinh");
        assertThat(factory.path("grassroots").asString()).isEqualTo("cdcs-so");
        assertThat(factory.path("amount").asLong()).isEqualTo(-1_000_000);
        assertThat(effect.path("amount").asLong()).isEqualTo(-3_500_000);

        assertThat(supposed(FINANCE_OFFICER, "\"level\":\"GRASSROOTS\",").path("contributions"))
                .as("the province sees the units below, and each employer once")
                .hasSize(2);
        assertThat(supposed(INSPECTOR, "").path("amount").asLong()).isEqualTo(-3_500_000);
        assertThat(supposed(ACCOUNTANT, "\"level\":\"PROVINCE\",").path("contributions"))
                .as("what the union of the employers is decides, not who collects")
                .isEmpty();
        assertThat(supposed(STRANGER, "").path("contributions")).isEmpty();

        try (Visitor accountant = new Visitor(server, ACCOUNTANT)) {
            assertThat(accountant.get("/quy-dinh/gia-su/kinh-phi"))
                    .contains("Mức đóng kinh phí", "id=\"rule-ratePercent\"", "value=\"2\"");
            assertThat(accountant.get("/quy-dinh/gia-su/kinh-phi?rule.ratePercent=1,5&rule.deadline=END_OF_MONTH"
                            + "&effectiveFrom=01/04/2024&effectiveTo=31/12/2024"))
                    .contains(
                            "Tháng 04 năm 2024",
                            "Sở Tài nguyên và Môi trường",
                            "/kinh-phi/ldld-tinh/giay-my-phong",
                            "Liên đoàn Lao động tỉnh",
                            "500.000.000",
                            "7.500.000",
                            "3.500.000");
        }
        try (Visitor officer = new Visitor(server, FINANCE_OFFICER)) {
            assertThat(officer.get("/quy-dinh/gia-su/kinh-phi?rule.ratePercent=1,5&rule.deadline=END_OF_MONTH"
                            + "&effectiveFrom=01/04/2024&effectiveTo=31/12/2024"))
                    .contains("Sở Tài nguyên và Môi trường", "Công ty Giày Mỹ Phong");
        }
        assertThat(server.bean(Ledger.class).reader().bound()).isEqualTo(bound);
    }

    @Test
    @DisplayName("supposed with another deadline alone shows the day each month would be due by")
    void deadline() {
        JsonNode april = server.post(ACCOUNTANT, RULES + "/what-if", """
                        {"rule":{"type":"contribution-terms","rate":200,"deadline":"END_OF_NEXT_MONTH","quarterly":true},
                         "effectiveFrom":"2024-04-01","effectiveTo":"2024-04-30","until":"2024-04-30"}""")
                .expect(200)
                .json()
                .path("contributions")
                .get(0);
        assertThat(april.path("month").asString()).isEqualTo("2024-04");
        assertThat(april.path("amount").asLong()).isZero();
        assertThat(april.path("dueBefore").asString()).isEqualTo("2024-04-30");
        assertThat(april.path("dueAfter").asString()).isEqualTo("2024-05-31");
        try (Visitor accountant = new Visitor(server, ACCOUNTANT)) {
            assertThat(accountant.get("/quy-dinh/gia-su/kinh-phi?rule.ratePercent=2&rule.deadline=END_OF_NEXT_MONTH"
                            + "&effectiveFrom=01/04/2024&effectiveTo=30/04/2024"))
                    .contains("hạn 30/04/2024, nay 31/05/2024");
        }
    }

    @Test
    @DisplayName(
            "decided late shows the difference of each month declared before, until it is reckoned again: all in one act")
    void late() {
        server.post(ACCOUNTANT, EMPLOYERS, """
                {"employer":"truong-nghe","name":"Trường Cao đẳng nghề","from":"2025-01"}""").expect(201);
        declare(ACCOUNTANT, "truong-nghe", "2025-02", 100_000_000);
        declare(ACCOUNTANT, "truong-nghe", "2025-03", 100_000_000);
        String decision = late("muc-dong-kinh-phi-2014", "88/NĐ-CP", 180, "2025-03-10");
        String proposal = RULES + "/" + decision + "/recalculation";
        JsonNode lines = server.get(ACCOUNTANT, proposal).expect(200).json().path("contributions");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).path("month").asString()).isEqualTo("2025-02");
        assertThat(lines.get(0).path("amount").asLong()).isEqualTo(-200_000);
        String second;
        try (Visitor accountant = new Visitor(server, ACCOUNTANT)) {
            String to = "/quy-dinh/" + decision + "/tinh-lai";
            assertThat(accountant.get("/")).contains(to, "Tính lại theo 88/NĐ-CP");
            assertThat(accountant.get("/quy-dinh/" + decision)).contains(to);
            assertThat(accountant.get(to))
                    .contains(
                            "Trường Cao đẳng nghề",
                            "/kinh-phi/cdcs-so/truong-nghe",
                            "1.800.000",
                            "quỹ lương đã kê",
                            "Tính lại cho tất cả");
            declare(ACCOUNTANT, "truong-nghe", "2025-02", 100_000_000);
            server.awaitViews();
            assertThat(server.get(ACCOUNTANT, proposal).expect(200).json().path("contributions"))
                    .as("declared again, February is not put forward again")
                    .hasSize(1);
            server.post(ACCOUNTANT, EMPLOYERS, """
                    {"employer":"benh-vien","name":"Bệnh viện Đa khoa","from":"2025-01"}""").expect(201);
            declare(ACCOUNTANT, "benh-vien", "2025-04", 300_000_000);
            declare(FINANCE_OFFICER, "giay-my-phong", "2025-02", 200_000_000);
            server.awaitViews();
            assertThat(server.get(ACCOUNTANT, proposal).expect(200).json().path("contributions"))
                    .as("declared since, by the new rule at once")
                    .hasSize(1);
            second = late(decision, "89/NĐ-CP", 170, "2025-04-20");
            String accept = RULES + "/" + second + "/recalculation/accept";
            server.post(INSPECTOR, accept, "").expect(403);
            server.awaitViews();
            JsonNode left = server.get(FINANCE_OFFICER, RULES + "/" + second + "/recalculation")
                    .expect(200)
                    .json()
                    .path("contributions");
            assertThat(left).as("February twice, March, April").hasSize(4);

            JsonNode accepted =
                    server.post(ACCOUNTANT, accept, "", "mot-lan").expect(201).json();
            assertThat(accepted.path("employers"))
                    .extracting(JsonNode::asString)
                    .containsExactly("benh-vien", "truong-nghe");
            assertThat(accepted.path("vouchers")).isEmpty();
            assertThat(accepted.path("months")).isEmpty();
            long bound = server.bean(Ledger.class).reader().bound();
            assertThat(server.post(ACCOUNTANT, accept, "", "mot-lan")
                            .expect(201)
                            .json())
                    .as("asked again under its key")
                    .isEqualTo(accepted);
            assertThat(server.post(ACCOUNTANT, accept, "").expect(201).json().path("employers"))
                    .isEmpty();
            assertThat(server.bean(Ledger.class).reader().bound())
                    .as("nothing is recorded twice")
                    .isEqualTo(bound);
            server.awaitViews();
            assertThat(accountant.get("/")).doesNotContain("Tính lại theo 89/NĐ-CP");
            assertThat(accountant.get("/kinh-phi/cdcs-so/truong-nghe"))
                    .contains("1.700.000")
                    .doesNotContain("2.000.000");
            assertThat(accountant.get("/quy-dinh/" + second + "/tinh-lai"))
                    .as("the province's employer is the province's to reckon")
                    .contains("Công ty Giày Mỹ Phong")
                    .doesNotContain("Tính lại cho tất cả");
        }
        try (Visitor officer = new Visitor(server, FINANCE_OFFICER)) {
            String page = "/quy-dinh/" + second + "/tinh-lai";
            assertThat(officer.get(page)).contains("Công ty Giày Mỹ Phong", "Tính lại cho tất cả");
            server.post(FINANCE_OFFICER, RULES + "/" + second + "/recalculation/accept", "")
                    .expect(201);
            server.awaitViews();
            assertThat(officer.get(page)).contains("Không có chênh lệch nào").doesNotContain("Tính lại cho tất cả");
        }
    }

    /** Of February to April 2025. */
    private String late(String replaced, String number, int rate, String known) {
        String id = server.post(FINANCE_OFFICER, RULES, """
                        {"rule":{"type":"contribution-terms","rate":%d,"deadline":"END_OF_MONTH","quarterly":true},
                         "effectiveFrom":"2025-02-01","effectiveTo":"2025-04-30","decision":"%s","decidedOn":"%s",
                         "knownFrom":"%s","source":"Công báo","replaces":"%s"}""".formatted(rate, number, known, known, replaced))
                .expect(201)
                .text("id");
        server.awaitViews();
        return id;
    }

    private JsonNode supposed(Member member, String scope) {
        return server.post(member, RULES + "/what-if", """
                        {"rule":{"type":"contribution-terms","rate":150,"deadline":"END_OF_MONTH"},%s
                         "effectiveFrom":"2024-04-01","effectiveTo":"2024-12-31","until":"2025-01-31"}""".formatted(scope))
                .expect(200)
                .json();
    }

    private void declare(Member member, String employer, String month, long payroll) {
        server.post(
                        member,
                        EMPLOYERS + "/" + employer + "/payrolls",
                        "{\"month\":\"" + month + "\",\"payroll\":" + payroll + "}")
                .expect(201);
    }
}
