package vn.unionledger.api.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CASHIER;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.STRANGER;

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

@DisplayName("Money between levels over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LevelsApiTest {
    private static final String EMPLOYERS = "/api/v1/employers";
    private static final String VOUCHERS = "/api/v1/vouchers";

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
    @DisplayName("takes in the 2 % of an employer, owes a quarter of it upward, sends that and waits for the other end")
    void contribution() {
        server.post(CASHIER, EMPLOYERS, enrolment("so-tnmt")).expect(403, "unit.not-in-office");
        server.post(ACCOUNTANT, EMPLOYERS, enrolment("so-tnmt")).expect(201);
        server.post(ACCOUNTANT, EMPLOYERS, enrolment("so-tnmt")).expect(409, "contribution.exists");
        server.post(ACCOUNTANT, EMPLOYERS + "/khong-co/payrolls", payroll(1)).expect(404, "contribution.none");
        server.post(ACCOUNTANT, EMPLOYERS + "/so-tnmt/payrolls", payroll(500_000_000))
                .expect(201);
        server.awaitViews();
        JsonNode late = employer();
        assertThat(late.path("months").get(0).path("state").asString()).isEqualTo("LATE");
        assertThat(late.path("open").asLong()).isEqualTo(10_000_000);
        assertThat(server.get(STRANGER, EMPLOYERS).expect(200).json().path("rows"))
                .isEmpty();

        posted(server.post(ACCOUNTANT, VOUCHERS + "/employer-receipts", """
                {"employer":"so-tnmt","fund":"cong-doan","place":"ngan-hang","amount":10000000,"occurredOn":"2024-05-06"}""").expect(201));
        server.awaitViews();
        assertThat(employer().path("months").get(0).path("state").asString()).isEqualTo("PAID");

        String share = """
                {"fund":"cong-doan","income":"EMPLOYER_CONTRIBUTION","month":"2024-05","occurredOn":"2024-05-31"}""";
        posted(server.post(ACCOUNTANT, VOUCHERS + "/upper-shares", share).expect(201));
        server.post(ACCOUNTANT, VOUCHERS + "/upper-shares", share).expect(409, "remittance.nothing");
        posted(server.post(ACCOUNTANT, VOUCHERS, """
                {"type":"sent","fund":"cong-doan","place":"ngan-hang","to":"ldld-tinh","kind":"REMITTANCE","amount":2000000,
                 "occurredOn":"2024-06-03"}""").expect(201));
        server.awaitViews();
        JsonNode account =
                server.get(ACCOUNTANT, "/api/v1/remittance").expect(200).json().path("account");
        assertThat(account.path("owed").asLong()).isEqualTo(2_500_000);
        assertThat(account.path("paid").asLong()).isEqualTo(2_000_000);
        assertThat(account.path("payable").asLong()).isEqualTo(500_000);
        JsonNode transit = server.get(ACCOUNTANT, "/api/v1/transfers?unpaired=true")
                .expect(200)
                .json()
                .path("rows");
        assertThat(transit).hasSize(1);
        assertThat(transit.get(0).path("to").asString()).isEqualTo("ldld-tinh");
    }

    @Test
    @DisplayName("takes dues of a unit the budget pays for after 1/6/2025 only to give them back")
    void refund() {
        server.post(ACCOUNTANT, VOUCHERS, """
                {"type":"dues","fund":"cong-doan","place":"tien-mat","month":"2025-06","occurredOn":"2025-06-05",
                 "parts":[{"amount":3200000}]}""").expect(422, "refund.stopped");
        String receipt = posted(server.post(ACCOUNTANT, VOUCHERS, """
                {"type":"to-refund","fund":"cong-doan","place":"tien-mat","income":"DUES_STANDARD","amount":3200000,
                 "occurredOn":"2025-06-05"}""").expect(201));
        server.awaitViews();
        assertThat(left()).isEqualTo(3_200_000);
        posted(server.post(ACCOUNTANT, VOUCHERS, """
                {"type":"refunded","of":"%s","fund":"cong-doan","place":"tien-mat","amount":3200000,"occurredOn":"2025-06-09"}""".formatted(receipt)).expect(201));
        server.awaitViews();
        assertThat(left()).isZero();
    }

    @Test
    @DisplayName("keeps what was arranged and announced from above")
    void arranged() {
        String arrangement = """
                {"from":"2026-01","to":"ldld-tinh","cycle":"QUARTERLY","days":20,"row":"ALLOCATION","document":"05/HD-LĐLĐ"}""";
        server.post(ACCOUNTANT, "/api/v1/remittance/arrangements", arrangement).expect(201);
        server.post(ACCOUNTANT, "/api/v1/remittance/arrangements", arrangement)
                .expect(409, "remittance.arranged-later");
        server.post(ACCOUNTANT, "/api/v1/remittance/allocations", """
                {"from":"ldld-tinh","kind":"SUPPORT","amount":30000000,"document":"61/QĐ-LĐLĐ","on":"2026-03-02"}""").expect(201);
        server.awaitViews();
        JsonNode row = server.get(ACCOUNTANT, "/api/v1/remittance").expect(200).json();
        assertThat(row.path("arrangement").path("cycle").asString()).isEqualTo("QUARTERLY");
        assertThat(row.path("allocations").get(0).path("amount").asLong()).isEqualTo(30_000_000);
        server.get(ACCOUNTANT, "/api/v1/held-shares").expect(200);
    }

    private JsonNode employer() {
        return server.get(ACCOUNTANT, EMPLOYERS + "/so-tnmt").expect(200).json();
    }

    private long left() {
        return server.get(ACCOUNTANT, "/api/v1/refunds")
                .expect(200)
                .json()
                .path("rows")
                .get(0)
                .path("left")
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

    private static String enrolment(String code) {
        return "{\"employer\":\"" + code + "\",\"name\":\"Sở Tài nguyên và Môi trường\",\"from\":\"2024-01\"}";
    }

    private static String payroll(long dong) {
        return "{\"month\":\"2024-03\",\"payroll\":" + dong + "}";
    }
}
