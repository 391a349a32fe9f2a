package vn.unionledger.projections.organisationview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.BookEvent.BookOpened;
import vn.unionledger.core.book.BookEvent.MonthClosed;
import vn.unionledger.core.book.BookEvent.MonthReopened;
import vn.unionledger.core.book.BookEvent.PlaceAdded;
import vn.unionledger.core.book.PlaceKind;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.fund.FundEvent.FundOpened;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitEvent.OfficeDelegated;
import vn.unionledger.core.organisation.UnitEvent.OfficerAppointed;
import vn.unionledger.core.organisation.UnitEvent.OfficerReleased;
import vn.unionledger.core.organisation.UnitEvent.OwnershipRecorded;
import vn.unionledger.core.organisation.UnitEvent.SectionFormed;
import vn.unionledger.core.organisation.UnitEvent.UnitFounded;
import vn.unionledger.core.organisation.UnitEvent.UnitReparented;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.privacy.PersonEvent.KeyDestroyed;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.RecordedLog;
import vn.unionledger.projections.Union;
import vn.unionledger.projections.Views;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.feed.Follower;

@DisplayName("The organisation on any day")
class OrganisationTest {
    static final UnitId PROVINCE = new UnitId("ldld-tra-vinh");
    static final UnitId SECTOR = new UnitId("cdvc-tra-vinh");
    static final PersonId LAN = new PersonId("1".repeat(32));
    static final PersonId HAI = new PersonId("2".repeat(32));

    final Database database = Database.fresh();
    final RecordedLog log = new RecordedLog();
    final Union union = new Union(log, "stnmt-tra-vinh");
    final Organisation organisation = new Organisation(database.views());

    @BeforeEach
    void aSmallTree() {
        union.happened(
                new LedgerOpened("0".repeat(32), "Sổ thử", true),
                new UnitFounded(
                        PROVINCE,
                        "LĐLĐ tỉnh Trà Vinh",
                        UnitLevel.PROVINCE,
                        FundingClass.UNION_BODY,
                        null,
                        day(2000, 1, 1),
                        null),
                new UnitFounded(
                        SECTOR,
                        "Công đoàn Viên chức tỉnh",
                        UnitLevel.DIRECT_UPPER,
                        FundingClass.UNION_BODY,
                        PROVINCE,
                        day(2001, 1, 1),
                        null),
                new UnitFounded(
                        union.unit,
                        "CĐCS Sở Tài nguyên và Môi trường",
                        UnitLevel.GRASSROOTS,
                        FundingClass.BUDGET_FULL,
                        SECTOR,
                        day(2003, 5, 1),
                        "QĐ 12"));
    }

    @Test
    @DisplayName("shows the tree with the parents of that day, as known then")
    void tree() {
        long before = log.bound();
        union.happened(new UnitReparented(union.unit, PROVINCE, day(2025, 7, 1), "QĐ 7"));
        follow();

        assertThat(parent(Asked.upTo(day(2025, 6, 30), log.bound()))).isEqualTo(SECTOR);
        assertThat(parent(Asked.upTo(day(2025, 7, 1), log.bound()))).isEqualTo(PROVINCE);
        assertThat(parent(Asked.upTo(day(2025, 7, 1), before))).isEqualTo(SECTOR);
        assertThat(organisation.below(SECTOR, Asked.upTo(day(2025, 6, 30), log.bound())))
                .extracting(UnitRow::unit)
                .containsExactlyInAnyOrder(SECTOR, union.unit);
        assertThat(organisation.below(SECTOR, Asked.upTo(day(2025, 7, 1), log.bound())))
                .extracting(UnitRow::unit)
                .containsExactly(SECTOR);
        assertThat(organisation.units(Asked.upTo(day(2002, 1, 1), log.bound()))).hasSize(2);
        assertThat(organisation.ledger()).contains(new LedgerRow("0".repeat(32), "Sổ thử", true));
    }

    @Test
    @DisplayName("knows whose the employer was on a day, and of whom nobody said")
    void ownership() {
        union.happened(
                new OwnershipRecorded(union.unit, Ownership.STATE, day(2024, 1, 1), "QĐ 3"),
                new OwnershipRecorded(union.unit, Ownership.FOREIGN_INVESTED, day(2025, 7, 1), "GCN 7"),
                new UnitReparented(union.unit, PROVINCE, day(2025, 8, 1), "QĐ 8"));
        follow();

        assertThat(ownership(day(2023, 12, 31))).isNull();
        assertThat(ownership(day(2025, 6, 30))).isEqualTo(Ownership.STATE);
        assertThat(ownership(day(2025, 8, 1))).isEqualTo(Ownership.FOREIGN_INVESTED);
    }

    private @Nullable Ownership ownership(LocalDate on) {
        return organisation
                .unit(union.unit, Asked.upTo(on, log.bound()))
                .orElseThrow()
                .standing()
                .ownership();
    }

