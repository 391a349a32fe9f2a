package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.SamplePeople.LAI_CHAU;
import static vn.unionledger.api.sample.SamplePeople.PROVINCE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitLevel;

/** The province of Lai Châu: its federation with eleven direct upper-level unions, its book since 2021 and its three funds. */
final class LaiChau {
    static final FundCode GENERAL = new FundCode("tai-chinh");
    static final FundCode SOCIAL = new FundCode("xa-hoi");
    static final FundCode MUTUAL_AID = new FundCode("tuong-ho");

    static final UnitId PHONG_THO = new UnitId("ldld-phong-tho");
    static final UnitId CITY = new UnitId("ldld-tp-lai-chau");
    static final UnitId CIVIL_SERVANTS = new UnitId("cdvc-lai-chau");

    static final List<Union> UNIONS = List.of(
            new Union(new UnitId("ldld-muong-te"), "Liên đoàn Lao động huyện Mường Tè"),
            new Union(new UnitId("ldld-nam-nhun"), "Liên đoàn Lao động huyện Nậm Nhùn"),
            new Union(PHONG_THO, "Liên đoàn Lao động huyện Phong Thổ"),
            new Union(new UnitId("ldld-sin-ho"), "Liên đoàn Lao động huyện Sìn Hồ"),
            new Union(new UnitId("ldld-tam-duong"), "Liên đoàn Lao động huyện Tam Đường"),
            new Union(new UnitId("ldld-tan-uyen"), "Liên đoàn Lao động huyện Tân Uyên"),
            new Union(new UnitId("ldld-than-uyen"), "Liên đoàn Lao động huyện Than Uyên"),
            new Union(CITY, "Liên đoàn Lao động thành phố Lai Châu"),
            new Union(new UnitId("cdn-giao-duc-lai-chau"), "Công đoàn ngành Giáo dục tỉnh Lai Châu"),
            new Union(new UnitId("cdn-y-te-lai-chau"), "Công đoàn ngành Y tế tỉnh Lai Châu"),
            new Union(CIVIL_SERVANTS, "Công đoàn Viên chức tỉnh Lai Châu"));

    private static final LocalDate OPENING = LocalDate.of(2021, 1, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);
    private static final YearMonth LAST_CLOSED = YearMonth.of(2025, 2);
    private static final int HELPED = 20;
    private static final int FIRST_NAME = 3_000;

    private LaiChau() {}

    static void write(Script script) {
        Desk desk = new Desk(script, LAI_CHAU, PROVINCE);
        units(script);
        desk.registers(FIRST_DAY, "danh-sach-ho-tro", helped(), FIRST_NAME);
        desk.opensFund(FIRST_DAY, GENERAL, "Tài chính công đoàn", FundKind.ORDINARY, OPENING);
        desk.opensFund(FIRST_DAY, SOCIAL, "Quỹ Xã hội Công đoàn tỉnh", FundKind.OWN, OPENING);
        desk.opensFund(FIRST_DAY, MUTUAL_AID, "Quỹ Tương hỗ công đoàn", FundKind.REVOLVING, OPENING);
        desk.opensBook(
                FIRST_DAY,
                OPENING,
                List.of(
                        Till.cash(GENERAL, OPENING).held(FundKind.ORDINARY, 15_400_000),
                        Till.bank(GENERAL, OPENING).held(FundKind.ORDINARY, 1_284_600_000),
                        Till.bank(SOCIAL, OPENING).held(FundKind.OWN, 312_500_000)),
                "Số dư đầu năm 2021 (số liệu mẫu)");
        LaiChauLoans.write(desk);
        LaiChau2023.write(desk);
        LaiChau2025.write(desk);
        for (YearMonth month = YearMonth.from(OPENING); !month.isAfter(LAST_CLOSED); month = month.plusMonths(1)) {
            desk.closes(month, 6);
        }
    }

    private static void units(Script script) {
        Founding founding = new Founding(
                script, OPENING, LocalDate.of(2028, 12, 31), "Quyết định công nhận các chức danh (văn bản mẫu)");
        LocalDateTime at = founding.founds(
                FIRST_DAY.atTime(7, 0),
                LAI_CHAU,
                "Liên đoàn Lao động tỉnh Lai Châu",
                UnitLevel.PROVINCE,
                FundingClass.UNION_BODY,
                null);
        for (Union union : UNIONS) {
            at = founding.founds(
                    at, union.unit(), union.name(), UnitLevel.DIRECT_UPPER, FundingClass.UNION_BODY, LAI_CHAU);
        }
    }

    /** The people whose cases the province decides itself, by invented names. */
    static List<PersonId> helped() {
        List<PersonId> people = new ArrayList<>();
        for (int number = 1; number <= HELPED; number++) {
            people.add(SampleIds.person(LAI_CHAU + "/ho-tro/" + number));
        }
        return people;
    }

    /** A direct upper-level union. */
    record Union(UnitId unit, String name) {}
}
