package vn.unionledger.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;

import java.text.Normalizer;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer.Answer;
import vn.unionledger.api.TestUnion.Member;
import vn.unionledger.api.wiring.Ledger;

@DisplayName("Bad input over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final String VIETNAMESE_MARKS =
            "(?su).*[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ].*";

    private static final String RECEIPT = """
            {"type":"other-income","fund":"%s","place":"tien-mat","item":"25","amount":%s,"occurredOn":"%s","note":"%s"}""";

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        server.post(ACCOUNTANT, "/api/v1/months/2024-01/close", "").expect(200);
        server.post(ACCOUNTANT, "/api/v1/funds", """
                {"fund":"da-dong","name":"Quỹ đã đóng","kind":"OWN","on":"2024-02-01"}""").expect(201);
        server.post(ACCOUNTANT, "/api/v1/funds/da-dong/close", "{\"on\":\"2024-03-01\",\"document\":\"QĐ 8\"}")
                .expect(200);
        server.awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String receipt(String amount, String day) {
        return RECEIPT.formatted("cong-doan", amount, day, "Thu khác");
    }

    /** Asks, and makes sure that nothing but one refusal is kept, and that its words are Vietnamese. */
    private Answer refused(Member member, String path, String json) {
        long head = head();
        long refusals = refusals();
        Answer answer = server.post(member, path, json);
        assertThat(answer.status()).as(answer.response().body()).isBetween(400, 499);
        assertThat(head()).as("nothing is recorded").isEqualTo(head);
        assertThat(refusals()).as("one refusal is kept").isEqualTo(refusals + 1);
        assertThat(answer.text("detail")).matches(VIETNAMESE_MARKS);
        for (JsonNode error : answer.json().path("errors")) {
            assertThat(error.path("detail").asString()).matches(VIETNAMESE_MARKS);
        }
        return answer;
    }

    private long head() {
        return server.bean(Ledger.class).reader().bound();
    }

    private long refusals() {
        return server.bean(JdbcClient.class)
                .sql("select count(*) from refusal")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("is refused where it stands: an amount that")
    @CsvSource(delimiter = '|', textBlock = """
            0                  | amount-not-positive
            -5000              | amount-not-positive
            1000000000000001   | amount-too-large
            99999999999999999999 | amount-too-large
            1500.5             | amount-not-whole
            "1,500,000"        | amount-with-separator
            "1.500.000"        | amount-with-separator
            "1500000"          | amount-as-text
            "một triệu"        | amount-as-text
            true               | amount-not-a-number
            """, quoteCharacter = '\'')
    void amounts(String amount, String code) {
        refused(ACCOUNTANT, "/api/v1/vouchers", receipt(amount, "2024-05-03")).expectFault("/amount", code);
        refused(ACCOUNTANT, "/api/v1/cases", """
                {"fund":"cong-doan","reason":"ILLNESS","amount":%s,"on":"2024-05-03"}""".formatted(amount)).expectFault("/amount", code);
        refused(ACCOUNTANT, "/api/v1/rounds", """
                {"fund":"cong-doan","occasion":"TET","total":300000,"on":"2024-01-15",
                 "classes":[{"label":"mức 1","to":"MEMBER","rate":%s,"count":3}]}""".formatted(amount)).expectFault("/classes/0/rate", code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("is refused where it stands: a day that")
    @CsvSource({"2024-02-31, no-such-day", "2023-02-29, no-such-day", "31/02/2024, not-a-day", "hôm qua, not-a-day"})
    void days(String day, String code) {
        refused(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", day)).expectFault("/occurredOn", code);
    }

    @Test
    @DisplayName("is refused with all that is wrong at once, and nothing unknown is let through")
    void allAtOnce() {
        Answer answer = refused(ACCOUNTANT, "/api/v1/cases", """
                {"reason":"ILL","amount":0,"on":"2024-13-01","unit":"cdcs-khac"}""");
        answer.expectFault("/fund", "missing");
        answer.expectFault("/reason", "not-one-of");
        answer.expectFault("/amount", "amount-not-positive");
        answer.expectFault("/on", "no-such-day");
        answer.expectFault("/unit", "unknown-field");
    }

    @Test
    @DisplayName("is refused by the book: a closed month, a day in the future or before the book")
    void monthsAndDays() {
        Answer closed = refused(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2024-01-15"));
        closed.expect(409, "book.month-closed");
        assertThat(closed.json().at("/errors/0/pointer").asString()).isEqualTo("/occurredOn");
        assertThat(closed.text("detail")).contains("01/2024");
        refused(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2999-01-15")).expect(422, "field.in-the-future");
        refused(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2023-12-15")).expect(409, "book.before-opening");
        refused(ACCOUNTANT, "/api/v1/months/2999-01/close", "").expect(409, "book.month-not-over");
    }

    @Test
    @DisplayName("is refused by the funds: not the unit's, closed, or not for that purpose")
    void funds() {
        refused(ACCOUNTANT, "/api/v1/vouchers", RECEIPT.formatted("khong-co", "1000", "2024-05-03", "Thu"))
                .expect(404, "fund.none");
        refused(ACCOUNTANT, "/api/v1/vouchers", RECEIPT.formatted("da-dong", "1000", "2024-05-03", "Thu"))
                .expect(409, "fund.closed");
        refused(ACCOUNTANT, "/api/v1/vouchers", RECEIPT.formatted("mai-am", "1000", "2024-05-03", "Thu"))
                .expect(422, "fund.use-not-allowed");
        refused(ACCOUNTANT, "/api/v1/cases", """
                {"fund":"mai-am","reason":"ILLNESS","amount":500000,"on":"2024-05-03"}""").expect(422, "fund.use-not-allowed");
        refused(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2024-05-03").replace("tien-mat", "khong-co"))
                .expect(404, "book.no-such-place");
        Answer expense = server.post(ACCOUNTANT, "/api/v1/vouchers", """
                        {"type":"expense","fund":"cong-doan","place":"ngan-hang","item":"33","amount":999000000,
                         "occurredOn":"2024-05-03"}""").expect(201);
        String voucher = "/api/v1/vouchers/" + expense.text("id");
        server.post(CHAIR, voucher + "/approve", "{\"contentHash\":\"" + expense.text("contentHash") + "\"}")
                .expect(200);
        Answer tooMuch = refused(ACCOUNTANT, voucher + "/post", "").expect(409, "book.not-enough");
        assertThat(tooMuch.text("detail"))
                .contains("50.000.000", "999.000.000", "Quỹ “Tài chính công đoàn”", "ở “Tài khoản ngân hàng”");
    }

    @Test
    @DisplayName("is refused where sums do not meet: a list whose total is another, an opening twice")
    void unbalanced() {
        Answer list = refused(ACCOUNTANT, "/api/v1/rounds", """
                {"fund":"cong-doan","occasion":"TET","total":299999,"on":"2024-01-15",
                 "classes":[{"label":"mức 1","to":"MEMBER","rate":100000,"count":3}]}""");
        list.expect(422, "round.total-differs");
        assertThat(list.text("detail")).contains("300.000", "299.999");
        refused(ACCOUNTANT, "/api/v1/book", """
                {"on":"2024-01-01","places":[{"place":"tien-mat","kind":"CASH","name":"Quỹ tiền mặt"}],"balances":[]}""").expect(409, "book.already-open");
    }

    @Test
    @DisplayName("is refused to the person who made it: nobody approves their own request")
    void ownApproval() {
        String aCase = server.post(CHAIR, "/api/v1/cases", """
                        {"fund":"cong-doan","reason":"HARDSHIP","amount":500000,"on":"2024-05-03"}""").expect(201).text("id");
        refused(CHAIR, "/api/v1/cases/" + aCase + "/approve", "").expect(403, "welfare.same-person");
        Answer voucher = server.post(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2024-05-03"))
                .expect(201);
        refused(
                        ACCOUNTANT,
                        "/api/v1/vouchers/" + voucher.text("id") + "/approve",
                        "{\"contentHash\":\"" + voucher.text("contentHash") + "\"}")
                .expect(403, "unit.not-in-office");
        refused(CHAIR, "/api/v1/vouchers/" + voucher.text("id") + "/approve", "{\"contentHash\":\"00\"}")
                .expect(409, "voucher.content-changed");
    }

    @Test
    @DisplayName("is refused under a key that stands for something else, or none, or one that is no key")
    void keys() {
        String key = UUID.randomUUID().toString();
        Answer first = server.post(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2024-05-03"), key)
                .expect(201);
        Answer again = server.post(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2024-05-03"), key)
                .expect(201);
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(again.json().path("repeated").asBoolean()).isTrue();
        long head = head();
        server.post(ACCOUNTANT, "/api/v1/vouchers", receipt("2000", "2024-05-03"), key)
                .expect(422, "key.reused");
        server.post(ACCOUNTANT, "/api/v1/months/2024-02/close", "", key).expect(422, "key.reused");
        server.post(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2024-05-03"), null)
                .expect(400, "key.missing");
        server.post(ACCOUNTANT, "/api/v1/vouchers", receipt("1000", "2024-05-03"), "hai chu")
                .expect(400, "key.unusable");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    @DisplayName("is put right where it can be: text that is not NFC is the same text")
    void notNormalised() {
        String name = "Nguyễn Thị Hường";
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(name);
        String key = UUID.randomUUID().toString();
        String person = server.post(ACCOUNTANT, "/api/v1/people", "{\"name\":\"" + apart + "\"}", key)
                .expect(201)
                .text("id");
        Answer again = server.post(ACCOUNTANT, "/api/v1/people", "{\"name\":\"" + name + "\"}", key)
                .expect(201);
        assertThat(again.json().path("repeated").asBoolean()).isTrue();
        server.awaitViews();
        assertThat(server.get(ACCOUNTANT, "/api/v1/people").json().path("people"))
                .anySatisfy(one -> {
                    assertThat(one.path("person").asString()).isEqualTo(person);
                    assertThat(one.path("name").asString()).isEqualTo(name);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u202e", "\\u200b", "\\u001b"})
    @DisplayName("is refused where it stands: characters that show nothing or turn a line around")
    void controlCharacters(String character) {
        refused(
                        ACCOUNTANT,
                        "/api/v1/vouchers",
                        RECEIPT.formatted("cong-doan", "1000", "2024-05-03", "Thu " + character + " khác"))
                .expectFault("/note", "control-character");
        refused(ACCOUNTANT, "/api/v1/people", "{\"name\":\"Lan" + character + "Anh\"}")
                .expectFault("/name", "control-character");
    }

    @Test
    @DisplayName("is refused before it is read: what is no JSON, says a thing twice, or is too large")
    void notEvenRead() {
        refused(ACCOUNTANT, "/api/v1/cases", "{\"fund\":").expect(400, "request.not-json");
        refused(ACCOUNTANT, "/api/v1/cases", "{\"fund\":\"a\",\"fund\":\"b\"}").expect(400, "request.not-json");
        refused(ACCOUNTANT, "/api/v1/cases", "{\"note\":\"" + "a".repeat(1 << 20) + "\"}")
                .expect(413, "request.too-large");
        refused(ACCOUNTANT, "/api/v1/cases", "[]").expect(422, "request.faulty");
        long head = head();
        server.send("DELETE", ACCOUNTANT, "/api/v1/vouchers", "", "k1").expect(405, "request.method");
        server.get(ACCOUNTANT, "/api/v1/khong-co").expect(404, "not-found");
        assertThat(head()).isEqualTo(head);
    }

    @Test
    @DisplayName("leaves a refusal that nobody can change or take away, without what was asked")
    void refusalsStay() {
        refused(ACCOUNTANT, "/api/v1/people", "{\"name\":\"Bí mật\\u0007\"}");
        JdbcClient app = server.bean(JdbcClient.class);
        var last = app.sql("select * from refusal order by id desc limit 1")
                .query()
                .singleRow();
        assertThat(last.toString())
                .contains(
                        "/api/v1/people",
                        "request.faulty",
                        "/name control-character",
                        ACCOUNTANT.person().value())
                .doesNotContain("Bí mật");
        assertThatThrownBy(() -> app.sql("delete from refusal").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> app.sql("update refusal set code = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }
}
