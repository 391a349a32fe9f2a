package vn.unionledger.core.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.FieldRefusal.NotPlain;
import vn.unionledger.core.refusal.FieldRefusal.NotPositive;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;
import vn.unionledger.core.refusal.FieldRefusal.TooLarge;
import vn.unionledger.core.refusal.FieldRefusal.TooLong;

@DisplayName("A field")
class FieldTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

    @Test
    @DisplayName("with an amount holds more than nothing")
    void amounts() {
        assertThatCode(() -> Field.positive("amount", Vnd.of(1))).doesNotThrowAnyException();
        assertThat(refusalOf(() -> check(() -> Field.positive("amount", Vnd.ZERO))))
                .isEqualTo(new NotPositive("amount", 0));
        assertThat(refusalOf(() -> check(() -> Field.positive("amount", Vnd.of(-5)))))
                .isEqualTo(new NotPositive("amount", -5));
    }

    @Test
    @DisplayName("with a count lies between one and its limit")
    void counts() {
        assertThatCode(() -> Field.count("persons", 1, 10)).doesNotThrowAnyException();
        assertThatCode(() -> Field.count("persons", 10, 10)).doesNotThrowAnyException();
        assertThat(refusalOf(() -> check(() -> Field.count("persons", 0, 10))))
                .isEqualTo(new NotPositive("persons", 0));
        assertThat(refusalOf(() -> check(() -> Field.count("persons", 11, 10))))
                .isEqualTo(new TooLarge("persons", 11, 10));
    }

    @Test
    @DisplayName("with a day may name today and the first possible day, not one beyond either")
    void days() {
        assertThatCode(() -> Field.notInFuture("on", DAY, DAY)).doesNotThrowAnyException();
        assertThatCode(() -> Field.notBefore("on", DAY, DAY)).doesNotThrowAnyException();
        assertThat(refusalOf(() -> check(() -> Field.notInFuture("on", DAY.plusDays(1), DAY))))
                .isEqualTo(new InTheFuture("on", DAY.plusDays(1), DAY));
        assertThat(refusalOf(() -> check(() -> Field.notBefore("on", DAY.minusDays(1), DAY))))
                .isEqualTo(new TooEarly("on", DAY.minusDays(1), DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Công văn 33/CĐVC ngày 26/01/2024", "“Mái ấm công đoàn”", "hoa 🌼"})
    @DisplayName("with words takes Vietnamese with all its marks")
    void words(String words) {
        assertThatCode(() -> Field.words("title", words, 200)).doesNotThrowAnyException();
        assertThatCode(() -> Field.wordsIfAny("title", words, 200)).doesNotThrowAnyException();
        assertThatCode(() -> Field.wordsIfAny("title", null, 200)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("with words is neither blank nor longer than its limit")
    void length() {
        assertThat(refusalOf(() -> check(() -> Field.words("title", " ", 200)))).isEqualTo(new Empty("title"));
        assertThat(refusalOf(() -> check(() -> Field.wordsIfAny("title", "", 200))))
                .isEqualTo(new Empty("title"));
        assertThatCode(() -> Field.words("title", "a".repeat(200), 200)).doesNotThrowAnyException();
        assertThat(refusalOf(() -> check(() -> Field.words("title", "a".repeat(201), 200))))
                .isEqualTo(new TooLong("title", 201, 200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hai\ndòng",
                "một\tcột",
                "chuông\u0007",
                "đảo\u202Engược",
                "vô\u200Bhình",
                "dòng\u2028mới",
                "nửa \uD83C",
                "riêng \uE000"
            })
    @DisplayName("with words has nothing invisible in it")
    void invisible(String words) {
        assertThat(refusalOf(() -> check(() -> Field.words("title", words, 200))))
                .isEqualTo(new NotPlain("title"));
    }

    @Test
    @DisplayName("with words has letters and marks written as one")
    void normalForm() {
        String apart = Normalizer.normalize("Hòa", Normalizer.Form.NFD);
        assertThat(refusalOf(() -> check(() -> Field.words("title", apart, 200))))
                .isEqualTo(new NotPlain("title"));
    }

    private static boolean check(Runnable field) {
        field.run();
        return true;
    }
}
