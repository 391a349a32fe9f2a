package vn.unionledger.core.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.grant.GrantCommand.DecideGrant;
import vn.unionledger.core.grant.GrantEvent.GrantDecided;
import vn.unionledger.core.grant.GrantRefusal.DecidedAlready;
import vn.unionledger.core.grant.GrantRefusal.MoreThanDecided;
import vn.unionledger.core.grant.GrantRefusal.NotAHouse;
import vn.unionledger.core.grant.GrantRefusal.NotDecided;
import vn.unionledger.core.grant.GrantRefusal.PaidBeforeDecision;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.FieldRefusal.Empty;
import vn.unionledger.core.refusal.FieldRefusal.InTheFuture;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.WelfareCase.Aid;

@DisplayName("A grant for a house")
class GrantTest {
    private static final UnitId UNIT = new UnitId("ldld-lai-chau");
    private static final CaseId CASE = Some.aCase(1);
    private static final FundCode SHELTER = new FundCode("mai-am");
    private static final PersonId CHAIR = Some.person(1);
    private static final LocalDate DAY = LocalDate.of(2023, 7, 13);
    private static final Vnd AMOUNT = Vnd.of(20_000_000);
    private static final GrantDecided DECIDED =
            new GrantDecided(UNIT, CASE, SHELTER, HousingWork.REPAIR, AMOUNT, "45/QĐ-LĐLĐ", DAY, CHAIR);

    @Test
    @DisplayName("is decided once, by a document with a number and a day that has come")
    void once() {
        Grant none = new Grant.Undecided();
        assertThat(none.decide(asked("45/QĐ-LĐLĐ", DAY), aid(CareReason.HOUSING)))
                .isEqualTo(DECIDED);
        assertThat(refusalOf(() -> none.decide(asked(" ", DAY), aid(CareReason.HOUSING))))
                .isEqualTo(new Empty("decision"));
        LocalDate later = DAY.plusDays(1);
        assertThat(refusalOf(() -> none.decide(asked("45/QĐ-LĐLĐ", later), aid(CareReason.HOUSING))))
                .isEqualTo(new InTheFuture("decidedOn", later, DAY));
        Grant decided = none.evolve(DECIDED);
        assertThat(refusalOf(() -> decided.decide(asked("46/QĐ-LĐLĐ", DAY), aid(CareReason.HOUSING))))
                .isEqualTo(new DecidedAlready(CASE));
        assertThatIllegalStateException().isThrownBy(() -> decided.evolve(DECIDED));
    }

    @Test
    @DisplayName("is for a case about a house, and for no other")
    void aHouse() {
        assertThat(refusalOf(() -> new Grant.Undecided().decide(asked("45/QĐ-LĐLĐ", DAY), aid(CareReason.ILLNESS))))
                .isEqualTo(new NotAHouse(CASE, CareReason.ILLNESS));
    }

    @Test
    @DisplayName("is paid only by a decision, on its day or later, and never more than it gives")
    void paid() {
        Grant decided = new Grant.Undecided().evolve(DECIDED);
        assertThat(refusalIfAny(() -> new Grant.Undecided().requirePayable(CASE, AMOUNT, DAY)))
                .isEqualTo(new NotDecided(CASE));
        for (long seed = 1; seed <= 500; seed++) {
            Random random = new Random(seed);
            LocalDate on = DAY.plusDays(random.nextInt(5) - 2);
            Vnd paid = AMOUNT.plus(Vnd.of(random.nextInt(5) - 2));
            Refusal expected = null;
            if (on.isBefore(DAY)) {
                expected = new PaidBeforeDecision(CASE, DAY, on);
            } else if (paid.dong() > AMOUNT.dong()) {
                expected = new MoreThanDecided(CASE, AMOUNT, paid);
            }
            assertThat(refusalIfAny(() -> decided.requirePayable(CASE, paid, on)))
                    .as("seed %d: %s on %s", seed, paid, on)
                    .isEqualTo(expected);
        }
    }

    private static @Nullable Refusal refusalIfAny(Runnable act) {
        try {
            act.run();
            return null;
        } catch (RefusedException e) {
            return e.refusal();
        }
    }

    private static DecideGrant asked(String decision, LocalDate decidedOn) {
        return new DecideGrant(UNIT, CASE, HousingWork.REPAIR, decision, decidedOn, CHAIR, DAY);
    }

    private static Aid aid(CareReason reason) {
        return new Aid(UNIT, SHELTER, reason, AMOUNT, 4, false);
    }
}
