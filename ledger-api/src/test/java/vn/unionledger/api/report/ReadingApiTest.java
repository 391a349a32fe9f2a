package vn.unionledger.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.api.TestUnion.ACCOUNTANT;
import static vn.unionledger.api.TestUnion.CHAIR;
import static vn.unionledger.api.TestUnion.FINANCE_OFFICER;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.TestUnion;
import vn.unionledger.api.wiring.Ledger;

@DisplayName("The books read over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingApiTest {
    ApiServer server;

    @BeforeAll
    void start() {
        server = ApiServer.start();
        for (int month = 2; month <= 4; month++) {
            posted("""
                    {"type":"dues","fund":"cong-doan","place":"tien-mat","month":"2024-0%1$d","occurredOn":"2024-0%1$d-28",
                     "parts":[{"amount":1000000}],"counterpartyName":"Nguyễn Thị Lan"}""".formatted(month));
        }
        posted("""
                {"type":"expense","fund":"cong-doan","place":"tien-mat","item":"33","amount":400000,
                 "occurredOn":"2024-04-29"}""");
        server.awaitViews();
    }

    private void posted(String voucher) {
        String id =
                server.post(ACCOUNTANT, "/api/v1/vouchers", voucher).expect(201).text("id");
        String hash = server.get(CHAIR, "/api/v1/vouchers/" + id).text("contentHash");
        server.post(CHAIR, "/api/v1/vouchers/" + id + "/approve", "{\"contentHash\":\"" + hash + "\"}")
                .expect(200);
        server.post(ACCOUNTANT, "/api/v1/vouchers/" + id + "/post", "").expect(200);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private JsonNode read(String path) {
        return server.get(ACCOUNTANT, "/api/v1/" + path).expect(200).json();
    }

    @Test
    @DisplayName("give the cash book of a period, with what came, went and stayed")
    void cashBook() {
        JsonNode book = read("books/tien-mat?from=2024-03-01&until=30/04/2024");
        assertThat(book.path("opening").asLong()).isEqualTo(1_000_000);
        assertThat(book.path("in").asLong()).isEqualTo(2_000_000);
        assertThat(book.path("out").asLong()).isEqualTo(400_000);
        assertThat(book.path("closing").asLong()).isEqualTo(2_600_000);
        assertThat(book.path("rows").size()).isEqualTo(3);
        assertThat(book.at("/rows/0/number").asString()).isEqualTo("PT-0002/2024");
        assertThat(book.at("/rows/0").has("counterparty")).isTrue();
        JsonNode rest = read("books/tien-mat?from=2024-03-01&until=2024-04-30&after=2");
        assertThat(rest.path("rows").size()).isEqualTo(1);
        JsonNode above = server.get(FINANCE_OFFICER, "/api/v1/books/tien-mat?month=2024-03&unit=" + TestUnion.UNIT)
                .expect(200)
                .json();
        assertThat(above.at("/rows/0").has("counterparty")).isFalse();
        server.get(ACCOUNTANT, "/api/v1/books/khong-co").expect(404, "not-found");
    }

    @Test
    @DisplayName("give each fund, its accounts and what lies where, on any day and as known on any day")
    void funds() {
        assertThat(read("funds/cong-doan?until=2024-03-31")
                        .at("/statement/held")
                        .asLong())
                .isEqualTo(52_000_000);
        assertThat(read("funds/cong-doan?until=2024-03-31&knownOn=2024-03-31").has("statement"))
                .as("nothing had been recorded on that day")
                .isFalse();
        assertThat(read("balances")).anySatisfy(one -> {
            assertThat(one.path("place").asString()).isEqualTo("tien-mat");
            assertThat(one.path("balance").asLong()).isEqualTo(2_600_000);
        });
        long debits = 0;
        long credits = 0;
        for (JsonNode row : read("trial-balance")) {
            debits += row.path("debit").asLong();
            credits += row.path("credit").asLong();
        }
        assertThat(debits).isEqualTo(credits).isEqualTo(3_400_000);
        server.get(ACCOUNTANT, "/api/v1/funds/khong-co").expect(404, "not-found");
    }

    @Test
    @DisplayName("give an upper level its units month by month, each figure unfolding, the total that of the units")
    void unitMonths() {
        JsonNode table = server.get(FINANCE_OFFICER, "/api/v1/unit-months?year=2024")
                .expect(200)
                .json();
        assertThat(table.path("months").size()).isEqualTo(12);
        assertThat(table.path("count").asInt()).isEqualTo(table.path("units").size());
        JsonNode line = line(table);
        assertThat(line.path("income"))
                .extracting(JsonNode::asLong)
                .startsWith(0L, 1_000_000L, 1_000_000L, 1_000_000L, 0L);
        assertThat(line.path("expense")).extracting(JsonNode::asLong).startsWith(0L, 0L, 0L, 400_000L, 0L);
        assertThat(line.path("allIncome").asLong()).isEqualTo(3_000_000);
        assertThat(line.path("held").get(11).asLong())
                .isEqualTo(
                        read("funds/cong-doan?year=2024").at("/statement/held").asLong());
        for (String figure : List.of("income", "expense", "held")) {
            for (int month = 0; month < 12; month++) {
                long sum = 0;
                for (JsonNode unit : table.path("units")) {
                    sum += unit.path("line").path(figure).get(month).asLong();
                }
                assertThat(table.path("total").path(figure).get(month).asLong())
                        .as("%s %d", figure, month)
                        .isEqualTo(sum);
                JsonNode unfolded = server.get(
                                FINANCE_OFFICER,
                                table.path("unfold").asString() + "?year=2024&of=" + TestUnion.UNIT + "&figure="
                                        + figure + "&at="
                                        + table.path("months").get(month).asString())
                        .expect(200)
                        .json();
                assertThat(unfolded.path("agrees").asBoolean()).isTrue();
                assertThat(unfolded.path("value").asLong())
                        .isEqualTo(line.path(figure).get(month).asLong());
                assertThat(unfolded.path("items")).noneMatch(item -> item.has("maker"));
            }
        }
        JsonNode march = server.get(FINANCE_OFFICER, "/api/v1/unit-months?year=2024&knownOn=2024-03-31")
                .expect(200)
                .json();
        assertThat(march.at("/total/allIncome").asLong())
                .as("nothing had been recorded on that day")
                .isZero();
    }

    private static JsonNode line(JsonNode table) {
        for (JsonNode unit : table.path("units")) {
            if (unit.path("unit").asString().equals(TestUnion.UNIT.value())) {
                return unit.path("line");
            }
        }
        throw new IllegalStateException("the unit is not in the table");
    }

    @Test
    @DisplayName("give units month by month to nobody but an upper level's finance officer, and only what lies below")
    void unitMonthsKeptApart() {
        server.get(ACCOUNTANT, "/api/v1/unit-months?year=2024").expect(404, "not-found");
        server.get(CHAIR, "/api/v1/unit-months/unfold?year=2024&figure=held&of=" + TestUnion.UNIT)
                .expect(404, "not-found");
        server.get(FINANCE_OFFICER, "/api/v1/unit-months/unfold?year=2024&figure=held&of=khong-co")
                .expect(404, "not-found");
        server.get(FINANCE_OFFICER, "/api/v1/unit-months?year=2024&after=khong-co")
                .expect(404, "not-found");
        for (String wrong : List.of(
                "unit-months?from=2024-03-15&until=2024-05-31",
                "unit-months?from=2001-01-01&until=2024-05-31",
                "unit-months/unfold?year=2024&figure=khac&of=" + TestUnion.UNIT,
                "unit-months/unfold?year=2024&figure=held&at=2025-01&of=" + TestUnion.UNIT,
                "unit-months/unfold?year=2024&figure=held&at=thang-1&of=" + TestUnion.UNIT)) {
            server.get(FINANCE_OFFICER, "/api/v1/" + wrong).expect(400, "request.parameter");
        }
    }

    @Test
    @DisplayName("give the sections of a report, and every figure unfolds at its address to what it is the sum of")
    void report() {
        JsonNode report = read("report?year=2024");
        int figures = 0;
        for (JsonNode section : report.path("sections")) {
            for (JsonNode paragraph : section.path("paragraphs")) {
                for (JsonNode figure : paragraph.path("figures")) {
                    JsonNode unfolded = server.get(
                                    ACCOUNTANT, figure.path("unfold").asString())
                            .expect(200)
                            .json();
                    assertThat(unfolded.path("value").asLong())
                            .isEqualTo(figure.path("value").asLong());
                    assertThat(unfolded.path("agrees").asBoolean()).isTrue();
                    figures++;
                }
            }
        }
        assertThat(figures).isGreaterThan(3);
        server.get(ACCOUNTANT, "/api/v1/report/unfold?year=2024&figure=khong-co")
                .expect(404, "not-found");
        server.get(ACCOUNTANT, "/api/v1/report/unfold?year=2024").expect(400, "request.missing-parameter");
        server.get(ACCOUNTANT, "/api/v1/report?year=24").expect(400, "request.parameter");
    }

    @Test
    @DisplayName("give two moments side by side, with the entries that make the difference")
    void comparison() {
        JsonNode compared = read("comparison?until=2024-03-31&thenUntil=2024-04-30");
        assertThat(compared.path("explained").asBoolean()).isTrue();
        assertThat(compared.path("count").asInt()).isEqualTo(4);
        assertThat(compared.path("accounts")).anySatisfy(account -> {
            assertThat(account.path("account").asString()).isEqualTo("place:tien-mat");
            assertThat(account.path("difference").asLong()).isEqualTo(600_000);
        });
        server.get(ACCOUNTANT, "/api/v1/comparison?until=31/02/2024").expect(400, "request.parameter");
        server.get(ACCOUNTANT, "/api/v1/comparison?thenKnownOn=hom-qua").expect(400, "request.parameter");
    }

    @Test
    @DisplayName("give the history, each event as it stands in the log, and the head of the chain")
    void history() {
        JsonNode page = read("trail");
        JsonNode newest = page.at("/rows/0");
        assertThat(newest.path("unitSequence").asLong())
                .isEqualTo(page.path("last").asLong());
        assertThat(page.at("/rows/1/hash").asString())
                .isEqualTo(newest.path("previousHash").asString());
        long position = newest.path("position").asLong();
        JsonNode event = read("events/" + position);
        assertThat(event.at("/row/hash").asString())
                .isEqualTo(
                        server.bean(Ledger.class).reader().at(position).hash().hex());
        assertThat(event.has("facts")).isTrue();
        JsonNode above = server.get(FINANCE_OFFICER, "/api/v1/events/" + position + "?unit=" + TestUnion.UNIT)
                .expect(200)
                .json();
        assertThat(above.has("facts")).isFalse();
        assertThat(above.at("/row").has("by")).isFalse();
        JsonNode chain = read("chain");
        assertThat(chain.path("unitHash").asString())
                .isEqualTo(newest.path("hash").asString());
        assertThat(chain.path("unitSequence").asLong())
                .isEqualTo(page.path("last").asLong());
        server.get(ACCOUNTANT, "/api/v1/events/999999").expect(404, "not-found");
        server.get(ACCOUNTANT, "/api/v1/events/mot").expect(404, "not-found");
    }

    @Test
    @DisplayName("give long lists in pages that join without a gap")
    void pages() {
        long upTo = read("trail").path("last").asLong();
        JsonNode older = read("trail?upTo=" + (upTo - 3));
        assertThat(older.at("/rows/0/unitSequence").asLong()).isEqualTo(upTo - 3);
        assertThat(read("people?after=1").at("/people/0/person").asString())
                .isEqualTo(read("people").at("/people/1/person").asString());
    }
}
