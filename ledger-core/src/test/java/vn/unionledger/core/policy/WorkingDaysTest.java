package vn.unionledger.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.unionledger.rules.ShippedRules;

@DisplayName("Working days")
class WorkingDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 4 * 365;

    static LongStream seeds() {
        return LongStream.range(20_260_101, 20_260_101 + ("true".equals(System.getenv("CI")) ? 2_000 : 100));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("are those that somebody counts who looks at every day")
    void asCountedDayByDay(long seed) {
        Random random = new Random(seed);
        Set<LocalDate> off = some(random, 60);
        Set<LocalDate> worked = some(random, 20);
        WorkingDays days = WorkingDays.of(off, worked);
        for (int i = 0; i < 40; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
            int count = random.nextInt(i % 4 == 0 ? 400 : 12);
            LocalDate expected = from;
            int left = count;
            while (left > 0) {
                expected = expected.plusDays(1);
                left -= isOpen(expected, off, worked) ? 1 : 0;
            }
            assertThat(days.after(from, count)).as("%d after %s", count, from).isEqualTo(expected);
            assertThat(days.isOpen(from)).as("%s", from).isEqualTo(isOpen(from, off, worked));
            LocalDate until = FIRST.plusDays(random.nextInt(DAYS));
            int between = (int) from.plusDays(1)
                    .datesUntil(until.isBefore(from) ? from.plusDays(1) : until.plusDays(1))
                    .filter(day -> isOpen(day, off, worked))
                    .count();
            assertThat(days.between(from, until)).as("%s to %s", from, until).isEqualTo(between);
        }
    }

    @Test
    @DisplayName("of Việt Nam stop for Tết, and go on in exchange on a Saturday")
    void shipped() {
        Rulebook rules = new Rulebook(ShippedRules.all());
        WorkingDays days = rules.workingDays(LocalDate.of(2026, 6, 1));
        // money that came in on Thursday 23/1/2025: Friday, then Monday to Thursday after Tết
        assertThat(days.after(LocalDate.of(2025, 1, 23), 5)).isEqualTo(LocalDate.of(2025, 2, 6));
        // Friday 25/4/2025: Saturday 26/4 is worked, 30/4 to 2/5 are off
        assertThat(days.after(LocalDate.of(2025, 4, 25), 5)).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(days.isOpen(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(days.isOpen(LocalDate.of(2025, 9, 2))).isFalse();
        assertThat(days.between(LocalDate.of(2025, 1, 24), LocalDate.of(2025, 2, 3)))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("know a holiday only once it was announced")
    void asKnown() {
        Rulebook rules = new Rulebook(ShippedRules.all());
        assertThat(rules.workingDays(LocalDate.of(2024, 1, 1)).isOpen(LocalDate.of(2025, 1, 28)))
                .isTrue();
        assertThat(rules.workingDays(LocalDate.of(2025, 1, 1)).isOpen(LocalDate.of(2025, 1, 28)))
                .isFalse();
    }

    private static boolean isOpen(LocalDate day, Set<LocalDate> off, Set<LocalDate> worked) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }

    private static Set<LocalDate> some(Random random, int many) {
        Set<LocalDate> some = new HashSet<>();
        for (int i = 0; i < many; i++) {
            some.add(FIRST.plusDays(random.nextInt(DAYS)));
        }
        return some;
    }
}
