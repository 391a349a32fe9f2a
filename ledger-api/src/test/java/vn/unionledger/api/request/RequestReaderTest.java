package vn.unionledger.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.money.Vnd;

@DisplayName("A request")
class RequestReaderTest {
    record Row(FundCode fund, Vnd amount) {}

    record Ask(
            VoucherKind kind,
            LocalDate on,
            @Nullable YearMonth month,
            List<Row> rows,
            @Between(min = 0, max = 9) int count,
            boolean invented,
            @Nullable @Length(max = 20, lines = true) String note) {}

    static final String GOOD = """
            {"kind":"PT","on":"2024-03-31","rows":[{"fund":"cong-doan","amount":1000}],"count":3,"invented":false,"note":"Hoa\\u0300"}""";

    @Test
    @DisplayName("is read into its record, with text in NFC")
    void isRead() {
        Ask ask = read(GOOD);
        assertThat(ask.on()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(ask.rows()).containsExactly(new Row(new FundCode("cong-doan"), Vnd.of(1000)));
        assertThat(ask.note()).isEqualTo("Hoà");
        assertThat(ask.month()).isNull();
    }

    @ParameterizedTest(name = "{0} for {1} is {3} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    "amount":0                   | "amount":1000         | /rows/0/amount | amount-not-positive
                    "amount":-5                  | "amount":1000         | /rows/0/amount | amount-not-positive
                    "amount":1000000000000001    | "amount":1000         | /rows/0/amount | amount-too-large
                    "amount":99999999999999999999| "amount":1000         | /rows/0/amount | amount-too-large
                    "amount":1000.5              | "amount":1000         | /rows/0/amount | amount-not-whole
                    "amount":1e3                 | "amount":1000         | /rows/0/amount | amount-not-whole
                    "amount":"1,000"             | "amount":1000         | /rows/0/amount | amount-with-separator
                    "amount":"1.000"             | "amount":1000         | /rows/0/amount | amount-with-separator
                    "amount":"1000"              | "amount":1000         | /rows/0/amount | amount-as-text
                    "amount":true                | "amount":1000         | /rows/0/amount | amount-not-a-number
                    "on":"2024-02-31"            | "on":"2024-03-31"     | /on            | no-such-day
                    "on":"31/03/2024"            | "on":"2024-03-31"     | /on            | not-a-day
                    "kind":"XX"                  | "kind":"PT"           | /kind          | not-one-of
                    "fund":"Công đoàn"           | "fund":"cong-doan"    | /rows/0/fund   | not-a-code
                    "count":10                   | "count":3             | /count         | number-out-of-range
                    "count":3,"more":1           | "count":3             | /more          | unknown-field
                    "note":"a\\u0000b"           | "note":"Hoa\\u0300"   | /note          | control-character
                    "note":"a\\u202eb"           | "note":"Hoa\\u0300"   | /note          | control-character
                    "note":"123456789012345678901"| "note":"Hoa\\u0300"  | /note          | text-too-long
                    "rows":{}                    | "rows":[{"fund":"cong-doan","amount":1000}] | /rows | not-a-list
                    """)
    @DisplayName("is refused, and the place and the fault are named")
    void isRefused(String bad, String instead, String pointer, String code) {
        var refused = catchThrowableOfType(FaultyRequestException.class, () -> read(GOOD.replace(instead, bad)));
        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly(pointer);
        assertThat(refused.faults()).extracting(Fault::code).containsExactly(code);
    }

    @Test
    @DisplayName("is told everything that is wrong at once")
    void allFaultsAtOnce() {
        var refused = catchThrowableOfType(
                FaultyRequestException.class, () -> read("{\"rows\":[{\"amount\":0},7],\"x/y\":1}"));
        assertThat(refused.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "/kind missing",
                        "/on missing",
                        "/rows/0/fund missing",
                        "/rows/0/amount amount-not-positive",
                        "/rows/1 not-an-object",
                        "/count missing",
                        "/invented missing",
                        "/x~1y unknown-field");
    }

    @Test
    @DisplayName("from a form may have amounts grouped by dots and days as people write them")
    void formsAreTyped() {
        Ask ask = RequestReader.form(
                Map.of(
                        "kind", List.of("PC"),
                        "on", List.of("1/3/2024"),
                        "rows[0].fund", List.of("cong-doan"),
                        "rows[0].amount", List.of("23.189.318"),
                        "count", List.of("0"),
                        "invented", List.of("false", "on"),
                        "note", List.of(" "),
                        "_csrf", List.of("secret")),
                Ask.class);
        assertThat(ask.on()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(ask.rows().getFirst().amount()).isEqualTo(Vnd.of(23_189_318));
        assertThat(ask.invented()).isTrue();
        assertThat(ask.note()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    1,000       | amount-with-comma
                    1.000,50    | amount-not-whole
                    1.00        | amount-misplaced-dot
                    1 00        | amount-misplaced-dot
                    =1+1        | amount-not-a-number
                    một nghìn   | amount-not-a-number
                    9999999999999999999 | amount-too-large
                    -1.000      | amount-not-positive
                    """)
    @DisplayName("from a form may not leave it open what a comma or a dot means")
    void formsAreNotGuessed(String typed, String code) {
        record Paid(Vnd amount) {}
        var refused = catchThrowableOfType(
                FaultyRequestException.class, () -> RequestReader.form(Map.of("amount", List.of(typed)), Paid.class));
        assertThat(refused.faults()).extracting(Fault::code).containsExactly(code);
    }

    private static Ask read(String json) {
        return RequestReader.json(JsonMapper.shared().readTree(json), Ask.class);
    }
}
