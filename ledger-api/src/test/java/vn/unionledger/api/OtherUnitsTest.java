package vn.unionledger.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;
import static vn.unionledger.api.TestUnion.INSPECTOR;
import static vn.unionledger.api.TestUnion.STRANGER;
import static vn.unionledger.api.TestUnion.STRANGE_CHAIR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.unionledger.api.ApiServer.Answer;
import vn.unionledger.api.Routes.Route;
import vn.unionledger.api.TestUnion.Member;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.api.wiring.Ledger;

@DisplayName("Another unit's things over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherUnitsTest {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Routes that name nothing of any unit. */
    private static final List<String> COMMON = List.of("/api/v1/positions/{position}", "/api/v1/views");

    /** What to ask where a route needs a body, by the last words of its path. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/approve", "{\"contentHash\":\"00\"}"),
            Map.entry("/decline", "{\"reason\":\"Không đủ giấy tờ\"}"),
            Map.entry("/return", "{\"reason\":\"Không đủ giấy tờ\"}"),
            Map.entry("/reverse", "{\"occurredOn\":\"2024-06-03\",\"reason\":\"Ghi nhầm\"}"),
            Map.entry("/correct", """
                {"reason":"Ghi nhầm","right":{"type":"other-income","fund":"cong-doan","place":"tien-mat","item":"25",
                 "amount":1000,"occurredOn":"2024-06-03"}}\
                """),
            Map.entry("/put-right", """
                {"reason":"Ghi nhầm","right":{"fund":"cong-doan","place":"tien-mat","month":"2024-05",
                 "occurredOn":"2024-06-03","payments":[{"member":"00000000000000000000000000000001","amount":1000}]}}\
                """),
            Map.entry("/vouchers/{voucher}", """
                {"type":"other-income","fund":"cong-doan","place":"tien-mat","item":"25","amount":1000,
                 "occurredOn":"2024-06-03"}\
                """),
            Map.entry("/held", "{\"on\":\"2024-06-03\",\"attendance\":[{\"role\":\"đại biểu\",\"count\":3}]}"),
            Map.entry("/further", "{\"state\":\"DONE\",\"result\":\"NO_BREACH\"}"),
            Map.entry("/close", "{\"on\":\"2024-06-03\",\"document\":\"QĐ 9\"}"),
            Map.entry("/reopen", "{\"reason\":\"Quên một phiếu\"}"),
            Map.entry("/confirm", "{\"evidence\":\"Nghị quyết 3\"}"),
            Map.entry("/payrolls", "{\"month\":\"2024-03\",\"payroll\":1000000}"),
            Map.entry("/cycle", "{\"cycle\":\"QUARTERLY\",\"from\":\"2024-07\",\"document\":\"Đăng ký 1\"}"),
            Map.entry("/end", "{\"last\":\"2024-12\",\"document\":\"QĐ 9\"}"),
            Map.entry("/reliefs", """
                {"kind":"WAIVED","from":"2024-03","until":"2024-03","decision":"QĐ 17","decidedOn":"2024-06-03"}\
                """),
            Map.entry("/reliefs/withdraw", "{\"decision\":\"QĐ 17\",\"document\":\"QĐ 18\"}"),
            Map.entry(
                    "/terms",
                    "{\"legalBasis\":\"93/2021/NĐ-CP\",\"publishDays\":15,\"handOverDays\":20,\"accountDays\":30}"),
            Map.entry("/publications", """
                {"what":"CALL","form":"POSTED","on":"2024-06-03","text":"Kêu gọi ủng hộ"}\
                """),
            Map.entry("/extensions", """
                {"document":"12/UBMT","documentOn":"2024-03-10","closesOn":"2024-12-31"}"""),
            Map.entry("/owner-receipts", """
                {"voucher":"00000000000000000000000000000001","ownerReceipt":"BN 1","on":"2024-06-03"}\
                """),
            Map.entry("/given-on", "{\"quantity\":1,\"to\":\"Hội Phụ nữ\",\"on\":\"2024-06-03\"}"),
            Map.entry("/withdrawal", "{\"reason\":\"Ghi nhầm\"}"),
            Map.entry("/assessments", """
                {"campaign":"00000000000000000000000000000001","group":"OTHER","workingDays":22,"on":"2024-06-03"}\
                """),
            Map.entry("/grant", "{\"work\":\"BUILD\",\"decision\":\"QĐ 1\",\"decidedOn\":\"2024-06-03\"}"),
            Map.entry("/waivers", """
                {"person":"00000000000000000000000000000001","why":"MISTAKE"}\
                """),
            Map.entry("/rules", "{\"document\":\"QC 1\",\"interest\":true,\"closingBalance\":false}"),
            Map.entry("/reschedule", """
                {"instalments":6,"firstDueOn":"2024-08-01","decision":"QĐ 3"}\
                """),
            Map.entry("/lend", "{\"bank\":\"NHCSXH\",\"amount\":1000000,\"document\":\"HĐ 1\"}"),
            Map.entry("/start", ""),
            Map.entry("/households", """
                {"headName":"Lò Văn Ban","place":"Bản Mỳ","amount":1000000,"purpose":"Nuôi trâu"}\
                """),
            Map.entry("/visits", "{\"result\":\"WEAK\",\"households\":1,\"document\":\"BB 1\"}"),
            Map.entry("/finish", "{\"ending\":\"GIVEN_UP\",\"document\":\"BB 2\"}"),
            Map.entry("/take-back", "{\"document\":\"Ghi nhầm\"}"),
            Map.entry("/reassign", "{\"count\":4,\"document\":\"CV 2\"}"),
            Map.entry("/results", "{\"part\":2,\"evidence\":\"DS 1\"}"),
            Map.entry("/budget", """
                {"planned":1000000,"fund":"cong-doan","item":"31/khen-thuong","document":"DT 1"}\
                """),
            Map.entry("/forget", "{\"ground\":\"REQUESTED\"}"));

    ApiServer server;
    final Map<String, String> ours = new HashMap<>();

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ours.put("fund", made(ACCOUNTANT, "funds", """
            {"fund":"tro-von","name":"Quỹ trợ vốn","kind":"REVOLVING","document":"QĐ 5","on":"2024-02-01"}\
            """));
        ours.put("place", made(ACCOUNTANT, "places", """
            {"place":"ngan-hang-2","kind":"BANK","name":"Tài khoản thứ hai","on":"2024-02-01"}\
            """));
        ours.put("person", made(ACCOUNTANT, "people", "{\"name\":\"Nguyễn Thị Hoa\"}"));
        ours.put("voucher", made(ACCOUNTANT, "vouchers", """
            {"type":"other-income","fund":"cong-doan","place":"tien-mat","item":"25","amount":70000,
             "occurredOn":"2024-05-03"}\
            """));
        ours.put("case", made(ACCOUNTANT, "cases", """
            {"fund":"cong-doan","reason":"ILLNESS","amount":500000,"person":"%s","on":"2024-05-03"}\
            """.formatted(ours.get("person"))));
        ours.put("round", made(ACCOUNTANT, "rounds", """
            {"fund":"cong-doan","occasion":"TET","total":300000,"on":"2024-01-15",
             "classes":[{"label":"mức 1","to":"MEMBER","rate":100000,"count":3}]}\
            """));
        ours.put("campaign", made(ACCOUNTANT, "campaigns", """
            {"fund":"mai-am","title":"Mái ấm 2024","owner":"Liên đoàn Lao động tỉnh","document":"CV 3",
             "opensOn":"2024-03-01","closesOn":"2024-06-30"}\
            """));
        ours.put("activity", made(ACCOUNTANT, "activities", """
            {"fund":"cong-doan","title":"Hội thao","document":"KH 4","budget":5000000,"on":"2024-04-01"}\
            """));
        ours.put("loan", made(ACCOUNTANT, "loans", """
            {"fund":"tro-von","borrower":"%s","amount":10000000,"on":"2024-05-03"}\
            """.formatted(ours.get("person"))));
        ours.put("inspection", made(INSPECTOR, "inspections", """
            {"kind":"FINANCE","scope":"SAME_LEVEL","lookedAt":"BODY","about":"Ban chấp hành","state":"PLANNED",
             "on":"2024-05-06"}\
            """));
        ours.put("employer", made(ACCOUNTANT, "employers", """
            {"employer":"so-tnmt","name":"Sở Tài nguyên và Môi trường","from":"2024-01"}\
            """));
        ours.put("policy", made(ACCOUNTANT, "policies", """
            {"rule":{"type":"welfare-norm","reason":"ILLNESS","most":500000,"timesAYear":2},"effectiveFrom":"2024-01-01",
             "decision":"NQ 3","knownFrom":"2024-01-02","source":"Quy chế chi tiêu nội bộ"}\
            """));
        ours.put("gift", made(ACCOUNTANT, "in-kind-gifts", """
            {"description":"Áo dài","quantity":60,"measure":"bộ","on":"2024-05-06"}\
            """));
        ours.put("year", "2024");
        ours.put("project", made(ACCOUNTANT, "employment-projects", """
            {"title":"Nuôi trâu bò","households":2,"capital":100000000,"months":36,"document":"TTr 1",
             "on":"2024-03-01"}\
            """));
        ours.put("target", made(ACCOUNTANT, "targets", """
            {"year":2024,"title":"Lớp tập huấn","kind":"COUNT","count":3,"document":"CV 1","on":"2024-01-02"}\
            """));
        made(ACCOUNTANT, "third-party-gifts", """
            {"donor":"Ngân hàng","purpose":"Nhà ở","value":650000000,"on":"2024-05-06"}\
            """);
        made(CHAIR, "sections", "{\"section\":\"to-1\",\"name\":\"Tổ 1\",\"kind\":\"GROUP\",\"on\":\"2024-02-01\"}");
        made(CHAIR, "officers", """
            {"personName":"Lý Thị Phó","office":"VICE_CHAIR","from":"2024-02-01","document":"QĐ 7"}\
            """);
        server.awaitViews();
        ours.put("month", "2024-01");
        long last = server.bean(Ledger.class).reader().bound();
        ours.put("position", Long.toString(last));
        ours.put("file", "0".repeat(32));
        ours.put("roll", "0".repeat(32));
        ours.put("token", "0".repeat(16));
    }

    private String made(Member member, String where, String json) {
        return server.post(member, "/api/v1/" + where, json).expect(201).text("id");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    Stream<Route> routes() {
        return Routes.of(server).stream();
    }

    Stream<Route> routesThatShowAUnit() {
        return routes().filter(route -> route.takes(Seen.class));
    }

    Stream<Route> routesToOneThing() {
        return routes().filter(route -> route.path().contains("{") && !COMMON.contains(route.path()))
                .filter(route -> route.takes(Seen.class) || route.takes(Sending.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routes")
    @DisplayName("are behind a sign-in on every route")
    void nobodyIsAnsweredWithoutSignIn(Route route) {
        if (!route.path().contains("openapi")) {
            ask(route, null, ours, "").expect(401, "signin.needed");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routesThatShowAUnit")
    @DisplayName("are answered like those of a unit that does not exist")
    void aForeignUnitIsAsIfThereWereNone(Route route) {
        Answer foreign = ask(route, STRANGER, ours, "?figure=x&unit=" + TestUnion.UNIT);
        Answer none = ask(route, STRANGER, ours, "?figure=x&unit=khong-co");
        foreign.expect(404, "not-found");
        assertThat(foreign.response().body()).isEqualTo(none.response().body());
        ask(route, FINANCE_OFFICER, ours, "?figure=x&unit=" + TestUnion.STRANGERS)
                .expect(404, "not-found");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("routesToOneThing")
    @DisplayName("are answered like things that do not exist, and nothing is recorded")
    void aForeignThingIsAsIfThereWereNone(Route route) {
        if (route.path().contains("{month}")) {
            return; // every unit has every month
        }
        Map<String, String> nothing = new HashMap<>();
        ours.forEach((what, id) -> nothing.put(
                what, id.matches("\\d{1,6}") ? "999999" : id.matches("[0-9a-f]{32}") ? "f".repeat(32) : "khong-co"));
        for (Member member : List.of(STRANGER, STRANGE_CHAIR)) {
            long before = server.bean(Ledger.class).reader().bound();
            Answer foreign = ask(route, member, ours, "");
            Answer none = ask(route, member, nothing, "");
            assertThat(foreign.status()).as(foreign.response().body()).isEqualTo(none.status());
            assertThat(foreign.status()).as(foreign.response().body()).isBetween(403, 404);
            assertThat(without(ours, foreign)).isEqualTo(without(nothing, none));
            assertThat(server.bean(Ledger.class).reader().bound()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("cannot be named in one's own: a person of another unit is as if there were none")
    void aForeignPersonIsNobody() {
        String asked = """
            {"fund":"cong-doan","reason":"ILLNESS","amount":500000,"person":"%s","on":"2024-05-03"}\
            """;
        server.post(STRANGER, "/api/v1/cases", asked.formatted(ours.get("person")))
                .expect(404, "person.none");
        server.post(STRANGER, "/api/v1/cases", asked.formatted("f".repeat(32))).expect(404, "person.none");
    }

    /** An answer without what the question itself named. */
    private static String without(Map<String, String> ids, Answer answer) {
        String body = answer.response().body();
        for (String id : ids.values()) {
            // as a word of its own, and not the day of a date
            body = body.replaceAll("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-]|/\\d)", "…");
        }
        return body;
    }

    private Answer ask(
            Route route, @org.jspecify.annotations.Nullable Member member, Map<String, String> ids, String query) {
        String path = VARIABLE.matcher(route.path()).replaceAll(found -> ids.get(found.group(1)));
        if (route.method().equals("GET")) {
            return server.get(member, path + query);
        }
        String body = BODIES.entrySet().stream()
                .filter(one -> route.path().endsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        boolean decision = route.path().endsWith("/approve") && !route.path().contains("vouchers");
        return server.send(
                route.method(),
                member,
                path + query,
                decision || route.path().contains("/months/{month}/close") ? "" : body,
                UUID.randomUUID().toString());
    }
}
