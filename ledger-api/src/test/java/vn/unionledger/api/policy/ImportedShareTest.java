package vn.unionledger.api.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.rules.ShippedRules;

@DisplayName("An imported receipt that owes its upper share in its own lines")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportedShareTest {
    private static final String FILE = """
            txn,line,date,unit,fund,kind,item,party,account,amount,voucher,description
            1,1,2024-01-22,CDCS-SO,CONG-DOAN,THU,25,M001,Assets:CDCS-SO:NganHang,1000000,BC-1,Thu đoàn phí
            1,2,2024-01-22,CDCS-SO,CONG-DOAN,THU,25,M001,Income:CDCS-SO:DoanPhi,-700000,BC-1,Thu đoàn phí
            1,3,2024-01-22,CDCS-SO,CONG-DOAN,THU,25,M001,Liabilities:CDCS-SO:NopCapTren,-300000,BC-1,Thu đoàn phí
            """;

    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        ShippedRules.record(server.bean(Ledger.class).door(), LocalDate.of(2026, 1, 1), null);
        posts(server.post(ACCOUNTANT, "/api/v1/vouchers", """
                        {"type":"dues","fund":"cong-doan","place":"tien-mat","month":"2024-01","occurredOn":"2024-01-15",
                         "parts":[{"amount":10000000}]}""").expect(201).text("id"));
        server.upload(ACCOUNTANT, "/api/v1/imports", Map.of("file", FILE.getBytes(UTF_8)))
                .expect(201);
        server.post(ACCOUNTANT, "/api/v1/months/2024-01/close", "").expect(200);
        server.awaitViews();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName(
            "is not part of what a late decision proposes, which leaves nothing more to be reckoned when it is booked")
    void late() {
        String decision = server.post(FINANCE_OFFICER, "/api/v1/policies", """
                        {"rule":{"type":"distribution","income":"DUES_STANDARD","remainder":"KEPT",
                          "shares":[{"to":"KEPT","basisPoints":7500},{"to":"UPPER","basisPoints":2500}]},
                         "level":"GRASSROOTS","effectiveFrom":"2024-01-01","effectiveTo":"2024-09-30",
                         "decision":"9/QĐ-TLĐ","knownFrom":"2024-02-16","certainty":"CONFIRMED","source":"Công báo",
                         "replaces":"doan-phi-2023"}""")
                .expect(201)
                .text("id");
        server.awaitViews();
        String proposal = "/api/v1/policies/" + decision + "/recalculation";
        JsonNode lines = server.get(ACCOUNTANT, proposal).expect(200).json().path("lines");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("before").asLong()).isEqualTo(3_000_000);
        assertThat(lines.get(0).path("after").asLong()).isEqualTo(2_500_000);
        server.post(ACCOUNTANT, proposal + "/accept", "")
                .expect(201)
                .json()
                .path("vouchers")
                .forEach(voucher -> posts(voucher.asString()));
        server.awaitViews();
        assertThat(server.get(ACCOUNTANT, "/api/v1/months/2024-02/shares")
                        .expect(200)
                        .json())
                .as("what the core reckons of January beside what was proposed")
                .isEmpty();
        server.post(ACCOUNTANT, "/api/v1/months/2024-02/close", "{\"shares\":[]}")
                .expect(200);
    }

    private void posts(String voucher) {
        server.awaitViews();
        String at = "/api/v1/vouchers/" + voucher;
        String hash = server.get(CHAIR, at).expect(200).text("contentHash");
        server.post(CHAIR, at + "/approve", "{\"contentHash\":\"" + hash + "\"}")
                .expect(200);
        server.post(ACCOUNTANT, at + "/post", "").expect(200);
    }
}
