package vn.unionledger.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An amount of đồng")
class VndTest {
    static final Vnd LIMIT = Vnd.of(Vnd.MAX_DONG);

    @Test
    @DisplayName("adds, subtracts, multiplies and changes sign exactly")
    void arithmetic() {
        assertThat(Vnd.of(154_468_200).plus(Vnd.of(360_425_803))).isEqualTo(Vnd.of(514_894_003));
        assertThat(Vnd.of(5).minus(Vnd.of(8))).isEqualTo(Vnd.of(-3));
        assertThat(Vnd.of(150_000).times(329)).isEqualTo(Vnd.of(49_350_000));
        assertThat(Vnd.of(7).negate()).isEqualTo(Vnd.of(-7));
        assertThat(Vnd.of(-7).abs()).isEqualTo(Vnd.of(7));
    }

    @Test
    @DisplayName("knows its sign and its order")
    void signs() {
        assertThat(Vnd.of(1).isPositive()).isTrue();
        assertThat(Vnd.ZERO.isPositive()).isFalse();
        assertThat(Vnd.of(-1).isNegative()).isTrue();
        assertThat(Vnd.ZERO.isNegative()).isFalse();
        assertThat(Vnd.ZERO.isZero()).isTrue();
        assertThat(Vnd.of(1).isZero()).isFalse();
        assertThat(Stream.of(Vnd.of(3), Vnd.of(-2), Vnd.ZERO).sorted())
                .containsExactly(Vnd.of(-2), Vnd.ZERO, Vnd.of(3));
    }

    @Test
    @DisplayName("ends at 10^15 đồng either way")
    void limit() {
        assertThat(LIMIT.negate().dong()).isEqualTo(-1_000_000_000_000_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vnd.of(Vnd.MAX_DONG + 1))
                .withMessageContaining("1000000000000000 đồng");
        assertThatIllegalArgumentException().isThrownBy(() -> Vnd.of(-Vnd.MAX_DONG - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> LIMIT.plus(Vnd.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Vnd.of(Long.MIN_VALUE));
    }

    @Test
    @DisplayName("overflows loudly")
    void overflow() {
        assertThatThrownBy(() -> LIMIT.times(Vnd.MAX_DONG)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("sums a list whose partial sums pass the limit, if the total does not")
    void sums() {
        assertThat(Vnd.sum(List.of(LIMIT, LIMIT, LIMIT.negate()))).isEqualTo(LIMIT);
        assertThat(Vnd.sum(Stream.of())).isEqualTo(Vnd.ZERO);
        assertThatIllegalArgumentException().isThrownBy(() -> Vnd.sum(List.of(LIMIT, Vnd.of(1))));
    }

    @Test
    @DisplayName("prints as its bare digits")
    void prints() {
        assertThat(Vnd.of(-23_189_318)).hasToString("-23189318");
    }
}
