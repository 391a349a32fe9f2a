package vn.unionledger.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.organisation.UnitFacts.FOUND;
import static vn.unionledger.core.organisation.UnitFacts.FOUNDED_ON;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.REGISTRY;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;
import static vn.unionledger.core.organisation.UnitFacts.after;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.UnitCommand.ChangeFundingClass;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitCommand.RecordOwnership;
import vn.unionledger.core.organisation.UnitCommand.ReparentUnit;
import vn.unionledger.core.organisation.UnitEvent.FundingClassChanged;
import vn.unionledger.core.organisation.UnitEvent.OfficerAppointed;
import vn.unionledger.core.organisation.UnitEvent.OwnershipRecorded;
import vn.unionledger.core.organisation.UnitEvent.SectionFormed;
import vn.unionledger.core.organisation.UnitEvent.UnitFounded;
import vn.unionledger.core.organisation.UnitEvent.UnitReparented;
import vn.unionledger.core.organisation.UnitRefusal.Incompatible;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchSection;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchUnit;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.organisation.UnitRefusal.NothingChanges;
import vn.unionledger.core.organisation.UnitRefusal.SectionExists;
import vn.unionledger.core.organisation.UnitRefusal.UnitExists;
import vn.unionledger.core.organisation.UnitRefusal.WrongNesting;
import vn.unionledger.core.organisation.UnitRefusal.WrongParent;
import vn.unionledger.core.refusal.FieldRefusal.NotPlain;
import vn.unionledger.core.refusal.FieldRefusal.TooEarly;

@DisplayName("A unit")
class UnitLifeTest {
    static final UnitId NEW_PARENT = new UnitId("cong-doan-vien-chuc");
    static final LocalDate JULY_1 = LocalDate.of(2025, 7, 1);
    static final SectionCode GROUP_1 = new SectionCode("to-1");

    @Test
    @DisplayName("is founded together with its first officers")
    void foundedWithOfficers() {
        List<UnitEvent> events = new Unit.Unfounded().decide(FOUND);
        assertThat(events).hasSize(6);
        assertThat(events.getFirst())
                .isEqualTo(new UnitFounded(
                        UNIT,
                        "CĐCS Sở Tài nguyên và Môi trường Trà Vinh",
                        UnitLevel.GRASSROOTS,
                        FundingClass.BUDGET_FULL,
                        PROVINCE,
                        FOUNDED_ON,
                        "12/QĐ-LĐLĐ"));
        assertThat(events.get(1))
                .isEqualTo(new OfficerAppointed(UNIT, HOA, Office.CHAIR, FOUNDED_ON, null, "NQ 01/NQ-BCH"));
        assertThat(after().parent()).isEqualTo(PROVINCE);
    }

    @Test
    @DisplayName("is founded with its ownership, if somebody says it then")
    void foundedWithOwnership() {
        FoundUnit owned = new FoundUnit(
                UNIT,
                "CĐCS Sở",
                UnitLevel.GRASSROOTS,
                FundingClass.ENTERPRISE,
                Ownership.FOREIGN_INVESTED,
                PROVINCE,
                FOUNDED_ON,
                "12/QĐ-LĐLĐ",
                List.of(),
                null,
                TODAY);
        assertThat(new Unit.Unfounded().decide(owned))
                .contains(new OwnershipRecorded(UNIT, Ownership.FOREIGN_INVESTED, FOUNDED_ON, "12/QĐ-LĐLĐ"));
    }

    @Test
    @DisplayName("is founded once: its code is never used again")
    void foundedOnce() {
        assertThat(refusalOf(() -> after().decide(FOUND))).isEqualTo(new UnitExists(UNIT));
    }

    @Test
    @DisplayName("is not founded with officers that must be two people")
    void firstOfficersApart() {
        FoundUnit oneForBoth = found(
                "CĐCS Văn phòng",
                List.of(UnitFacts.first(LAN, Office.ACCOUNTANT), UnitFacts.first(LAN, Office.CASHIER)));
        assertThat(refusalOf(() -> new Unit.Unfounded().decide(oneForBoth)))
                .isEqualTo(new Incompatible(LAN, Office.CASHIER, Office.ACCOUNTANT, FOUNDED_ON));
    }

    @Test
    @DisplayName("has a name people can read")
    void readableName() {
        assertThat(refusalOf(() -> new Unit.Unfounded().decide(found("CĐCS Sở\u0000", List.of()))))
                .isEqualTo(new NotPlain("name"));
        assertThat(refusalOf(() -> new Unit.Unfounded().decide(found("Cong đoa\u0300n", List.of()))))
                .as("letters and marks apart")
                .isEqualTo(new NotPlain("name"));
    }

    @Test
    @DisplayName("lets nobody do anything before it is founded")
    void unfounded() {
        assertThat(refusalOf(() -> new Unit.Unfounded().decide(reparent(NEW_PARENT, JULY_1))))
                .isEqualTo(new NoSuchUnit(UNIT));
        assertThat(new Unit.Unfounded().mayApprove(HOA, TODAY)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> new Unit.Unfounded().evolve(new UnitReparented(UNIT, NEW_PARENT, JULY_1, "157-KL/TW")))
                .withMessageContaining("damaged");
    }

