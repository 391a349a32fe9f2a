package vn.unionledger.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.ApiServer.Answer;
import vn.unionledger.api.Visitor;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.rules.ShippedRules;

@DisplayName("A page whose figures rest on a rule nobody has confirmed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnconfirmedPagesTest {
    private static final String VOUCHERS = "/api/v1/vouchers";
    private static final List<String> RULES = List.of(
            "muc-dong-nhom-1-2013",
            "muc-dong-nhom-3-2013",
            "muc-dong-kinh-phi-2014",
            "kinh-phi-2024-10",
            "doan-phi-vuot-2024-10",
            "van-dong-2021",
            "thien-tai-huong-luong-2021");

    ApiServer server;
    Visitor visitor;
    String member;
    String campaign;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 11, 21), null);
        server.post(ACCOUNTANT, "/api/v1/members", """
                {"on":"2024-01-02","people":[{"name":"Trần Văn Bình","group":"PUBLIC_SERVICE","pay":10000000}]}""").expect(201);
        server.post(ACCOUNTANT, "/api/v1/dues/months/2024-05/assess", "").expect(200);
        server.post(ACCOUNTANT, "/api/v1/employers", """
                {"employer":"so-tnmt","name":"Sở Tài nguyên và Môi trường","from":"2024-01"}""").expect(201);
        server.post(ACCOUNTANT, "/api/v1/employers/so-tnmt/payrolls", """
                {"month":"2024-11","payroll":500000000,"persons":100}""").expect(201);
        posted(server.post(ACCOUNTANT, VOUCHERS + "/employer-receipts", """
                {"employer":"so-tnmt","fund":"cong-doan","place":"ngan-hang","amount":10000000,"occurredOn":"2024-12-06"}"""));
        posted(server.post(ACCOUNTANT, VOUCHERS + "/upper-shares", """
                {"fund":"cong-doan","income":"EMPLOYER_CONTRIBUTION","month":"2024-12","occurredOn":"2024-12-31"}"""));
        server.post(ACCOUNTANT, "/api/v1/funds", """
                {"fund":"thien-tai","name":"Quỹ phòng, chống thiên tai","kind":"PASS_THROUGH","owner":"UBND tỉnh",
                 "document":"78/2021/NĐ-CP","on":"2024-01-01"}""").expect(201);
        server.post(ACCOUNTANT, "/api/v1/campaigns", """
                {"fund":"mai-am","title":"Ủng hộ đồng bào","owner":"Liên đoàn Lao động tỉnh","document":"33/CĐVC",
                 "opensOn":"2024-09-10","closesOn":"2024-10-10",
                 "terms":{"kind":"VOLUNTARY","legalBasis":"93/2021/NĐ-CP"}}""").expect(201);
        campaign = server.post(ACCOUNTANT, "/api/v1/campaigns", """
                {"fund":"thien-tai","title":"Quỹ phòng, chống thiên tai năm 2024","owner":"UBND tỉnh",
                 "document":"120/UBND-KT","opensOn":"2024-02-01","closesOn":"2024-12-31",
                 "terms":{"kind":"LEVY","legalBasis":"78/2021/NĐ-CP"}}""").expect(201).text("id");
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", """
                {"campaign":"%s","group":"STATE_PAID","workingDays":22,"on":"2024-08-01"}""".formatted(campaign))
                .expect(201);
        server.awaitViews();
        member = server.get(ACCOUNTANT, "/api/v1/members")
                .expect(200)
                .json()
                .path("members")
                .get(0)
                .path("member")
                .path("person")
                .asString();
        visitor = new Visitor(server, ACCOUNTANT);
    }

    @AfterAll
    void stop() {
        visitor.close();
        server.close();
    }

    @Test
    @DisplayName("says so with a way to the rule, as the answer over HTTP does, until it is confirmed")
    void marked() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/doan-phi?thang=2024-05", "muc-dong-nhom-1-2013");
        pages.put("/doan-phi/thu?thang=2024-05", "muc-dong-nhom-1-2013");
        pages.put("/doan-phi/con-no?thang=2024-05", "muc-dong-nhom-1-2013");
        pages.put("/doan-vien", "muc-dong-nhom-1-2013");
        pages.put("/doan-vien/" + member, "muc-dong-nhom-1-2013");
        pages.put("/kinh-phi", "muc-dong-kinh-phi-2014");
        pages.put("/kinh-phi/cdcs-so/so-tnmt", "muc-dong-kinh-phi-2014");
        pages.put("/nop-cap-tren", "kinh-phi-2024-10");
        pages.put("/bao-cao/2024", "kinh-phi-2024-10");
        pages.put("/van-dong", "van-dong-2021");
        pages.put("/nghia-vu", "van-dong-2021");
        pages.put("/thien-tai", "thien-tai-huong-luong-2021");
        Map<String, String> answers = Map.of(
                "/api/v1/dues/months/2024-05",
                "muc-dong-nhom-1-2013",
                "/api/v1/dues/arrears?until=2024-05-31",
                "muc-dong-nhom-1-2013",
                "/api/v1/dues/members/" + member,
                "muc-dong-nhom-1-2013",
                "/api/v1/employers",
                "muc-dong-kinh-phi-2014",
                "/api/v1/employers/so-tnmt",
                "muc-dong-kinh-phi-2014",
                "/api/v1/remittance",
                "kinh-phi-2024-10",
                "/api/v1/campaign-sheets",
                "van-dong-2021",
                "/api/v1/campaign-duties",
                "van-dong-2021",
                "/api/v1/levies",
                "thien-tai-huong-luong-2021");
        pages.forEach((page, rule) ->
                assertThat(marks(page)).as(page).contains("/quy-dinh/" + rule).contains("chưa xác nhận"));
        answers.forEach(
                (address, rule) -> assertThat(answer(address)).as(address).contains("\"" + rule + "\""));
        assertThat(marks("/doan-phi?thang=2024-05"))
                .as("of another group, and of other days")
                .doesNotContain("/quy-dinh/muc-dong-nhom-2", "/quy-dinh/muc-dong-nhom-1-2025");

        for (String rule : RULES) {
            server.post(
                    FINANCE_OFFICER, "/api/v1/policies/" + rule + "/confirm", "{\"evidence\":\"Bản gốc, trang 2\"}");
        }
        server.awaitViews();
        pages.forEach((page, rule) -> assertThat(marks(page)).as(page).doesNotContain("/quy-dinh/" + rule));
        answers.forEach(
                (address, rule) -> assertThat(answer(address)).as(address).doesNotContain("\"" + rule + "\""));
    }

    /** What a page says of rules nobody has confirmed. */
    private String marks(String page) {
        return Pattern.compile("<p class=\"soft small\">.*?</p>", Pattern.DOTALL)
                .matcher(visitor.get(page))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }

    /** What an answer says of them. */
    private String answer(String address) {
        return Pattern.compile("\"toConfirm\":\\[[^]]*]")
                .matcher(server.get(ACCOUNTANT, address).expect(200).response().body())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining("\n"));
    }

    private void posted(Answer put) {
        String voucher = put.expect(201).text("id");
        server.post(
                        CHAIR,
                        VOUCHERS + "/" + voucher + "/approve",
                        "{\"contentHash\":\"" + put.text("contentHash") + "\"}")
                .expect(200);
        server.post(ACCOUNTANT, VOUCHERS + "/" + voucher + "/post", "").expect(200);
    }
}
