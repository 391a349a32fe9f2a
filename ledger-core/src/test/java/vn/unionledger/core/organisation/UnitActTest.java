package vn.unionledger.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.organisation.Office.CHAIR;
import static vn.unionledger.core.organisation.Office.VICE_CHAIR;
import static vn.unionledger.core.organisation.UnitFacts.FOUND;
import static vn.unionledger.core.organisation.UnitFacts.FOUNDED_ON;
import static vn.unionledger.core.organisation.UnitFacts.FOUND_PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.NGA;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE_FINANCE;
import static vn.unionledger.core.organisation.UnitFacts.REGISTRY;
import static vn.unionledger.core.organisation.UnitFacts.SON;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.Acting;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.UnitCommand.AppointOfficer;
import vn.unionledger.core.organisation.UnitCommand.ChangeFundingClass;
import vn.unionledger.core.organisation.UnitCommand.DelegateOffice;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitCommand.RecordOwnership;
import vn.unionledger.core.organisation.UnitCommand.ReleaseOfficer;
import vn.unionledger.core.organisation.UnitCommand.ReparentUnit;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.organisation.UnitRefusal.NotFromAbove;
import vn.unionledger.core.organisation.UnitRefusal.NotTheHolder;
import vn.unionledger.core.organisation.UnitRefusal.UnitExists;
import vn.unionledger.core.organisation.UnitRefusal.WrongParent;

@DisplayName("Who may found a unit and change it")
class UnitActTest {
    static final UnitId NOWHERE = new UnitId("khong-co");
    static final UnitId BELOW = new UnitId("cdbp-dat-dai");

    private final Acting acting =
            new Acting(List.of(UnitAggregate.class), repositories -> List.of(new UnitAct(repositories)));

    @BeforeEach
    void found() {
        acting.send(FOUND_PROVINCE);
        acting.send(FOUND);
    }

    @Test
    @DisplayName("a unit is founded by an officer of its parent, and without a parent by the program alone")
    void founding() {
        assertThat(acting.refusal(founding(BELOW, PROVINCE, HOA))).isEqualTo(new NotFromAbove(BELOW, HOA));
        assertThat(acting.refusal(founding(BELOW, null, PROVINCE_FINANCE)))
                .isEqualTo(new NotFromAbove(BELOW, PROVINCE_FINANCE));
        assertThat(acting.refusal(founding(BELOW, NOWHERE, null))).isEqualTo(new NoSuchUnit(NOWHERE));
        assertThat(acting.send(founding(BELOW, UNIT, HOA)))
                .as("by its parent's chair")
                .hasSize(1);
        assertThat(acting.refusal(FOUND)).isEqualTo(new UnitExists(UNIT));
    }

    @Test
    @DisplayName("officers are appointed by the chair, the chair by those above")
    void appointing() {
        assertThat(acting.send(appointing(NGA, VICE_CHAIR, HOA))).hasSize(1);
        assertThat(acting.refusal(appointing(LAN, VICE_CHAIR, LAN))).isEqualTo(new NotFromAbove(UNIT, LAN));
        assertThat(acting.send(appointing(LAN, VICE_CHAIR, PROVINCE_FINANCE)))
                .as("those above may do what the chair may")
                .hasSize(1);
        assertThat(acting.refusal(releasing(HOA))).isEqualTo(new NotFromAbove(UNIT, HOA));
        assertThat(acting.send(releasing(PROVINCE_FINANCE))).hasSize(1);
        assertThat(acting.refusal(appointing(SON, CHAIR, SON))).isEqualTo(new NotFromAbove(UNIT, SON));
        assertThat(acting.send(appointing(SON, CHAIR, PROVINCE_FINANCE))).hasSize(1);
        assertThat(acting.refusal(appointing(NGA, Office.COMMITTEE_MEMBER, HOA)))
                .as("who was chair")
                .isEqualTo(new NotFromAbove(UNIT, HOA));
    }

