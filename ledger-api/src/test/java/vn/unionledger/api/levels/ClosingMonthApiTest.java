package vn.unionledger.api.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;

import java.time.LocalDate;
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

@DisplayName("Closing a month over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingMonthApiTest {
    private static final String VOUCHERS = "/api/v1/vouchers";
    private static final String CLOSE = "/api/v1/months/2024-01/close";
    private static final String SHARES = "/api/v1/months/2024-01/shares";

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 1, 1), null);
        server.awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "books what it said it would owe upward, beside what was booked by hand, and then refuses that by hand")
    void closes() {
        posted(server.post(ACCOUNTANT, VOUCHERS, """
                {"type":"dues","fund":"cong-doan","place":"tien-mat","month":"2024-01","occurredOn":"2024-01-15",
                 "parts":[{"amount":1000000}]}""").expect(201));
        posted(server.post(ACCOUNTANT, VOUCHERS, byHand("2024-01-20", 100_000)).expect(201));
        server.awaitViews();
        JsonNode shares = server.get(ACCOUNTANT, SHARES).expect(200).json();
        assertThat(shares).hasSize(1);
        assertThat(shares.get(0).path("income").asString()).isEqualTo("DUES_STANDARD");
        assertThat(shares.get(0).path("month").asString()).isEqualTo("2024-01");
        assertThat(shares.get(0).path("amount").asLong()).isEqualTo(200_000);
        Answer refused = server.post(ACCOUNTANT, CLOSE, shown(150_000)).expect(409, "remittance.not-as-shown");
        assertThat(refused.text("detail")).contains("200.000").contains("150.000");
        server.post(ACCOUNTANT, CLOSE, "{\"shares\":[]}").expect(409, "remittance.not-as-shown");
        server.post(ACCOUNTANT, CLOSE, shown(200_000)).expect(200);
        server.awaitViews();
        assertThat(owed()).isEqualTo(300_000);
        assertThat(server.get(ACCOUNTANT, SHARES).expect(200).json()).isEmpty();
        server.post(ACCOUNTANT, VOUCHERS, byHand("2024-02-05", 300_000)).expect(409, "remittance.reckoned-already");

        String paid = posted(server.post(ACCOUNTANT, VOUCHERS, """
                {"type":"paid-up","fund":"cong-doan","place":"tien-mat","amount":300000,"occurredOn":"2024-02-06"}""").expect(201));
        server.awaitViews();
        JsonNode alone = server.get(ACCOUNTANT, "/api/v1/transfers?unpaired=true")
                .expect(200)
                .json()
                .path("rows");
        assertThat(alone).hasSize(1);
        assertThat(alone.get(0).path("sentBy").asString()).isEqualTo(paid);
        assertThat(alone.get(0).path("transfer").asString()).isEqualTo(paid);
        assertThat(alone.get(0).path("kind").asString()).isEqualTo("REMITTANCE");
        assertThat(alone.get(0).path("pairable").asBoolean())
                .as("the level above keeps no book here")
                .isFalse();
    }

    private static String shown(long dong) {
        return "{\"shares\":[{\"fund\":\"cong-doan\",\"income\":\"DUES_STANDARD\",\"month\":\"2024-01\",\"amount\":"
                + dong + "}]}";
    }

    private static String byHand(String on, long dong) {
        return "{\"type\":\"share-owed\",\"fund\":\"cong-doan\",\"month\":\"2024-01\",\"amount\":" + dong
                + ",\"occurredOn\":\"" + on + "\"}";
    }

    private long owed() {
        return server.get(ACCOUNTANT, "/api/v1/remittance")
                .expect(200)
                .json()
                .at("/account/owed")
                .asLong();
    }

    /** Approves and posts what was put forward. @return its id */
    private String posted(Answer put) {
        String voucher = put.text("id");
        server.post(
                        CHAIR,
                        VOUCHERS + "/" + voucher + "/approve",
                        "{\"contentHash\":\"" + put.text("contentHash") + "\"}")
                .expect(200);
        server.post(ACCOUNTANT, VOUCHERS + "/" + voucher + "/post", "").expect(200);
        return voucher;
    }
}
