package vn.unionledger.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.organisation.Office.ACCOUNTANT;
import static vn.unionledger.core.organisation.Office.CHAIR;
import static vn.unionledger.core.organisation.Office.COMMITTEE_MEMBER;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.NGA;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.after;
import static vn.unionledger.core.organisation.UnitFacts.appoint;
import static vn.unionledger.core.organisation.UnitFacts.delegate;
import static vn.unionledger.core.organisation.UnitFacts.release;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.organisation.UnitRefusal.DelegatedToSelf;
import vn.unionledger.core.organisation.UnitRefusal.DoesNotHold;
import vn.unionledger.core.organisation.UnitRefusal.Incompatible;
import vn.unionledger.core.organisation.UnitRefusal.TermBackwards;

@DisplayName("A written authority")
class DelegationTest {
    static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);
    static final LocalDate MAY_31 = LocalDate.of(2024, 5, 31);
    static final UnitCommand SON_ACTS_IN_MAY = delegate(HOA, SON, CHAIR, MAY_1, MAY_31);

    @Test
    @DisplayName("lets another officer approve from its first day to its last")
    void actsWithinDates() {
        Unit unit = after(SON_ACTS_IN_MAY);
        assertThat(unit.mayApprove(SON, MAY_1.minusDays(1))).isFalse();
        assertThat(unit.mayApprove(SON, MAY_1)).isTrue();
        assertThat(unit.mayApprove(SON, MAY_31)).isTrue();
        assertThat(unit.mayApprove(SON, MAY_31.plusDays(1))).isFalse();
        assertThat(unit.mayApprove(HOA, MAY_1)).as("who gave it").isTrue();
    }

    @Test
    @DisplayName("ends with the office it comes from")
    void diesWithTheOffice() {
        Unit unit = after(SON_ACTS_IN_MAY, release(HOA, CHAIR, MAY_1.plusDays(9)));
        assertThat(unit.mayApprove(SON, MAY_1.plusDays(8))).isTrue();
        assertThat(unit.mayApprove(SON, MAY_1.plusDays(9))).isFalse();
    }

    @Test
    @DisplayName("given ahead is void if the office is lost before it begins")
    void givenAhead() {
        Unit unit = after(SON_ACTS_IN_MAY, release(HOA, CHAIR, MAY_1.minusDays(20)));
        assertThat(unit.mayApprove(SON, MAY_1)).isFalse();
    }

    @Test
    @DisplayName("is given by who holds the office for the whole time")
    void onlyByTheHolder() {
        assertThat(refusalOf(() -> after().decide(delegate(LAN, SON, CHAIR, MAY_1, MAY_31))))
                .isEqualTo(new DoesNotHold(LAN, CHAIR, MAY_1));
        Unit leaving = after(release(HOA, CHAIR, MAY_31));
        assertThat(refusalOf(() -> leaving.decide(SON_ACTS_IN_MAY))).isEqualTo(new DoesNotHold(HOA, CHAIR, MAY_1));
    }

    @Test
    @DisplayName("is not passed on by who acts in it")
    void notPassedOn() {
        Unit unit = after(SON_ACTS_IN_MAY, appoint(NGA, COMMITTEE_MEMBER, MAY_1, null));
        assertThat(refusalOf(() -> unit.decide(delegate(SON, NGA, CHAIR, MAY_1, MAY_31))))
                .isEqualTo(new DoesNotHold(SON, CHAIR, MAY_1));
    }

    @Test
    @DisplayName("goes to another officer, never to oneself or a stranger")
    void onlyToAnOfficer() {
        assertThat(refusalOf(() -> after().decide(delegate(HOA, HOA, CHAIR, MAY_1, MAY_31))))
                .isEqualTo(new DelegatedToSelf(HOA));
        assertThat(refusalOf(() -> after().decide(delegate(HOA, NGA, CHAIR, MAY_1, MAY_31))))
                .isEqualTo(new DoesNotHold(NGA, COMMITTEE_MEMBER, MAY_1));
    }

    @Test
    @DisplayName("keeps apart what its offices keep apart, whichever came first")
    void incompatibilitiesHold() {
        assertThat(refusalOf(() -> after().decide(delegate(HOA, LAN, CHAIR, MAY_1, MAY_31))))
                .isEqualTo(new Incompatible(LAN, CHAIR, ACCOUNTANT, MAY_1));
        assertThat(refusalOf(() -> after().decide(delegate(LAN, TAM, ACCOUNTANT, MAY_1, MAY_31))))
                .isEqualTo(new Incompatible(TAM, ACCOUNTANT, Office.INSPECTOR, MAY_1));
        assertThat(refusalOf(() -> after(SON_ACTS_IN_MAY).decide(appoint(SON, ACCOUNTANT, MAY_31, null))))
                .isEqualTo(new Incompatible(SON, ACCOUNTANT, CHAIR, MAY_31));
    }

    @Test
    @DisplayName("does not run backwards")
    void notBackwards() {
        assertThat(refusalOf(() -> after().decide(delegate(HOA, SON, CHAIR, MAY_31, MAY_1))))
                .isEqualTo(new TermBackwards(MAY_31, MAY_1));
    }
}