    @Test
    @DisplayName("an office is lent by its holder alone")
    void delegating() {
        DelegateOffice lent = new DelegateOffice(UNIT, HOA, SON, CHAIR, TODAY, TODAY.plusDays(9), "UQ 01", LAN, TODAY);
        assertThat(acting.refusal(lent)).isEqualTo(new NotTheHolder(CHAIR, HOA, LAN));
        assertThat(acting.send(
                        new DelegateOffice(UNIT, HOA, SON, CHAIR, TODAY, TODAY.plusDays(9), "UQ 01", HOA, TODAY)))
                .hasSize(1);
    }

    @Test
    @DisplayName("sections are formed by the chair")
    void sections() {
        assertThat(acting.refusal(section(LAN))).isEqualTo(new NotFromAbove(UNIT, LAN));
        assertThat(acting.send(section(HOA))).hasSize(1);
    }

    @Test
    @DisplayName("a unit is moved by those above, and never under itself")
    void reparenting() {
        acting.send(founding(BELOW, UNIT, HOA));
        assertThat(acting.refusal(moving(BELOW, PROVINCE, NGA))).isEqualTo(new NotFromAbove(BELOW, NGA));
        assertThat(acting.refusal(moving(UNIT, BELOW, null))).isEqualTo(new WrongParent(UNIT, BELOW));
        assertThat(acting.refusal(moving(UNIT, NOWHERE, null))).isEqualTo(new NoSuchUnit(NOWHERE));
        assertThat(acting.refusal(moving(NOWHERE, UNIT, null))).isEqualTo(new NoSuchUnit(NOWHERE));
        assertThat(acting.send(moving(BELOW, PROVINCE, HOA)))
                .as("by the chair of the old parent")
                .hasSize(1);
    }

    @Test
    @DisplayName("its ownership is recorded by its chair or those above")
    void ownership() {
        assertThat(acting.refusal(owning(LAN))).isEqualTo(new NotFromAbove(UNIT, LAN));
        assertThat(acting.send(owning(HOA))).hasSize(1);
    }

    private static RecordOwnership owning(PersonId by) {
        return new RecordOwnership(UNIT, Ownership.STATE, TODAY, "QĐ 3", by, TODAY);
    }

    @Test
    @DisplayName("its funding class is changed by those above")
    void fundingClass() {
        assertThat(acting.refusal(funding(HOA))).isEqualTo(new NotFromAbove(UNIT, HOA));
        assertThat(acting.send(funding(PROVINCE_FINANCE))).hasSize(1);
    }

    private static FoundUnit founding(UnitId unit, @Nullable UnitId parent, @Nullable PersonId by) {
        return new FoundUnit(
                unit,
                "CĐCS Trung tâm Phát triển quỹ đất",
                UnitLevel.GRASSROOTS,
                FundingClass.SELF_FINANCING_PARTLY,
                parent,
                FOUNDED_ON,
                null,
                List.of(),
                by,
                TODAY);
    }

    private static AppointOfficer appointing(PersonId person, Office office, PersonId by) {
        return new AppointOfficer(UNIT, person, office, TODAY, null, "15/QĐ-CĐCS", by, TODAY);
    }

    private static ReleaseOfficer releasing(PersonId by) {
        LocalDate today = TODAY;
        return new ReleaseOfficer(UNIT, HOA, CHAIR, today, "16/QĐ-LĐLĐ", by, today);
    }

    private static FormSection section(PersonId by) {
        return new FormSection(UNIT, REGISTRY, "Văn phòng đăng ký", SectionKind.SECTION, null, FOUNDED_ON, by, TODAY);
    }

    private static ReparentUnit moving(UnitId unit, UnitId parent, @Nullable PersonId by) {
        return new ReparentUnit(unit, parent, TODAY, "157-KL/TW", by, TODAY);
    }

    private static ChangeFundingClass funding(PersonId by) {
        return new ChangeFundingClass(UNIT, FundingClass.SELF_FINANCING_PARTLY, TODAY, "4133/TLĐ", by, TODAY);
    }
}