    @Test
    @DisplayName("knows who held which office on a day, and that a delegation ends with its giver's term")
    void officers() {
        union.happened(
                new OfficerAppointed(union.unit, LAN, Office.CHAIR, day(2023, 1, 1), day(2027, 12, 31), "NQ 1"),
                new OfficerAppointed(union.unit, HAI, Office.VICE_CHAIR, day(2023, 1, 1), null, "NQ 1"),
                new OfficeDelegated(union.unit, LAN, HAI, Office.CHAIR, day(2024, 5, 1), day(2024, 12, 31), "UQ 3"),
                new OfficerReleased(union.unit, LAN, Office.CHAIR, day(2024, 6, 1), "QĐ 9"));
        follow();

        assertThat(held(day(2023, 6, 1))).containsExactlyInAnyOrder("1 CHAIR", "2 VICE_CHAIR");
        assertThat(held(day(2024, 5, 31))).containsExactlyInAnyOrder("1 CHAIR", "2 VICE_CHAIR", "2 CHAIR for 1");
        assertThat(held(day(2024, 6, 1))).containsExactly("2 VICE_CHAIR");
        assertThat(held(day(2022, 1, 1))).isEmpty();
        assertThat(organisation.officesOf(HAI, Asked.upTo(day(2024, 5, 31), log.bound())))
                .extracting(OfficerRow::office)
                .containsExactlyInAnyOrder(Office.VICE_CHAIR, Office.CHAIR);
    }

    @Test
    @DisplayName("shows sections, funds, places of money and closed months as they were")
    void bookkeeping() {
        union.happened(
                new SectionFormed(
                        union.unit, new SectionCode("vp"), "Văn phòng", SectionKind.SECTION, null, day(2024, 1, 2)),
                new SectionFormed(
                        union.unit,
                        new SectionCode("vp-1"),
                        "Tổ 1",
                        SectionKind.GROUP,
                        new SectionCode("vp"),
                        day(2024, 3, 1)),
                new FundOpened(
                        union.unit,
                        new FundCode("mai-am"),
                        "Quỹ mái ấm công đoàn",
                        FundKind.PASS_THROUGH,
                        "LĐLĐ tỉnh",
                        "33/CĐVC",
                        day(2024, 1, 26)),
                new FundClosed(union.unit, new FundCode("mai-am"), day(2024, 12, 1), "BB 1"),
                new BookOpened(union.unit, day(2024, 1, 1), LAN),
                new PlaceAdded(
                        union.unit, new PlaceCode("tien-mat"), PlaceKind.CASH, "Két của công đoàn", day(2024, 1, 1)),
                new MonthClosed(union.unit, YearMonth.of(2024, 1), LAN));
        long closed = log.bound();
        union.happened(new MonthReopened(
                union.unit,
                YearMonth.of(2024, 1),
                new Sealed<>(Subject.of(union.unit), "k1", "book.month-reopened.reason", "AAAA"),
                LAN));
        follow();
        Asked november = Asked.upTo(day(2024, 11, 30), log.bound());

        assertThat(organisation.sections(union.unit, Asked.upTo(day(2024, 2, 1), log.bound())))
                .extracting(SectionRow::name)
                .containsExactly("Văn phòng");
        assertThat(organisation.sections(union.unit, november)).hasSize(2);
        assertThat(organisation.funds(union.unit, november)).singleElement().satisfies(fund -> {
            assertThat(fund.name()).isEqualTo("Quỹ mái ấm công đoàn");
            assertThat(fund.owner()).isEqualTo("LĐLĐ tỉnh");
            assertThat(fund.closedOn()).isNull();
        });
        assertThat(organisation.funds(union.unit, Asked.upTo(day(2024, 12, 1), log.bound())))
                .singleElement()
                .satisfies(fund -> assertThat(fund.closedOn()).isEqualTo(day(2024, 12, 1)));
        assertThat(organisation.places(union.unit, november))
                .extracting(PlaceRow::kind)
                .containsExactly(PlaceKind.CASH);
        assertThat(organisation.bookOpenedOn(union.unit, november)).contains(day(2024, 1, 1));
        assertThat(organisation.months(union.unit, november))
                .extracting(MonthRow::closed)
                .containsExactly(false);
        assertThat(organisation.months(union.unit, november.knownAt(closed)))
                .extracting(MonthRow::closed)
                .containsExactly(true);
    }

    @Test
    @DisplayName("hands out names only as they are sealed, and says whose key is gone")
    void people() {
        Sealed<Sealed.Name> name = new Sealed<>(Subject.of(LAN), "key-1", "privacy.person-registered.name", "q83v");
        union.happened(new PersonRegistered(union.unit, LAN, name));
        follow();
        assertThat(organisation.people(List.of(LAN, HAI)))
                .containsOnlyKeys(LAN)
                .satisfies(people -> assertThat(people.get(LAN)).isEqualTo(new NamedPerson(LAN, union.unit, name)));
        assertThat(organisation.peopleOf(union.unit, 0, 10)).hasSize(1);
        assertThat(organisation.isForgotten(Subject.of(LAN))).isFalse();

        union.happened(new KeyDestroyed(
                union.unit, Subject.of(LAN), vn.unionledger.core.privacy.PersonEvent.Ground.REQUESTED, HAI));
        follow();

        assertThat(organisation.isForgotten(Subject.of(LAN))).isTrue();
    }

    private List<String> held(LocalDate day) {
        return organisation.officers(union.unit, Asked.upTo(day, log.bound())).stream()
                .map(one -> one.person().value().charAt(0) + " " + one.office()
                        + (one.delegatedBy() == null
                                ? ""
                                : " for " + one.delegatedBy().value().charAt(0)))
                .toList();
    }

    private @Nullable UnitId parent(Asked asked) {
        return organisation.unit(union.unit, asked).orElseThrow().parent();
    }

    private void follow() {
        new Follower(database.views(), log, Views.all(), 100).catchUp();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
