package vn.unionledger.projections.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pace of building again")
class PaceTest {
    static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);

    long now = -5;
    final Pace pace = new Pace(() -> now);

    @Test
    @DisplayName("is as fast as it goes until somebody posts, and again a second after the last who did")
    void gentleWhilePosting() {
        assertThat(pace.isGentle()).isFalse();
        pace.posted();
        assertThat(pace.isGentle()).isTrue();
        now += 999 * MILLI;
        assertThat(pace.isGentle()).isTrue();
        pace.posted();
        now += 999 * MILLI;
        assertThat(pace.isGentle()).isTrue();
        now += MILLI;
        assertThat(pace.isGentle()).isFalse();
    }

    @Test
    @DisplayName("works a quarter of the time at most")
    void restsThreeTimesAsLong() {
        assertThat(pace.restAfter(50, 10 * MILLI)).isEqualTo(30 * MILLI);
        assertThat(pace.restAfter(50, 0)).isZero();
    }

    @Test
    @DisplayName("finds steps of eight milliseconds, never more than doubling or halving one")
    void findsItsStep() {
        int first = pace.step(2000, 0);
        pace.restAfter(first, first * MILLI / 50);
        assertThat(pace.step(2000, 0)).isEqualTo(2 * first);
        for (int i = 0; i < 10; i++) {
            pace.restAfter(pace.step(2000, 0), pace.step(2000, 0) * MILLI / 50);
        }
        assertThat(pace.step(2000, 0)).isEqualTo(400);
        assertThat(pace.step(100, 0)).isEqualTo(100);

        pace.restAfter(400, 1000 * MILLI);
        assertThat(pace.step(2000, 0)).isEqualTo(200);
        pace.restAfter(3, 1000 * MILLI);
        assertThat(pace.step(2000, 0)).as("a last few events say nothing").isEqualTo(200);
    }

    @Test
    @DisplayName("gains on those who post: a step takes four times what they recorded since the last")
    void gains() {
        assertThat(pace.step(2000, 3)).isEqualTo(50);
        assertThat(pace.step(2000, 100)).isEqualTo(400);
        assertThat(pace.step(2000, 1_000_000_000_000L)).isEqualTo(2000);
    }

    @Test
    @DisplayName("comes to an end on a machine that others keep busy")
    void isNeverTooSlow() {
        for (int i = 0; i < 20; i++) {
            assertThat(pace.restAfter(pace.step(2000, 0), 1000 * MILLI)).isEqualTo(40 * MILLI);
        }
        assertThat(pace.step(2000, 0)).isEqualTo(50);
    }
}
