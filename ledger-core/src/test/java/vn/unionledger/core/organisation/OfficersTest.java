package vn.unionledger.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.organisation.Office.ACCOUNTANT;
import static vn.unionledger.core.organisation.Office.CASHIER;
import static vn.unionledger.core.organisation.Office.CHAIR;
import static vn.unionledger.core.organisation.Office.COMMITTEE_MEMBER;
import static vn.unionledger.core.organisation.Office.FINANCE_OFFICER;
import static vn.unionledger.core.organisation.Office.INSPECTOR;
import static vn.unionledger.core.organisation.Office.VICE_CHAIR;
import static vn.unionledger.core.organisation.UnitFacts.FOUNDED_ON;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.MINH;
import static vn.unionledger.core.organisation.UnitFacts.NGA;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TAM;
import static vn.unionledger.core.organisation.UnitFacts.after;
import static vn.unionledger.core.organisation.UnitFacts.appoint;
import static vn.unionledger.core.organisation.UnitFacts.release;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.core.organisation.UnitRefusal.AlreadyHolds;
import vn.unionledger.core.organisation.UnitRefusal.DoesNotHold;
import vn.unionledger.core.organisation.UnitRefusal.Incompatible;
import vn.unionledger.core.organisation.UnitRefusal.OfficeTaken;
import vn.unionledger.core.organisation.UnitRefusal.TermBackwards;
import vn.unionledger.core.refusal.FieldRefusal.Empty;

@DisplayName("The officers of a unit")
class OfficersTest {
    static final LocalDate JUNE_1 = LocalDate.of(2024, 6, 1);
    static final LocalDate MAY_31 = LocalDate.of(2024, 5, 31);
    static final LocalDate DEC_31 = LocalDate.of(2024, 12, 31);

