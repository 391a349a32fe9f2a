package vn.unionledger.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.core.privacy.PersonEvent.KeyDestroyed;
import vn.unionledger.core.privacy.PersonRefusal.AlreadyDestroyed;
import vn.unionledger.core.privacy.PersonRefusal.KeyStays;
import vn.unionledger.core.privacy.PersonRefusal.RetentionNotOver;

@DisplayName("The key of a person or a case")
class SubjectKeyTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final PersonId CHAIR = Some.person(2);
    private static final Subject PERSON = Subject.of(Some.person(7));
    private static final Subject CASE = Subject.of(Some.aCase(7));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String RULE = "Nghị định 174/2016/NĐ-CP";
    private static final Keeping ON_A_VOUCHER_OF_2024 = new Keeping.Vouchers(LocalDate.of(2024, 3, 12), 10, RULE);

    @ParameterizedTest
    @EnumSource(Ground.class)
    @DisplayName("is destroyed when nothing recorded needs it")
    void nothingKeepsIt(Ground ground) {
        assertThat(new SubjectKey.Alive().decide(destroy(CASE, ground, new Keeping.Nothing(), TODAY)))
                .isEqualTo(new KeyDestroyed(UNIT, CASE, ground, CHAIR));
    }

    @ParameterizedTest
    @EnumSource(Ground.class)
    @DisplayName("stays while a voucher has to show the name, and the refusal says until when and why")
    void retention(Ground ground) {
        assertThat(refusalOf(() -> new SubjectKey.Alive().decide(destroy(PERSON, ground, ON_A_VOUCHER_OF_2024, TODAY))))
                .isEqualTo(new RetentionNotOver(PERSON, LocalDate.of(2034, 12, 31), RULE));
    }

    @Test
    @DisplayName("is kept through the last day, and may go on the next")
    void lastDay() {
        LocalDate last = LocalDate.of(2034, 12, 31);
        assertThat(refusalOf(() -> new SubjectKey.Alive()
                        .decide(destroy(PERSON, Ground.RETENTION_OVER, ON_A_VOUCHER_OF_2024, last))))
                .isEqualTo(new RetentionNotOver(PERSON, last, RULE));
        assertThat(new SubjectKey.Alive()
                        .decide(destroy(PERSON, Ground.RETENTION_OVER, ON_A_VOUCHER_OF_2024, LocalDate.of(2035, 1, 1))))
                .isEqualTo(new KeyDestroyed(UNIT, PERSON, Ground.RETENTION_OVER, CHAIR));
    }

    @Test
    @DisplayName("is destroyed once")
    void once() {
        SubjectKey destroyed = new SubjectKey.Alive().evolve(new KeyDestroyed(UNIT, CASE, Ground.REQUESTED, CHAIR));
        assertThat(refusalOf(() -> destroyed.decide(destroy(CASE, Ground.REQUESTED, new Keeping.Nothing(), TODAY))))
                .isEqualTo(new AlreadyDestroyed(CASE));
    }

    @Test
    @DisplayName("is not a unit's: what its officers wrote belongs to the books")
    void unit() {
        assertThat(refusalOf(() -> new SubjectKey.Alive()
                        .decide(destroy(Subject.of(UNIT), Ground.REQUESTED, new Keeping.Nothing(), TODAY))))
                .isEqualTo(new KeyStays(Subject.of(UNIT)));
    }

    @Test
    @DisplayName("is kept some years, never none and never for ever")
    void years() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Keeping.Vouchers(TODAY, 0, RULE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Keeping.Vouchers(TODAY, 101, RULE));
    }

    private static DestroyKey destroy(Subject subject, Ground ground, Keeping keeping, LocalDate today) {
        return new DestroyKey(UNIT, subject, ground, CHAIR, today, keeping, null);
    }
}
