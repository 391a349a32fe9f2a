package vn.unionledger.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Shares of an amount")
class SharesTest {
    static final Vnd DUES = Vnd.of(514_894_003);
    static final Shares<String> KEPT_AND_UPPER = Shares.remainderTo("kept").and("upper", BasisPoints.ofPercent(30));

    @Test
    @DisplayName("are whole đồng, and what is cut off stays with the remainder holder")
    void duesOfAYear() {
        assertThat(KEPT_AND_UPPER.of(DUES))
                .containsExactly(Map.entry("upper", Vnd.of(154_468_200)), Map.entry("kept", Vnd.of(360_425_803)));
    }

    @Test
    @DisplayName("of a negative amount are those of the positive one with the sign turned")
    void symmetric() {
        assertThat(KEPT_AND_UPPER.of(DUES.negate()))
                .containsExactly(Map.entry("upper", Vnd.of(-154_468_200)), Map.entry("kept", Vnd.of(-360_425_803)));
        var random = new Random(7);
        for (int run = 0; run < 10_000; run++) {
            Shares<Integer> shares = anyShares(random);
            Vnd amount = anyAmount(random);
            Map<Integer, Vnd> turned = shares.of(amount.negate());
            shares.of(amount).forEach((holder, part) -> assertThat(turned).containsEntry(holder, part.negate()));
        }
    }

    @Test
    @DisplayName("sum to the whole, whatever the rates, and no one gets more than the rate or takes from another")
    void sumToTheWhole() {
        var random = new Random(11);
        for (int run = 0; run < 20_000; run++) {
            Shares<Integer> shares = anyShares(random);
            Vnd amount = anyAmount(random);
            Map<Integer, Vnd> parts = shares.of(amount);
            assertThat(Vnd.sum(parts.values())).isEqualTo(amount);
            assertThat(parts.values()).allMatch(part -> part.isZero() || part.isNegative() == amount.isNegative());
            assertThat(parts).hasSize(shares.rates().size() + 1);
        }
    }

    @Test
    @DisplayName("leave the remainder holder nothing when the rates are the whole of an amount they divide")
    void nothingLeft() {
        var halves =
                Shares.remainderTo("rest").and("a", BasisPoints.ofPercent(50)).and("b", BasisPoints.ofPercent(50));
        assertThat(halves.of(Vnd.of(10))).containsEntry("rest", Vnd.ZERO);
        assertThat(halves.of(Vnd.of(11))).containsEntry("rest", Vnd.of(1));
        assertThat(Shares.remainderTo("all").of(DUES)).containsExactly(Map.entry("all", DUES));
    }

    @Test
    @DisplayName("are refused above the whole and with a holder named twice")
    void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEPT_AND_UPPER.and("province", BasisPoints.of(7_001)))
                .withMessageContaining("10001");
        assertThatIllegalArgumentException().isThrownBy(() -> KEPT_AND_UPPER.and("upper", BasisPoints.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> KEPT_AND_UPPER.and("kept", BasisPoints.NONE));
    }

    static Shares<Integer> anyShares(Random random) {
        Shares<Integer> shares = Shares.remainderTo(0);
        int left = 10_000;
        for (int holder = 1; holder <= random.nextInt(6); holder++) {
            int rate = random.nextInt(left + 1);
            shares = shares.and(holder, BasisPoints.of(rate));
            left -= rate;
        }
        return shares;
    }

    static Vnd anyAmount(Random random) {
        return Vnd.of(random.nextLong(-Vnd.MAX_DONG, Vnd.MAX_DONG + 1) >> random.nextInt(50));
    }
}
