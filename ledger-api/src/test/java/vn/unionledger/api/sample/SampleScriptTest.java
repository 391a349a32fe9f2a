package vn.unionledger.api.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The script of the sample")
class SampleScriptTest {
    private static final List<Act> ACTS = SampleLedger.acts();
    private static final int LONGEST_KEY = 100;

    @Test
    @DisplayName("goes forward in time")
    void isInOrder() {
        for (int number = 1; number < ACTS.size(); number++) {
            assertThat(ACTS.get(number).at())
                    .isAfterOrEqualTo(ACTS.get(number - 1).at());
        }
    }

    @Test
    @DisplayName("lets people work on working days only")
    void keepsHolidays() {
        assertThat(ACTS).allMatch(act -> act.by() == null || WorkingDays.isOpen(act.today()));
    }

    @Test
    @DisplayName("lets nobody work before seven or after six")
    void keepsOfficeHours() {
        assertThat(ACTS).allMatch(act -> act.at().getHour() >= 7 && act.at().getHour() < 18);
    }

    @Test
    @DisplayName("has a key of its own for every act of a unit, and asks the same under it each time it is written")
    void isTheSameEachTime() {
        List<Act> again = SampleLedger.acts();
        assertThat(again).hasSameSizeAs(ACTS);
        var keys = new HashSet<String>();
        for (int number = 0; number < ACTS.size(); number++) {
            Act act = ACTS.get(number);
            assertThat(keys.add(act.unit() + " " + act.key())).isTrue();
            assertThat(act.key()).hasSizeLessThanOrEqualTo(LONGEST_KEY);
            assertThat(again.get(number).key()).isEqualTo(act.key());
            assertThat(AskedBody.of(again.get(number))).isEqualTo(AskedBody.of(act));
        }
    }

    @Test
    @DisplayName("gives every officer who signs in a user name of their own")
    void namesUsersOnce() {
        assertThat(SamplePeople.accounts())
                .extracting(SampleOfficer::username)
                .doesNotHaveDuplicates()
                .contains("ketoan.travinh", "thuquy.travinh", "chutich.travinh", "ubkt.travinh", "tinh.laichau")
                .allMatch(Objects::nonNull);
    }
}
