package vn.unionledger.api.sample;

import java.util.List;
import vn.unionledger.core.id.SectionCode;

/**
 * A section (công đoàn bộ phận) of the department's union.
 *
 * @param members how many of the 485 members it has (invented)
 * @param head who puts its cases forward
 * @param groups the names of its groups
 */
record DepartmentSection(SectionCode code, String name, int members, SampleOfficer head, List<String> groups) {
    static final List<DepartmentSection> OF_THE_DEPARTMENT = List.of(
            section(
                    "van-phong-so",
                    "Văn phòng Sở",
                    96,
                    0,
                    "Văn phòng",
                    "Thanh tra",
                    "Phòng Kế hoạch - Tài chính",
                    "Phòng Quản lý đất đai",
                    "Phòng Quản lý môi trường",
                    "Phòng Nước và Khoáng sản"),
            section(
                    "van-phong-dang-ky",
                    "Văn phòng đăng ký đất đai",
                    233,
                    1,
                    "Chi nhánh thành phố Trà Vinh",
                    "Chi nhánh thị xã Duyên Hải",
                    "Chi nhánh huyện Càng Long",
                    "Chi nhánh huyện Cầu Kè",
                    "Chi nhánh huyện Tiểu Cần",
                    "Chi nhánh huyện Châu Thành",
                    "Chi nhánh huyện Cầu Ngang",
                    "Chi nhánh huyện Trà Cú",
                    "Chi nhánh huyện Duyên Hải"),
            section(
                    "trung-tam-quy-dat",
                    "Trung tâm Phát triển quỹ đất",
                    84,
                    2,
                    "Hành chính - Tổng hợp",
                    "Bồi thường - Tái định cư",
                    "Khai thác quỹ đất"),
            section("trung-tam-ky-thuat", "Trung tâm Kỹ thuật", 72, 3, "Quan trắc", "Đo đạc - Bản đồ"));

    private static DepartmentSection section(String code, String name, int members, int head, String... groups) {
        return new DepartmentSection(
                new SectionCode(code), name, members, SamplePeople.STNMT.proposer(head), List.of(groups));
    }
}
