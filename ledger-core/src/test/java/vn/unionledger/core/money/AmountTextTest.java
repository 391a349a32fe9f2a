package vn.unionledger.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.money.TypedAmount.Read;

@DisplayName("An amount in digits")
class AmountTextTest {
    @Test
    @DisplayName("has a dot before every three digits from the right")
    void groups() {
        assertThat(AmountText.PLAIN.of(Vnd.of(7))).isEqualTo("7");
        assertThat(AmountText.PLAIN.of(Vnd.of(999))).isEqualTo("999");
        assertThat(AmountText.PLAIN.of(Vnd.of(1_000))).isEqualTo("1.000");
        assertThat(AmountText.PLAIN.of(Vnd.of(23_189_318))).isEqualTo("23.189.318");
        assertThat(AmountText.PLAIN.of(Vnd.of(Vnd.MAX_DONG))).isEqualTo("1.000.000.000.000.000");
    }

    @Test
    @DisplayName("is joined to the word đồng so that no line breaks between them")
    void withUnit() {
        assertThat(AmountText.PLAIN.withUnit(Vnd.of(23_189_318))).isEqualTo("23.189.318\u00a0đồng");
        assertThat(AmountText.TABLE.withUnit(Vnd.ZERO)).isEqualTo("0\u00a0đồng");
    }

    @Test
    @DisplayName("shows a negative amount with a minus in a sentence and in parentheses in a table")
    void negative() {
        assertThat(AmountText.PLAIN.of(Vnd.of(-23_189_318))).isEqualTo("-23.189.318");
        assertThat(AmountText.TABLE.of(Vnd.of(-999))).isEqualTo("(999)");
        assertThat(AmountText.TABLE.of(Vnd.of(-100_000))).isEqualTo("(100.000)");
    }

    @Test
    @DisplayName("shows zero as a digit in a sentence and as a dash in a table")
    void zero() {
        assertThat(AmountText.PLAIN.of(Vnd.ZERO)).isEqualTo("0");
        assertThat(AmountText.TABLE.of(Vnd.ZERO)).isEqualTo("–");
    }

    @Test
    @DisplayName("typed back as printed is the same amount")
    void typedBack() {
        var random = new Random(31);
        for (int run = 0; run < 20_000; run++) {
            Vnd amount = Vnd.of(random.nextLong(-Vnd.MAX_DONG, Vnd.MAX_DONG + 1) >> random.nextInt(50));
            assertThat(TypedAmount.parse(AmountText.PLAIN.of(amount))).isEqualTo(new Read(amount));
            assertThat(TypedAmount.parse(AmountText.PLAIN.withUnit(amount))).isEqualTo(new Read(amount));
            if (!amount.isZero()) {
                assertThat(TypedAmount.parse(AmountText.TABLE.of(amount))).isEqualTo(new Read(amount));
            }
        }
    }
}
