package vn.unionledger.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rate in basis points")
class BasisPointsTest {
    @Test
    @DisplayName("agrees with exact decimal arithmetic on amounts of every size and either sign")
    void exact() {
        var random = new Random(19290728);
        for (int run = 0; run < 30_000; run++) {
            long dong = random.nextLong(-Vnd.MAX_DONG, Vnd.MAX_DONG + 1) >> random.nextInt(50);
            var rate = BasisPoints.of(random.nextInt(10_001));
            BigDecimal exact = BigDecimal.valueOf(dong)
                    .multiply(BigDecimal.valueOf(rate.points()))
                    .movePointLeft(4);
            assertThat(rate.floorOf(Vnd.of(dong)).dong())
                    .isEqualTo(exact.setScale(0, RoundingMode.DOWN).longValueExact());
            assertThat(rate.roundedOf(Vnd.of(dong)).dong())
                    .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
        }
    }

    @Test
    @DisplayName("gives nothing at 0 and everything at 10.000")
    void ends() {
        Vnd limit = Vnd.of(Vnd.MAX_DONG);
        assertThat(BasisPoints.NONE.floorOf(limit)).isEqualTo(Vnd.ZERO);
        assertThat(BasisPoints.WHOLE.floorOf(limit)).isEqualTo(limit);
        assertThat(BasisPoints.WHOLE.roundedOf(limit.negate())).isEqualTo(limit.negate());
    }

    @Test
    @DisplayName("is refused below 0 and above 10.000, alone or as a sum")
    void limits() {
        assertThatIllegalArgumentException().isThrownBy(() -> BasisPoints.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> BasisPoints.of(10_001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BasisPoints.of(6_000).plus(BasisPoints.of(4_001)));
        assertThat(BasisPoints.of(6_000).plus(BasisPoints.of(4_000))).isEqualTo(BasisPoints.WHOLE);
        assertThat(BasisPoints.ofPercent(70).rest()).isEqualTo(BasisPoints.ofPercent(30));
        assertThat(BasisPoints.of(50)).isLessThan(BasisPoints.of(51));
    }

    @Test
    @DisplayName("is printed as percent with a decimal comma")
    void percent() {
        assertThat(BasisPoints.ofPercent(70).percentText()).isEqualTo("70%");
        assertThat(BasisPoints.of(50).percentText()).isEqualTo("0,5%");
        assertThat(BasisPoints.of(1_225).percentText()).isEqualTo("12,25%");
        assertThat(BasisPoints.of(5).percentText()).isEqualTo("0,05%");
        assertThat(BasisPoints.NONE.percentText()).isEqualTo("0%");
    }
}
