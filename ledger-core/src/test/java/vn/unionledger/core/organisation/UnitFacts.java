package vn.unionledger.core.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.UnitCommand.AppointOfficer;
import vn.unionledger.core.organisation.UnitCommand.DelegateOffice;
import vn.unionledger.core.organisation.UnitCommand.FirstOfficer;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitCommand.ReleaseOfficer;

/** A grassroots union of 2023: Hòa is its chair, Lan its accountant, Minh its cashier, Tâm inspects, Sơn sits on the committee. */
public final class UnitFacts {
    public static final UnitId PROVINCE = new UnitId("ldld-tra-vinh");
    public static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    public static final PersonId HOA = Some.person(1);
    public static final PersonId LAN = Some.person(2);
    public static final PersonId MINH = Some.person(3);
    public static final PersonId TAM = Some.person(4);
    public static final PersonId SON = Some.person(5);
    public static final PersonId NGA = Some.person(6);
    public static final PersonId PROVINCE_FINANCE = Some.person(9);
    public static final LocalDate FOUNDED_ON = LocalDate.of(2023, 1, 1);
    public static final LocalDate TODAY = LocalDate.of(2024, 6, 15);
    public static final SectionCode REGISTRY = new SectionCode("van-phong-dang-ky");

    public static final FoundUnit FOUND_PROVINCE = new FoundUnit(
            PROVINCE,
            "LĐLĐ tỉnh Trà Vinh",
            UnitLevel.PROVINCE,
            FundingClass.UNION_BODY,
            null,
            FOUNDED_ON,
            null,
            List.of(first(PROVINCE_FINANCE, Office.FINANCE_OFFICER)),
            null,
            TODAY);

    public static final FoundUnit FOUND = new FoundUnit(
            UNIT,
            "CĐCS Sở Tài nguyên và Môi trường Trà Vinh",
            UnitLevel.GRASSROOTS,
            FundingClass.BUDGET_FULL,
            PROVINCE,
            FOUNDED_ON,
            "12/QĐ-LĐLĐ",
            List.of(
                    first(HOA, Office.CHAIR),
                    first(LAN, Office.ACCOUNTANT),
                    first(MINH, Office.CASHIER),
                    first(TAM, Office.INSPECTOR),
                    first(SON, Office.COMMITTEE_MEMBER)),
            PROVINCE_FINANCE,
            TODAY);

    private UnitFacts() {}

    public static FirstOfficer first(PersonId person, Office office) {
        return new FirstOfficer(person, office, FOUNDED_ON, null, "NQ 01/NQ-BCH");
    }

    /** The unit as it was founded, and what was asked of it since. */
    static Unit after(UnitCommand... commands) {
        Unit unit = happened(new Unit.Unfounded(), FOUND);
        for (UnitCommand command : commands) {
            unit = happened(unit, command);
        }
        return unit;
    }

    static Unit happened(Unit unit, UnitCommand command) {
        Unit after = unit;
        for (UnitEvent event : unit.decide(command)) {
            after = after.evolve(event);
        }
        return after;
    }

    static AppointOfficer appoint(PersonId person, Office office, LocalDate from, @Nullable LocalDate until) {
        return new AppointOfficer(UNIT, person, office, from, until, "15/QĐ-CĐCS", HOA, TODAY);
    }

    static ReleaseOfficer release(PersonId person, Office office, LocalDate on) {
        return new ReleaseOfficer(UNIT, person, office, on, "16/QĐ-CĐCS", HOA, TODAY);
    }

    static DelegateOffice delegate(PersonId from, PersonId to, Office office, LocalDate since, LocalDate until) {
        return new DelegateOffice(UNIT, from, to, office, since, until, "UQ 01/2024", from, TODAY);
    }
}
