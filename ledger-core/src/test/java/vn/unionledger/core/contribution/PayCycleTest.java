package vn.unionledger.core.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rhythm of paying")
class PayCycleTest {
    private static final List<YearMonth> YEAR = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(2026, month))
            .toList();

    @Test
    @DisplayName("by the month ends with each month, by the season with March, June, September and December")
    void last() {
        assertThat(YEAR).map(PayCycle.MONTHLY::last).isEqualTo(YEAR);
        assertThat(YEAR)
                .map(month -> PayCycle.QUARTERLY.last(month).getMonthValue())
                .containsExactly(3, 3, 3, 6, 6, 6, 9, 9, 9, 12, 12, 12);
        assertThat(YEAR).allMatch(month -> PayCycle.QUARTERLY.last(month).getYear() == 2026);
    }
}
