package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;

/** The invented officers of the sample's units. None of them lives; the people the reports name are not among them. */
public final class SamplePeople {
    static final UnitId TRA_VINH = new UnitId("ldld-tra-vinh");
    static final UnitId CDVC_TRA_VINH = new UnitId("cdvc-tra-vinh");
    static final UnitId STNMT_TRA_VINH = new UnitId("stnmt-tra-vinh");
    static final UnitId THANH_HOA = new UnitId("ldld-thanh-hoa");
    static final UnitId CDVC_THANH_HOA = new UnitId("cdvc-thanh-hoa");
    static final UnitId VAN_PHONG_THANH_HOA = new UnitId("vp-hdnd-thanh-hoa");
    static final UnitId LAI_CHAU = new UnitId("ldld-lai-chau");

    static final SampleOfficer TRA_VINH_CHAIR = officer(TRA_VINH, Office.CHAIR, null, "Lâm Hoài Ân");
    static final SampleOfficer TRA_VINH_FINANCE =
            officer(TRA_VINH, Office.FINANCE_OFFICER, "tinh.travinh", "Trương Mỹ Duyên");
    static final SampleOfficer CDVC_TRA_VINH_CHAIR = officer(CDVC_TRA_VINH, Office.CHAIR, null, "Dương Quốc Khải");
    static final SampleOfficer CDVC_TRA_VINH_FINANCE =
            officer(CDVC_TRA_VINH, Office.FINANCE_OFFICER, "cdvc.travinh", "Ngô Thị Kim Thoa");

    private static final SampleOfficer STNMT_VICE =
            officer(STNMT_TRA_VINH, Office.VICE_CHAIR, "phochutich.travinh", "Trần Thị Ngọc Lan");

    static final Staff STNMT = new Staff(
            officer(STNMT_TRA_VINH, Office.CHAIR, "chutich.travinh", "Nguyễn Minh Trí"),
            new Staff.Away(LocalDate.of(2024, 6, 10), LocalDate.of(2024, 6, 21), STNMT_VICE),
            officer(STNMT_TRA_VINH, Office.ACCOUNTANT, "ketoan.travinh", "Lê Thị Thu Hà"),
            officer(STNMT_TRA_VINH, Office.CASHIER, "thuquy.travinh", "Phạm Thị Bích Vân"),
            List.of(
                    officer(STNMT_TRA_VINH, Office.INSPECTOR, "ubkt.travinh", "Võ Thanh Tùng"),
                    officer(STNMT_TRA_VINH, Office.INSPECTOR, "ubkt2.travinh", "Huỳnh Quốc Bảo"),
                    officer(STNMT_TRA_VINH, Office.INSPECTOR, "ubkt3.travinh", "Đặng Văn Phúc")),
            List.of(
                    officer(STNMT_TRA_VINH, Office.COMMITTEE_MEMBER, "vanphong.travinh", "Kim Thị Sa Rết"),
                    officer(STNMT_TRA_VINH, Office.COMMITTEE_MEMBER, "dangky.travinh", "Bùi Hữu Nghĩa"),
                    officer(STNMT_TRA_VINH, Office.COMMITTEE_MEMBER, "quydat.travinh", "Phan Thị Hồng Nhung"),
                    officer(STNMT_TRA_VINH, Office.COMMITTEE_MEMBER, "kythuat.travinh", "Thạch Sô Phia")));

    static final SampleOfficer THANH_HOA_CHAIR = officer(THANH_HOA, Office.CHAIR, null, "Trịnh Xuân Vượng");
    static final SampleOfficer THANH_HOA_FINANCE =
            officer(THANH_HOA, Office.FINANCE_OFFICER, "tinh.thanhhoa", "Lê Thị Hồng Gấm");
    static final SampleOfficer CDVC_THANH_HOA_CHAIR = officer(CDVC_THANH_HOA, Office.CHAIR, null, "Hà Văn Thuấn");
    static final SampleOfficer CDVC_THANH_HOA_FINANCE =
            officer(CDVC_THANH_HOA, Office.FINANCE_OFFICER, "cdvc.thanhhoa", "Mai Thị Lệ Thủy");

    static final Staff VAN_PHONG = new Staff(
            officer(VAN_PHONG_THANH_HOA, Office.CHAIR, "chutich.thanhhoa", "Đỗ Trọng Khiêm"),
            null,
            officer(VAN_PHONG_THANH_HOA, Office.ACCOUNTANT, "ketoan.thanhhoa", "Nguyễn Thị Thanh Tâm"),
            officer(VAN_PHONG_THANH_HOA, Office.CASHIER, "thuquy.thanhhoa", "Cao Thị Minh Nguyệt"),
            List.of(officer(VAN_PHONG_THANH_HOA, Office.INSPECTOR, "ubkt.thanhhoa", "Phạm Bá Lương")),
            List.of(officer(VAN_PHONG_THANH_HOA, Office.COMMITTEE_MEMBER, null, "Lường Thị Hải Yến")));

    static final SampleOfficer LAI_CHAU_FINANCE =
            officer(LAI_CHAU, Office.FINANCE_OFFICER, "tinh.laichau", "Hoàng Thị Mai Sao");

    static final Staff PROVINCE = new Staff(
            officer(LAI_CHAU, Office.CHAIR, "chutich.laichau", "Vừ Đức Cường"),
            null,
            officer(LAI_CHAU, Office.ACCOUNTANT, "ketoan.laichau", "Đinh Thị Hiền"),
            officer(LAI_CHAU, Office.CASHIER, "thuquy.laichau", "Lò Thị Hoa Ban"),
            List.of(
                    officer(LAI_CHAU, Office.INSPECTOR, "ubkt.laichau", "Tẩn A Sinh"),
                    officer(LAI_CHAU, Office.INSPECTOR, null, "Nguyễn Hải Đường")),
            List.of(officer(LAI_CHAU, Office.COMMITTEE_MEMBER, "chinhsach.laichau", "Pờ Thị Hương")));

    private SamplePeople() {}

    /** Everyone who signs in, in the order of the units. */
    public static List<SampleOfficer> accounts() {
        return all().filter(officer -> officer.username() != null).toList();
    }

    /** The officers of one unit. */
    static List<SampleOfficer> of(UnitId unit) {
        return all().filter(officer -> officer.unit().equals(unit)).toList();
    }

    private static Stream<SampleOfficer> all() {
        return Stream.of(
                        Stream.of(TRA_VINH_CHAIR, TRA_VINH_FINANCE, CDVC_TRA_VINH_CHAIR, CDVC_TRA_VINH_FINANCE),
                        STNMT.everyone(),
                        Stream.of(THANH_HOA_CHAIR, THANH_HOA_FINANCE, CDVC_THANH_HOA_CHAIR, CDVC_THANH_HOA_FINANCE),
                        VAN_PHONG.everyone(),
                        Stream.of(LAI_CHAU_FINANCE),
                        PROVINCE.everyone())
                .flatMap(officers -> officers);
    }

    private static SampleOfficer officer(UnitId unit, Office office, @Nullable String username, String name) {
        return new SampleOfficer(unit, SampleIds.person(unit + "/" + name), office, username, name);
    }
}
