package vn.unionledger.api.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.unionledger.api.ApiServer;

@DisplayName("The months of a book over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthApiTest {
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
    @DisplayName("are closed by the accountant one after the other, and opened again by the chair alone, with words")
    void closedAndReopened() {
        server.post(ACCOUNTANT, "/api/v1/months/2024-02/close", "").expect(409, "book.earlier-month-open");
        server.post(ACCOUNTANT, "/api/v1/months/2024-13/close", "").expect(404, "not-found");
        server.post(ACCOUNTANT, "/api/v1/months/2024-01/close", "").expect(200);
        String why = "{\"reason\":\"Quên một phiếu thu\"}";
        server.post(ACCOUNTANT, "/api/v1/months/2024-01/reopen", why).expect(403, "unit.not-in-office");
        server.awaitViews();
        assertThat(month().path("closed").asBoolean()).isTrue();
        assertThat(month().at("/by/name").asString()).isEqualTo(ACCOUNTANT.name());
        server.post(CHAIR, "/api/v1/months/2024-01/reopen", why).expect(200);
        server.awaitViews();
        assertThat(month().path("closed").asBoolean()).isFalse();
    }

    private tools.jackson.databind.JsonNode month() {
        return server.get(CHAIR, "/api/v1/months").expect(200).json().at("/months/0");
    }
}