    @Test
    @DisplayName("is placed under another parent from a day on")
    void reparented() {
        Unit unit = after(reparent(NEW_PARENT, JULY_1));
        assertThat(unit.parent()).isEqualTo(NEW_PARENT);
        assertThat(refusalOf(() -> unit.decide(reparent(NEW_PARENT, JULY_1))))
                .isEqualTo(new WrongParent(UNIT, NEW_PARENT));
        assertThat(refusalOf(() -> unit.decide(reparent(UNIT, JULY_1)))).isEqualTo(new WrongParent(UNIT, UNIT));
        assertThat(refusalOf(() -> unit.decide(reparent(PROVINCE, JULY_1.minusDays(1)))))
                .isEqualTo(new TooEarly("on", JULY_1.minusDays(1), JULY_1));
    }

    @Test
    @DisplayName("changes its funding class to another one")
    void fundingClass() {
        ChangeFundingClass partly =
                new ChangeFundingClass(UNIT, FundingClass.SELF_FINANCING_PARTLY, JULY_1, "4133/TLĐ-ToC", null, TODAY);
        assertThat(after().decide(partly))
                .containsExactly(
                        new FundingClassChanged(UNIT, FundingClass.SELF_FINANCING_PARTLY, JULY_1, "4133/TLĐ-ToC"));
        assertThat(refusalOf(() -> after(partly).decide(partly))).isEqualTo(new NothingChanges(UNIT));
    }

    @Test
    @DisplayName("is of no ownership until somebody says so, and of another one from a later day on")
    void ownership() {
        RecordOwnership state = own(Ownership.STATE, JULY_1);
        RecordOwnership foreign = own(Ownership.FOREIGN_INVESTED, JULY_1.plusYears(1));
        assertThat(after().decide(state))
                .containsExactly(new OwnershipRecorded(UNIT, Ownership.STATE, JULY_1, "4133/TLĐ-ToC"));
        Unit.Founded unit = (Unit.Founded) after(state, foreign);
        assertThat(unit.ownershipOn(JULY_1.minusDays(1))).isNull();
        assertThat(unit.ownershipOn(JULY_1)).isEqualTo(Ownership.STATE);
        assertThat(unit.ownershipOn(JULY_1.plusYears(1))).isEqualTo(Ownership.FOREIGN_INVESTED);
        assertThat(refusalOf(() -> unit.decide(foreign))).isEqualTo(new NothingChanges(UNIT));
        assertThat(refusalOf(() -> unit.decide(own(Ownership.NON_STATE, JULY_1))))
                .isEqualTo(new TooEarly("on", JULY_1, JULY_1.plusYears(1)));
        assertThat(refusalOf(() -> after().decide(own(Ownership.STATE, FOUNDED_ON.minusDays(1)))))
                .isEqualTo(new TooEarly("on", FOUNDED_ON.minusDays(1), FOUNDED_ON));
    }

    private static RecordOwnership own(Ownership ownership, LocalDate on) {
        return new RecordOwnership(UNIT, ownership, on, "4133/TLĐ-ToC", null, TODAY);
    }

    @Test
    @DisplayName("forms sections, and groups within them or on its own")
    void sections() {
        FormSection section = form(REGISTRY, SectionKind.SECTION, null);
        FormSection group = form(GROUP_1, SectionKind.GROUP, REGISTRY);
        assertThat(after(section).decide(group))
                .containsExactly(new SectionFormed(UNIT, GROUP_1, "Tên", SectionKind.GROUP, REGISTRY, FOUNDED_ON));
        assertThat(after().decide(form(GROUP_1, SectionKind.GROUP, null))).hasSize(1);
        assertThat(refusalOf(() -> after(section).decide(section))).isEqualTo(new SectionExists(REGISTRY));
        assertThat(refusalOf(() -> after().decide(group))).isEqualTo(new NoSuchSection(UNIT, REGISTRY));
        assertThat(refusalOf(() -> after(form(GROUP_1, SectionKind.GROUP, null))
                        .decide(form(REGISTRY, SectionKind.GROUP, GROUP_1))))
                .isEqualTo(new WrongNesting(REGISTRY, GROUP_1));
        assertThat(refusalOf(
                        () -> after(section).decide(form(new SectionCode("cdbp-2"), SectionKind.SECTION, REGISTRY))))
                .isEqualTo(new WrongNesting(new SectionCode("cdbp-2"), REGISTRY));
    }

    @Test
    @DisplayName("knows its sections, and says who lacks a power")
    void requirements() {
        Unit unit = after(form(REGISTRY, SectionKind.SECTION, null));
        unit.requireSection(REGISTRY);
        assertThat(refusalOf(() -> {
                    unit.requireSection(GROUP_1);
                    return unit;
                }))
                .isEqualTo(new NoSuchSection(UNIT, GROUP_1));
        assertThat(refusalOf(() -> {
                    unit.require(LAN, Power.APPROVE, TODAY);
                    return unit;
                }))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, TODAY));
    }

    private static FoundUnit found(String name, List<UnitCommand.FirstOfficer> officers) {
        return new FoundUnit(
                UNIT,
                name,
                UnitLevel.GRASSROOTS,
                FundingClass.BUDGET_FULL,
                PROVINCE,
                FOUNDED_ON,
                null,
                officers,
                null,
                TODAY);
    }

    private static ReparentUnit reparent(UnitId parent, LocalDate on) {
        return new ReparentUnit(UNIT, parent, on, "157-KL/TW", null, TODAY);
    }

    private static FormSection form(SectionCode code, SectionKind kind, @Nullable SectionCode within) {
        return new FormSection(UNIT, code, "Tên", kind, within, FOUNDED_ON, HOA, TODAY);
    }
}
