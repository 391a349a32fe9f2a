package vn.unionledger.api.sample;

import static java.util.Objects.requireNonNull;
import static vn.unionledger.api.sample.SamplePeople.CDVC_TRA_VINH;
import static vn.unionledger.api.sample.SamplePeople.STNMT;
import static vn.unionledger.api.sample.SamplePeople.STNMT_TRA_VINH;
import static vn.unionledger.api.sample.SamplePeople.TRA_VINH;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Postings.Held;
import vn.unionledger.core.fund.FundKind;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitCommand.DelegateOffice;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitLevel;

/** The year 2024 of the union at the Department of Natural Resources and Environment of Trà Vinh: 485 members, 4 sections, 20 groups. */
final class TraVinh2024 {
    static final FundCode GENERAL = new FundCode("tai-chinh");
    static final List<PersonId> MEMBERS = IntStream.rangeClosed(1, 485)
            .mapToObj(number -> SampleIds.person(STNMT_TRA_VINH + "/doan-vien/" + number))
            .toList();

    private static final LocalDate OPENING = LocalDate.of(2024, 1, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);

    private final Script script;
    private final Desk desk;

    private TraVinh2024(Script script) {
        this.script = script;
        this.desk = new Desk(script, STNMT_TRA_VINH, STNMT);
    }

    static void write(Script script) {
        TraVinh2024 year = new TraVinh2024(script);
        year.units();
        year.sections();
        year.roll();
        year.book();
        TraVinhIncome.write(year.desk);
        TraVinhCare.write(year.desk);
        TraVinhCollections.write(year.desk);
        TraVinhContests.write(year.desk);
        TraVinhInspections.write(year.desk);
        TraVinhTargets.write(year.desk, CDVC_TRA_VINH);
        year.authority();
        year.closings();
    }

    private void units() {
        Founding founding = new Founding(
                script,
                LocalDate.of(2023, 3, 15),
                LocalDate.of(2028, 3, 14),
                "Quyết định công nhận kết quả bầu cử nhiệm kỳ 2023 - 2028 (văn bản mẫu)");
        LocalDateTime at = FIRST_DAY.atTime(7, 0);
        at = founding.founds(
                at, TRA_VINH, "Liên đoàn Lao động tỉnh Trà Vinh", UnitLevel.PROVINCE, FundingClass.UNION_BODY, null);
        at = founding.founds(
                at,
                CDVC_TRA_VINH,
                "Công đoàn Viên chức tỉnh Trà Vinh",
                UnitLevel.DIRECT_UPPER,
                FundingClass.UNION_BODY,
                TRA_VINH);
        founding.founds(
                at,
                STNMT_TRA_VINH,
                "Công đoàn cơ sở Sở Tài nguyên và Môi trường tỉnh Trà Vinh",
                UnitLevel.GRASSROOTS,
                FundingClass.BUDGET_FULL,
                CDVC_TRA_VINH);
    }

    private void sections() {
        for (DepartmentSection section : DepartmentSection.OF_THE_DEPARTMENT) {
            forms(section.code(), section.name(), SectionKind.SECTION, null);
            int number = 0;
            for (String group : section.groups()) {
                number++;
                SectionCode code = new SectionCode(section.code() + "-to-" + number);
                forms(code, "Tổ công đoàn " + group, SectionKind.GROUP, section.code());
            }
        }
    }

    private void forms(SectionCode code, String name, SectionKind kind, @Nullable SectionCode within) {
        SampleOfficer chair = STNMT.chair();
        desk.act(
                FIRST_DAY,
                Hour.FIRST,
                chair,
                "bo-phan/" + code,
                "thanh-lap",
                (pen, today) ->
                        new FormSection(STNMT_TRA_VINH, code, name, kind, within, OPENING, chair.person(), today));
    }

    /** The 485 members, by invented names. */
    private void roll() {
        desk.registers(FIRST_DAY, "danh-sach-doan-vien", MEMBERS, 0);
    }

    /** The members in the order of the sections. */
    static PersonId member(int number) {
        return MEMBERS.get(number);
    }

    private void book() {
        desk.opensFund(FIRST_DAY, GENERAL, "Tài chính công đoàn", FundKind.ORDINARY, OPENING);
        List<Held> balances = List.of(
                Till.cash(GENERAL, OPENING).held(FundKind.ORDINARY, 6_780_000),
                Till.bank(GENERAL, OPENING).held(FundKind.ORDINARY, 148_356_520));
        desk.opensBook(FIRST_DAY, OPENING, balances, "Số dư đầu năm 2024 (số liệu mẫu)");
    }

    /** In June the chair is away for two weeks and lets the vice chair act. */
    private void authority() {
        Staff.Away away = requireNonNull(STNMT.away());
        SampleOfficer chair = STNMT.chair();
        desk.act(
                LocalDate.of(2024, 6, 7),
                Hour.FIRST,
                chair,
                "uy-quyen/2024-06",
                "giao",
                (pen, today) -> new DelegateOffice(
                        STNMT_TRA_VINH,
                        chair.person(),
                        away.acting().person(),
                        chair.office(),
                        away.since(),
                        away.until(),
                        "Giấy ủy quyền của Chủ tịch CĐCS (văn bản mẫu)",
                        chair.person(),
                        today));
    }

    /** Each month is closed early in the next one; December is still open. */
    private void closings() {
        for (int month = Month.JANUARY.getValue(); month < Month.DECEMBER.getValue(); month++) {
            desk.closes(YearMonth.of(2024, month), 4);
        }
    }
}
