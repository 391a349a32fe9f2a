package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.SamplePeople.CDVC_THANH_HOA;
import static vn.unionledger.api.sample.SamplePeople.THANH_HOA;
import static vn.unionledger.api.sample.SamplePeople.VAN_PHONG;
import static vn.unionledger.api.sample.SamplePeople.VAN_PHONG_THANH_HOA;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitLevel;

/**
 * The year 2024 of the union at the office of the National Assembly delegation and the People's Council of Thanh Hóa: 46 members in
 * 4 groups. The report gives one sum for four collections, 136.225.000; how it splits is invented (số liệu mẫu), and so are the dues
 * and the mutual-aid fund.
 */
final class ThanhHoa2024 {
    private static final FundCode GENERAL = new FundCode("tai-chinh");
    private static final int MEMBERS = 46;
    static final int GROUPS = 4;
    private static final int FIRST_NAME = 2_000;
    private static final LocalDate OPENING = LocalDate.of(2024, 1, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
    private static final String MEMBER_LIST = "danh-sach-doan-vien";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thanh Hóa";

    private final Script script;
    private final Desk desk;

    private ThanhHoa2024(Script script) {
        this.script = script;
        this.desk = new Desk(script, VAN_PHONG_THANH_HOA, VAN_PHONG);
    }

    static void write(Script script) {
        ThanhHoa2024 year = new ThanhHoa2024(script);
        year.units();
        List<PersonId> members = year.members();
        year.desk.opensFund(FIRST_DAY, GENERAL, "Tài chính công đoàn", FundKind.ORDINARY, OPENING);
        year.desk.opensBook(
                FIRST_DAY,
                OPENING,
                List.of(
                        Till.cash(GENERAL, OPENING).held(FundKind.ORDINARY, 3_250_000),
                        Till.bank(GENERAL, OPENING).held(FundKind.ORDINARY, 41_870_000)),
                "Số dư đầu năm 2024 (số liệu mẫu)");
        ThanhHoaDues.write(
                year.desk, GENERAL, members, SampleIds.roll(VAN_PHONG_THANH_HOA + "/" + MEMBER_LIST), FIRST_DAY);
        ThanhHoaLevy.write(year.desk, members);
        year.collections();
        ThanhHoaLoans.write(year.desk, members);
        for (int month = 1; month <= 11; month++) {
            year.desk.closes(YearMonth.of(2024, month), 5);
        }
    }

    private void units() {
        Founding founding = new Founding(
                script,
                LocalDate.of(2023, 4, 10),
                LocalDate.of(2028, 4, 9),
                "Quyết định công nhận kết quả bầu cử nhiệm kỳ 2023 - 2028 (văn bản mẫu)");
        LocalDateTime at = FIRST_DAY.atTime(7, 0);
        at = founding.founds(
                at, THANH_HOA, "Liên đoàn Lao động tỉnh Thanh Hóa", UnitLevel.PROVINCE, FundingClass.UNION_BODY, null);
        at = founding.founds(
                at,
                CDVC_THANH_HOA,
                "Công đoàn Viên chức tỉnh Thanh Hóa",
                UnitLevel.DIRECT_UPPER,
                FundingClass.UNION_BODY,
                THANH_HOA);
        founding.founds(
                at,
                VAN_PHONG_THANH_HOA,
                "Công đoàn Văn phòng Đoàn ĐBQH và HĐND tỉnh Thanh Hóa",
                UnitLevel.GRASSROOTS,
                FundingClass.BUDGET_FULL,
                CDVC_THANH_HOA);
    }

    private List<PersonId> members() {
        SampleOfficer chair = VAN_PHONG.chair();
        for (int group = 1; group <= GROUPS; group++) {
            SectionCode code = group(group);
            String name = "Tổ công đoàn số " + group;
            desk.act(
                    FIRST_DAY,
                    Hour.FIRST,
                    chair,
                    "bo-phan/" + code,
                    "thanh-lap",
                    (pen, today) -> new FormSection(
                            desk.unit(), code, name, SectionKind.GROUP, null, OPENING, chair.person(), today));
        }
        List<PersonId> members = new ArrayList<>();
        for (int number = 1; number <= MEMBERS; number++) {
            members.add(SampleIds.person(desk.unit() + "/doan-vien/" + number));
        }
        desk.registers(FIRST_DAY, MEMBER_LIST, members, FIRST_NAME);
        return members;
    }

    private void collections() {
        collects(
                new CollectedFund(
                        desk,
                        new FundCode("nha-o"),
                        "Hỗ trợ xây dựng nhà ở cho hộ nghèo, hộ chính sách, hộ khó khăn về nhà ở",
                        FRONT,
                        "Chỉ thị về cuộc vận động hỗ trợ nhà ở 2024 - 2025 (văn bản mẫu)",
                        LocalDate.of(2024, 6, 3),
                        LocalDate.of(2024, 8, 30),
                        true),
                LocalDate.of(2024, 7, 8),
                "BL 1174 (số mẫu)",
                18_700_000,
                18_700_000,
                17_300_000,
                17_222_731);
        collects(
                new CollectedFund(
                        desk,
                        new FundCode("bao-so-3"),
                        "Ủng hộ đồng bào bị thiệt hại do cơn bão số 3",
                        FRONT,
                        "Lời kêu gọi ủng hộ đồng bào bị thiệt hại do bão, tháng 9/2024 (văn bản mẫu)",
                        LocalDate.of(2024, 9, 11),
                        LocalDate.of(2024, 12, 9),
                        true),
                LocalDate.of(2024, 9, 16),
                "BL 2240 (số mẫu)",
                11_025_000,
                10_800_000,
                9_900_000,
                9_900_000);
        collects(
                new CollectedFund(
                        desk,
                        new FundCode("ho-tro-doan-vien"),
                        "Quỹ Hỗ trợ đoàn viên, CNVCLĐ Công đoàn Thanh Hóa",
                        "Liên đoàn Lao động tỉnh Thanh Hóa",
                        "Công văn vận động ủng hộ Quỹ (văn bản mẫu)",
                        LocalDate.of(2024, 10, 7),
                        LocalDate.of(2024, 12, 31),
                        true),
                LocalDate.of(2024, 11, 11),
                "PT 0592 (số mẫu)",
                5_500_000,
                5_500_000,
                5_000_000,
                5_000_000);
    }

    /** The groups bring their money from that day on, and two weeks later it goes to its owner. */
    private static void collects(CollectedFund fund, LocalDate first, String receipt, long... dong) {
        fund.opens(WorkingDays.from(fund.opensOn()));
        LocalDate on = first;
        long total = 0;
        for (int group = 1; group <= GROUPS; group++) {
            on = WorkingDays.from(on);
            fund.takes(on, Till.BANK, group(group), "Tổ công đoàn số " + group, dong[group - 1]);
            total += dong[group - 1];
            on = on.plusDays(1);
        }
        fund.handsOver(WorkingDays.from(first.plusDays(14)), total, receipt);
    }

    /** The group of the member with that number, from 0. */
    static SectionCode groupOf(int number) {
        return group(number % GROUPS + 1);
    }

    static SectionCode group(int number) {
        return new SectionCode("to-" + number);
    }
}
