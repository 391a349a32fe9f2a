package vn.unionledger.api.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.unionledger.api.ApiServer;

@DisplayName("A voucher over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoucherApiTest {
    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("goes from what is asked over the chair's approval to a line of its fund")
    void oneDongThrough() {
        var submitted = server.post(ACCOUNTANT, "/api/v1/vouchers", """
                        {"type":"dues","fund":"cong-doan","place":"tien-mat","month":"2024-03","occurredOn":"2024-03-29",
                         "parts":[{"amount":1500000}],"counterpartyName":"Nguyễn Thị Lan","note":"Thu đoàn phí tháng 3"}""").expect(201);
        String voucher = submitted.text("id");
        server.get(
                        ACCOUNTANT,
                        "/api/v1/positions/" + submitted.json().path("position").asLong())
                .expect(200);
        String hash =
                server.get(CHAIR, "/api/v1/vouchers/" + voucher).expect(200).text("contentHash");
        assertThat(submitted.text("contentHash")).isEqualTo(hash);
        assertThat(submitted.json().has("number")).isFalse();
        server.post(CHAIR, "/api/v1/vouchers/" + voucher + "/approve", "{\"contentHash\":\"" + hash + "\"}")
                .expect(200);
        var posted = server.post(ACCOUNTANT, "/api/v1/vouchers/" + voucher + "/post", "")
                .expect(200);
        assertThat(posted.text("number")).isEqualTo("PT-0001/2024");

        server.get(
                        ACCOUNTANT,
                        "/api/v1/positions/" + posted.json().path("position").asLong())
                .expect(200);
        var funds =
                server.get(ACCOUNTANT, "/api/v1/funds?year=2024").expect(200).json();
        assertThat(funds.at("/funds/0/fund/fund").asString()).isEqualTo("cong-doan");
        assertThat(funds.at("/funds/0/statement/held").asLong()).isEqualTo(51_500_000);
    }
}
