package vn.unionledger.api.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.levy.LevyEvent.LevyAssessed;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.rules.ShippedRules;

@DisplayName("The disaster levy of more people than one command takes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LevyOfManyTest {
    private static final int EACH_OWES_IN_2024 = 53_182;

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 11, 21), null);
        server.post(CHAIR, "/api/v1/sections", """
                {"section":"phan-xuong","name":"Phân xưởng may","kind":"GROUP","on":"2024-01-01"}""").expect(201);
        server.post(ACCOUNTANT, "/api/v1/funds", """
                {"fund":"thien-tai","name":"Quỹ phòng, chống thiên tai","kind":"PASS_THROUGH","owner":"UBND tỉnh",
                 "document":"QĐ 5","on":"2024-01-01"}""").expect(201);
        admit(400, ",\"section\":\"phan-xuong\"");
        admit(210, ",\"section\":\"phan-xuong\"");
        admit(450, "");
        server.awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("is reckoned of all of them by one request: of a section, and of who is left of the unit")
    void all() {
        String campaign = campaign();
        String section = asked(campaign, ",\"section\":\"phan-xuong\"");
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", section, "mot-lan")
                .expect(201);
        assertThat(facts()).as("of 610").containsExactly(500, 110);
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", section, "mot-lan")
                .expect(201);
        assertThat(facts()).as("asked again under its key").hasSize(2);
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", section).expect(409, "levy.nobody");
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", asked(campaign, ",\"section\":\"khong-co\""))
                .expectFault("/section", "section-empty");

        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", asked(campaign, ""))
                .expect(201);
        assertThat(facts()).containsExactly(500, 110, 450);
        admit(500, "");
        admit(500, "");
        String rest = asked(campaign, "");
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", rest, "con-lai")
                .expect(201);
        assertThat(facts()).containsExactly(500, 110, 450, 500, 500);
        server.post(ACCOUNTANT, "/api/v1/levies/2024/assessments", rest, "con-lai")
                .expect(201);
        assertThat(facts()).hasSize(5);
        server.awaitViews();
        JsonNode year =
                server.get(ACCOUNTANT, "/api/v1/levies").expect(200).json().get(0);
        assertThat(year.path("assessed").asLong()).isEqualTo(2_060L * EACH_OWES_IN_2024);
    }

    /** How many people each fact is about. */
    private List<Integer> facts() {
        return server.bean(Ledger.class).reader().of(new AggregateKey("levy", UNIT + "/2024"), 0).stream()
                .map(fact -> ((LevyAssessed) fact.payload()).lines().size())
                .toList();
    }

    private static String asked(String campaign, String more) {
        return """
            {"campaign":"%s","group":"STATE_PAID","workingDays":22,"on":"2024-08-01"%s}""".formatted(campaign, more);
    }

    private String campaign() {
        return server.post(ACCOUNTANT, "/api/v1/campaigns", """
            {"fund":"thien-tai","title":"Quỹ phòng, chống thiên tai năm 2024","owner":"UBND tỉnh",
             "document":"120/UBND-KT","opensOn":"2024-02-01","closesOn":"2024-12-31",
             "terms":{"kind":"LEVY","legalBasis":"78/2021/NĐ-CP"}}""").expect(201).text("id");
    }

    private void admit(int people, String more) {
        String rows = IntStream.range(0, people)
                .mapToObj(n -> "{\"name\":\"Người thứ " + n + "\",\"group\":\"PUBLIC_SERVICE\"" + more + "}")
                .collect(Collectors.joining(","));
        server.post(ACCOUNTANT, "/api/v1/members", "{\"on\":\"2024-01-02\",\"people\":[" + rows + "]}")
                .expect(201);
    }
}