    @Test
    @DisplayName("hold their offices from the first day of their term to its last, and on no other")
    void termIsInclusive() {
        Unit unit = after(appoint(NGA, VICE_CHAIR, JUNE_1, DEC_31));
        assertThat(unit.holds(NGA, VICE_CHAIR, MAY_31)).isFalse();
        assertThat(unit.holds(NGA, VICE_CHAIR, JUNE_1)).isTrue();
        assertThat(unit.holds(NGA, VICE_CHAIR, DEC_31)).isTrue();
        assertThat(unit.holds(NGA, VICE_CHAIR, DEC_31.plusDays(1))).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("never hold together what must stay apart")
    @CsvSource({
        "CHAIR, ACCOUNTANT",
        "CHAIR, CASHIER",
        "CHAIR, INSPECTOR",
        "ACCOUNTANT, CASHIER",
        "INSPECTOR, ACCOUNTANT",
        "INSPECTOR, CASHIER",
        "INSPECTOR, FINANCE_OFFICER"
    })
    void incompatibleOffices(Office one, Office other) {
        for (Office[] pair : new Office[][] {{one, other}, {other, one}}) {
            Unit unit = after(release(HOA, CHAIR, FOUNDED_ON), appoint(NGA, pair[0], JUNE_1, null));
            assertThat(refusalOf(() -> unit.decide(appoint(NGA, pair[1], FOUNDED_ON, null))))
                    .isEqualTo(new Incompatible(NGA, pair[1], pair[0], JUNE_1));
        }
    }

    @ParameterizedTest(name = "{0} and {1}")
    @DisplayName("may hold together what does not touch the same money")
    @CsvSource({
        "CHAIR, COMMITTEE_MEMBER",
        "VICE_CHAIR, ACCOUNTANT",
        "ACCOUNTANT, COMMITTEE_MEMBER",
        "FINANCE_OFFICER, ACCOUNTANT",
        "INSPECTOR, VICE_CHAIR"
    })
    void compatibleOffices(Office one, Office other) {
        Unit unit =
                after(release(HOA, CHAIR, JUNE_1), appoint(NGA, one, JUNE_1, null), appoint(NGA, other, JUNE_1, null));
        assertThat(unit.holds(NGA, one, JUNE_1)).isTrue();
        assertThat(unit.holds(NGA, other, JUNE_1)).isTrue();
    }

    @Test
    @DisplayName("may go from one office to one that must stay apart, the terms touching but not overlapping")
    void touchingTerms() {
        Unit unit = after(release(LAN, ACCOUNTANT, JUNE_1), appoint(LAN, CASHIER, JUNE_1, null));
        assertThat(unit.holds(LAN, ACCOUNTANT, MAY_31)).isTrue();
        assertThat(unit.holds(LAN, CASHIER, JUNE_1)).isTrue();
        assertThat(unit.holds(LAN, ACCOUNTANT, JUNE_1)).isFalse();
    }

    @Test
    @DisplayName("are kept apart even where the clash lies in the future")
    void clashAhead() {
        Unit unit = after(appoint(NGA, CASHIER, DEC_31, null));
        assertThat(refusalOf(() -> unit.decide(appoint(NGA, ACCOUNTANT, JUNE_1, null))))
                .isEqualTo(new Incompatible(NGA, ACCOUNTANT, CASHIER, DEC_31));
        assertThat(unit.decide(appoint(NGA, ACCOUNTANT, JUNE_1, DEC_31.minusDays(1))))
                .hasSize(1);
    }

    @Test
    @DisplayName("have one chair at a time")
    void oneChair() {
        assertThat(refusalOf(() -> after().decide(appoint(NGA, CHAIR, JUNE_1, null))))
                .isEqualTo(new OfficeTaken(CHAIR, HOA, JUNE_1));
        assertThat(after(release(HOA, CHAIR, JUNE_1)).decide(appoint(NGA, CHAIR, JUNE_1, null)))
                .hasSize(1);
    }

    @Test
    @DisplayName("are not given an office twice")
    void notTwice() {
        assertThat(refusalOf(() -> after().decide(appoint(LAN, ACCOUNTANT, JUNE_1, null))))
                .isEqualTo(new AlreadyHolds(LAN, ACCOUNTANT, JUNE_1));
    }

    @Test
    @DisplayName("are not given a term that ends before it begins, nor one without a document")
    void soundTerm() {
        assertThat(refusalOf(() -> after().decide(appoint(NGA, CASHIER, JUNE_1, MAY_31))))
                .isEqualTo(new TermBackwards(JUNE_1, MAY_31));
        assertThat(refusalOf(() -> after().decide(new UnitCommand.AppointOfficer(
                        UnitFacts.UNIT, NGA, CASHIER, JUNE_1, null, " ", HOA, UnitFacts.TODAY))))
                .isEqualTo(new Empty("document"));
    }

    @Test
    @DisplayName("are released from what they hold on that day, and from nothing else")
    void releasedFromWhatIsHeld() {
        assertThat(refusalOf(() -> after().decide(release(SON, CASHIER, JUNE_1))))
                .isEqualTo(new DoesNotHold(SON, CASHIER, JUNE_1));
        Unit gone = after(release(MINH, CASHIER, FOUNDED_ON));
        assertThat(gone.holds(MINH, CASHIER, FOUNDED_ON)).isFalse();
    }

    @Test
    @DisplayName("may do what their offices let them, and no more")
    void powers() {
        Unit unit = after(appoint(NGA, FINANCE_OFFICER, JUNE_1, null), appoint(NGA, VICE_CHAIR, JUNE_1, null));
        assertThat(unit.mayApprove(HOA, JUNE_1)).isTrue();
        assertThat(unit.mayApprove(NGA, JUNE_1))
                .as("a vice chair without a written authority")
                .isFalse();
        assertThat(unit.mayApprove(LAN, JUNE_1)).isFalse();
        assertThat(unit.mayMakeVouchers(LAN, JUNE_1)).isTrue();
        assertThat(unit.mayMakeVouchers(MINH, JUNE_1)).isTrue();
        assertThat(unit.mayMakeVouchers(HOA, JUNE_1)).isFalse();
        assertThat(unit.mayCloseMonth(LAN, JUNE_1)).isTrue();
        assertThat(unit.mayCloseMonth(MINH, JUNE_1)).isFalse();
        assertThat(unit.may(TAM, Power.INSPECT, JUNE_1)).isTrue();
        assertThat(unit.may(TAM, Power.PROPOSE, JUNE_1)).isFalse();
        assertThat(unit.may(SON, Power.PROPOSE, JUNE_1)).isTrue();
        assertThat(unit.may(SON, Power.RULE_FUNDS, JUNE_1)).isFalse();
        assertThat(unit.holds(SON, COMMITTEE_MEMBER, JUNE_1)).isTrue();
        assertThat(unit.may(LAN, Power.RULE_FUNDS, JUNE_1)).isTrue();
        assertThat(unit.may(HOA, Power.ORGANISE, JUNE_1)).isTrue();
        assertThat(unit.may(TAM, Power.MAKE_VOUCHERS, JUNE_1)).isFalse();
        assertThat(unit.holds(TAM, INSPECTOR, JUNE_1)).isTrue();
    }
}
