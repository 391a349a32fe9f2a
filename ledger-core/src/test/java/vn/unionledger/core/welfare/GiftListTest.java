package vn.unionledger.core.welfare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.refusal.Refused.refusalOf;
import static vn.unionledger.core.welfare.RoundFacts.CHILDREN_DAY;
import static vn.unionledger.core.welfare.RoundFacts.MID_AUTUMN;
import static vn.unionledger.core.welfare.RoundFacts.ROUND;
import static vn.unionledger.core.welfare.RoundFacts.SCHOOL_REWARDS;
import static vn.unionledger.core.welfare.RoundFacts.SENDONTA;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.GiftRoundRefusal.CountOutOfRange;
import vn.unionledger.core.welfare.GiftRoundRefusal.EmptyList;
import vn.unionledger.core.welfare.GiftRoundRefusal.RateNotPositive;
import vn.unionledger.core.welfare.GiftRoundRefusal.SameLabel;
import vn.unionledger.core.welfare.GiftRoundRefusal.TooManyClasses;
import vn.unionledger.core.welfare.GiftRoundRefusal.TooMuch;

@DisplayName("A list of gifts")
class GiftListTest {
    @Test
    @DisplayName("comes to the figures of the year's rounds")
    void figures() {
        assertThat(list(CHILDREN_DAY).recipients()).isEqualTo(133);
        assertThat(list(CHILDREN_DAY).total()).isEqualTo(Vnd.of(31_440_000));
        assertThat(list(MID_AUTUMN).recipients()).isEqualTo(329);
        assertThat(list(MID_AUTUMN).total()).isEqualTo(Vnd.of(49_350_000));
        assertThat(list(SENDONTA).recipients()).isEqualTo(52);
        assertThat(list(SENDONTA).total()).isEqualTo(Vnd.of(13_000_000));
    }

    @Test
    @DisplayName("counts pupils and their teacher apart: 217 and 1, 67.820.000 together")
    void apart() {
        GiftList rewards = list(SCHOOL_REWARDS);
        assertThat(rewards.recipients(Recipients.PUPIL)).isEqualTo(217);
        assertThat(rewards.recipients(Recipients.TEACHER)).isEqualTo(1);
        assertThat(rewards.recipients()).isEqualTo(218);
        assertThat(rewards.total()).isEqualTo(Vnd.of(67_820_000));
    }

    @Test
    @DisplayName("has at least one row and no more than fifty")
    void rows() {
        assertThat(refusalOf(() -> list(List.of()))).isEqualTo(new EmptyList(ROUND));
        assertThat(list(rows(50)).recipients()).isEqualTo(50);
        assertThat(refusalOf(() -> list(rows(51)))).isEqualTo(new TooManyClasses(51, 50));
    }

    @Test
    @DisplayName("names the row that is wrong")
    void wrongRow() {
        GiftClass good = new GiftClass("lớp 1", Recipients.CHILD, Vnd.of(100_000), 3);
        assertThat(refusalOf(() -> list(List.of(good, row("lớp 1", 200_000, 1)))))
                .isEqualTo(new SameLabel(2, "lớp 1"));
        assertThat(refusalOf(() -> list(List.of(good, row("lớp 2", 0, 1)))))
                .isEqualTo(new RateNotPositive(2, Vnd.ZERO));
        assertThat(refusalOf(() -> list(List.of(good, row("lớp 2", -1, 1)))))
                .isEqualTo(new RateNotPositive(2, Vnd.of(-1)));
        assertThat(refusalOf(() -> list(List.of(good, row("lớp 2", 1, 0)))))
                .isEqualTo(new CountOutOfRange(2, 0, 99_997));
        assertThat(refusalOf(() -> list(List.of(good, row("lớp 2", 1, 99_998)))))
                .isEqualTo(new CountOutOfRange(2, 99_998, 99_997));
        assertThat(refusalOf(() -> list(List.of(good, row("lớp 2", Vnd.MAX_DONG, 1)))))
                .isEqualTo(new TooMuch(2));
    }

    @Test
    @DisplayName("comes to the sum of rate times count, or is refused; it never overflows")
    void sums() {
        int accepted = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            Random random = new Random(seed);
            List<GiftClass> classes = new ArrayList<>();
            for (int row = random.nextInt(6); row >= 0; row--) {
                long rate = random.nextLong(1L << random.nextInt(1, 51)) - random.nextInt(2);
                int count = random.nextInt(1 << random.nextInt(1, 18));
                classes.add(row("lớp " + row, Math.min(rate, Vnd.MAX_DONG), count));
            }
            BigInteger expected = classes.stream()
                    .map(gifts -> BigInteger.valueOf(gifts.rate().dong()).multiply(BigInteger.valueOf(gifts.count())))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            try {
                GiftList list = list(classes);
                accepted++;
                assertThat(BigInteger.valueOf(list.total().dong())).isEqualTo(expected);
                assertThat(list.recipients()).isBetween(1, GiftList.MOST_GIFTS);
            } catch (RefusedException refused) {
                if (refused.refusal() instanceof TooMuch) {
                    assertThat(expected).isGreaterThan(BigInteger.valueOf(Vnd.MAX_DONG));
                }
            }
        }
        assertThat(accepted).isGreaterThan(500);
    }

    @Test
    @DisplayName("does not change with the order of its rows")
    void order() {
        List<GiftClass> shuffled = new ArrayList<>(SCHOOL_REWARDS);
        Collections.reverse(shuffled);
        assertThat(list(shuffled).total()).isEqualTo(list(SCHOOL_REWARDS).total());
    }

    private static GiftList list(List<GiftClass> classes) {
        return GiftList.checked(ROUND, classes);
    }

    private static GiftClass row(String label, long rate, int count) {
        return new GiftClass(label, Recipients.CHILD, Vnd.of(rate), count);
    }

    private static List<GiftClass> rows(int rows) {
        List<GiftClass> classes = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            classes.add(row("lớp " + row, 100_000, 1));
        }
        return classes;
    }
}
