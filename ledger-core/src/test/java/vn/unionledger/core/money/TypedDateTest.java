package vn.unionledger.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.core.money.TypedDate.Read;
import vn.unionledger.core.money.TypedDate.Reason;
import vn.unionledger.core.money.TypedDate.Refused;

@DisplayName("A day as it is typed and printed")
class TypedDateTest {
    @Test
    @DisplayName("is printed with two digits for day and month, in short and in full")
    void printed() {
        assertThat(DateText.of(LocalDate.of(2026, 1, 5))).isEqualTo("05/01/2026");
        assertThat(DateText.inFull(LocalDate.of(2026, 1, 5))).isEqualTo("ngày 05 tháng 01 năm 2026");
    }

    @Test
    @DisplayName("typed back as printed is the same day, for every day of the 300 years that can be typed")
    void typedBack() {
        LocalDate end = LocalDate.of(2200, 1, 1);
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(TypedDate.parse(DateText.of(day))).isEqualTo(new Read(day));
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @DisplayName("may be typed without leading zeros and with spaces around")
    @CsvSource({"5/1/2026, 2026-01-05", "05/1/2026, 2026-01-05", "' 31/12/2024 ', 2024-12-31", "29/02/2024, 2024-02-29"
    })
    void read(String typed, LocalDate day) {
        assertThat(TypedDate.parse(typed)).isEqualTo(new Read(day));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("is refused with the reason when there is no such day or it is not one")
    @CsvSource({
        "31/02/2024, NO_SUCH_DAY",
        "29/02/2023, NO_SUCH_DAY",
        "31/04/2024, NO_SUCH_DAY",
        "00/01/2024, NO_SUCH_DAY",
        "01/13/2024, NO_SUCH_DAY",
        "12/31/2024, NO_SUCH_DAY",
        "05/01/0026, UNLIKELY_YEAR",
        "05/01/2200, UNLIKELY_YEAR",
        "05/01/26, NOT_A_DATE",
        "2024-01-05, NOT_A_DATE",
        "05-01-2024, NOT_A_DATE",
        "05.01.2024, NOT_A_DATE",
        "5/1, NOT_A_DATE",
        "005/01/2024, NOT_A_DATE",
        "05/01/20244, NOT_A_DATE",
        "05 / 01 / 2024, NOT_A_DATE",
        "hôm nay, NOT_A_DATE",
        "'', EMPTY",
        "'  ', EMPTY"
    })
    void refused(String typed, Reason reason) {
        assertThat(TypedDate.parse(typed)).isEqualTo(new Refused(reason, typed));
    }
}
