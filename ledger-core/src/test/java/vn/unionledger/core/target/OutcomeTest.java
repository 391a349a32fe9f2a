package vn.unionledger.core.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.money.Vnd;

@DisplayName("What came of a target")
class OutcomeTest {
    @Test
    @DisplayName("is a part of what was assigned: 3.666 initiatives are 158,98 % of 2.306, all of it met")
    void count() {
        Outcome initiatives = Outcome.of(3_666);
        assertThat(initiatives.reached(TargetKind.COUNT, 2_306)).hasValue(15_898);
        assertThat(initiatives.meets(TargetKind.COUNT, Comparison.AT_LEAST, 2_306))
                .isTrue();
        assertThat(initiatives.meets(TargetKind.COUNT, Comparison.AT_MOST, 2_306))
                .isFalse();
    }

    @Test
    @DisplayName("may be a share: 388 of 485 members are 80 %, which is at least that and not more")
    void share() {
        Outcome excellent = new Outcome(388, 485);
        assertThat(excellent.points()).hasValue(8_000);
        assertThat(excellent.reached(TargetKind.SHARE, 8_000)).hasValue(10_000);
        assertThat(excellent.meets(TargetKind.SHARE, Comparison.AT_LEAST, 8_000))
                .isTrue();
        assertThat(excellent.meets(TargetKind.SHARE, Comparison.MORE_THAN, 8_000))
                .isFalse();
        assertThat(new Outcome(387, 485).meets(TargetKind.SHARE, Comparison.AT_LEAST, 8_000))
                .isFalse();
    }

    @Test
    @DisplayName("is nothing where there is no whole, and never met then")
    void nothing() {
        Outcome none = new Outcome(0, 0);
        assertThat(none.points()).isEmpty();
        assertThat(none.reached(TargetKind.SHARE, 9_000)).isEmpty();
        assertThat(none.meets(TargetKind.SHARE, Comparison.AT_MOST, 9_000)).isFalse();
        assertThat(Outcome.of(5).reached(TargetKind.COUNT, 0)).isEmpty();
        assertThat(Outcome.of(0).meets(TargetKind.COUNT, Comparison.AT_MOST, 0)).isTrue();
    }

    @Test
    @DisplayName("is met by exact numbers, whatever they are, and its percent is rounded half up once")
    void exact() {
        Random random = new Random(20_250_101);
        for (int i = 0; i < 20_000; i++) {
            long whole = 1 + random.nextLong(1L << (1 + random.nextInt(49)));
            long part = random.nextLong(whole + 1);
            long assigned = random.nextInt(10_001);
            Outcome outcome = new Outcome(part, whole);
            BigDecimal exact = BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(10_000));
            int compared = exact.compareTo(BigDecimal.valueOf(whole).multiply(BigDecimal.valueOf(assigned)));
            assertThat(outcome.meets(TargetKind.SHARE, Comparison.AT_LEAST, assigned))
                    .isEqualTo(compared >= 0);
            assertThat(outcome.meets(TargetKind.SHARE, Comparison.MORE_THAN, assigned))
                    .isEqualTo(compared > 0);
            assertThat(outcome.meets(TargetKind.SHARE, Comparison.AT_MOST, assigned))
                    .isEqualTo(compared <= 0);
            assertThat(outcome.points())
                    .hasValue(exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                            .intValueExact());
        }
        assertThat(Outcome.of(Vnd.MAX_DONG).reached(TargetKind.AMOUNT, 1)).hasValue(Integer.MAX_VALUE);
    }
}
