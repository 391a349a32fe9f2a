package vn.unionledger.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page shows")
class ShowTest {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final Show show = new Show();

    @ParameterizedTest
    @DisplayName("amounts with dots, negatives in parentheses, a dash for zero only in tables")
    @CsvSource({
        "0, 0, –",
        "7, 7, 7",
        "23189318, 23.189.318, 23.189.318",
        "-1250000, (1.250.000), (1.250.000)",
        "1000000000000000, 1.000.000.000.000.000, 1.000.000.000.000.000",
    })
    void amounts(long n, String alone, String inTable) {
        assertThat(show.amount(n)).isEqualTo(alone);
        assertThat(show.amountOrDash(n)).isEqualTo(inTable);
    }

    @Test
    @DisplayName("a number and đồng that never part at a line end")
    void amountInASentence() {
        assertThat(show.amountDong(23_189_318)).isEqualTo("23.189.318" + NO_BREAK_SPACE + "đồng");
        assertThat(show.amountDong(-5_000)).isEqualTo("âm" + NO_BREAK_SPACE + "5.000" + NO_BREAK_SPACE + "đồng");
        assertThat(show.amountSign(1_000_000)).isEqualTo("1.000.000" + NO_BREAK_SPACE + "đ");
    }

    @Test
    @DisplayName("what came between two amounts with its sign")
    void difference() {
        assertThat(show.difference(34_230_000, 39_030_000)).isEqualTo("+4.800.000");
        assertThat(show.difference(91_200_000, 88_000_000)).isEqualTo("−3.200.000");
        assertThat(show.difference(5, 5)).isEqualTo("–");
    }

    @Test
    @DisplayName("counts with two digits at least, as official reports do")
    void counts() {
        assertThat(show.count(6)).isEqualTo("06");
        assertThat(show.count(52)).isEqualTo("52");
        assertThat(show.count(1_482)).isEqualTo("1.482");
    }

    @ParameterizedTest
    @DisplayName("basis points as percent with a comma")
    @CsvSource(
            delimiter = ';',
            value = {"7000; 70", "6250; 62,5", "31; 0,31", "105; 1,05", "0; 0", "12345; 123,45"})
    void percent(long points, String shown) {
        assertThat(show.percent(points)).isEqualTo(shown + NO_BREAK_SPACE + "%");
    }

    @Test
    @DisplayName("days and moments as Vietnam reads them, wherever the program runs")
    void moments() {
        Instant lastSecondOfTheYearThere = Instant.parse("2024-12-31T16:59:59Z");
        assertThat(show.date(LocalDate.of(2024, 3, 5))).isEqualTo("05/03/2024");
        assertThat(show.date(null)).isEmpty();
        assertThat(show.moment(lastSecondOfTheYearThere)).isEqualTo("31/12/2024 23:59");
        assertThat(show.moment(lastSecondOfTheYearThere.toEpochMilli() * 1_000)).isEqualTo("31/12/2024 23:59");
    }

    @Test
    @DisplayName("the two ends of a hash")
    void hash() {
        assertThat(show.hash("9f3a51d70c7be2c4418a0f6dc21e")).isEqualTo("9f3a…c21e");
        assertThat(show.hash("9f3ac21e")).isEqualTo("9f3ac21e");
    }

    @Test
    @DisplayName("a field's id and what describes it")
    void fields() {
        assertThat(show.id("lines[0].amount")).isEqualTo("lines-0-amount");
        assertThat(show.describedBy("ngay", "hint", "error")).isEqualTo("ngay-error ngay-hint");
        assertThat(show.describedBy("ngay", null, null)).isNull();
    }

    @ParameterizedTest
    @DisplayName("words for every error")
    @CsvSource({"404, 404", "403, 403", "405, 400", "422, 400", "500, 500", "503, 500", ", 500"})
    void errors(Integer status, int known) {
        assertThat(show.knownError(status)).isEqualTo(known);
    }
}
