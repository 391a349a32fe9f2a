package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.SamplePeople.LAI_CHAU;
import static vn.unionledger.api.sample.SamplePeople.STNMT_TRA_VINH;
import static vn.unionledger.api.sample.SamplePeople.VAN_PHONG_THANH_HOA;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.unionledger.api.sample.Told.Sum;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

/** What the three unions' reports state, and how the log tells it. */
final class SampleFigures {
    static final List<FundCode> SOCIAL_FUNDS_OF_TRA_VINH =
            funds("mai-am", "phong-chong-thien-tai", "vi-nguoi-ngheo", "vien-chau", "mien-bac");
    static final List<FundCode> SOCIAL_FUNDS_OF_THANH_HOA =
            funds("nha-o", "bao-so-3", "ho-tro-doan-vien", "phong-chong-thien-tai");

    static final List<Figure> ALL = List.of(
            traVinh("hỗ trợ đoàn viên hoàn cảnh đặc biệt khó khăn", 6, 36_000_000, y -> y.aidPaid(CareReason.HARDSHIP)),
            traVinh("hỗ trợ đoàn viên khó khăn về nhà ở", 1, 50_000_000, y -> y.aidPaid(CareReason.HOUSING)),
            traVinh("chia sẻ yêu thương, cùng em đến trường", 2, 6_000_000, y -> y.gifts(Occasion.SCHOOL_SUPPORT)),
            traVinh("quà thiếu nhi 1/6", 133, 31_440_000, y -> y.gifts(Occasion.CHILDREN_DAY)),
            traVinh("quà Trung thu", 329, 49_350_000, y -> y.gifts(Occasion.MID_AUTUMN)),
            traVinh("quà Sendonta", 52, 13_000_000, y -> y.gifts(Occasion.SENDONTA)),
            traVinh("thăm hỏi ốm đau, hữu sự", 324, 114_395_000, SampleFigures::visits),
            collected("mai-am", 4, 39_030_000),
            collected("phong-chong-thien-tai", 4, 23_189_318),
            collected("vi-nguoi-ngheo", 4, 166_694_904),
            collected("vien-chau", 4, 103_668_884),
            collected("mien-bac", 4, 154_188_368),
            traVinh("hội thi 8/3", 235 + 18 + 9, 52_600_000, y -> y.contest("hoi-thi/8-3")),
            traVinh("hội thi karaoke 20/10", 366, 58_200_000, y -> y.contest("hoi-thi/20-10")),
            traVinh("chăm lo, tất cả", 847, 300_185_000, SampleFigures::care),
            traVinh("các loại quỹ xã hội, tất cả", 20, 486_771_474, y -> collected(y, SOCIAL_FUNDS_OF_TRA_VINH)),
            new Figure(
                    VAN_PHONG_THANH_HOA,
                    "ủng hộ bốn quỹ năm 2024",
                    new Sum(16, 136_225_000),
                    y -> collected(y.year(2024), SOCIAL_FUNDS_OF_THANH_HOA)),
            quarter("sửa nhà cho thân nhân liệt sĩ", 1, 20_000_000, q -> q.aidPaid(CareReason.HOUSING)),
            quarter("thăm hỏi bệnh hiểm nghèo", 10, 31_000_000, q -> q.aidPaid(CareReason.CRITICAL_ILLNESS)),
            quarter("khen thưởng học sinh và giáo viên", 218, 67_820_000, q -> q.gifts(Occasion.ACHIEVEMENT_REWARD)),
            quarter("xây 02 phòng học Bản Mỳ", 1, 650_000_000, Told::thirdPartyGifts),
            new Figure(LAI_CHAU, "Quỹ Tương hỗ, lũy kế đến 30/9/2023", new Sum(338, 4_067_150_000L), p -> p.about(
                            LocalDate.of(2000, 1, 1), LocalDate.of(2023, 9, 30))
                    .loans()));

    private SampleFigures() {}

    /**
     * One figure of a report.
     *
     * @param words what it counts, as the report says it
     * @param tell how the facts of the unit tell it
     */
    record Figure(UnitId unit, String words, Sum stated, Function<Told, Sum> tell) {
        @Override
        public String toString() {
            return unit + ": " + words;
        }
    }

    static Sum collected(Told told, List<FundCode> funds) {
        return funds.stream().map(told::collected).reduce(Sum.NOTHING, Sum::plus);
    }

    private static Sum visits(Told year) {
        return year.aidPaid(CareReason.ILLNESS, CareReason.MATERNITY, CareReason.BEREAVEMENT, CareReason.MISFORTUNE);
    }

    private static Sum care(Told year) {
        return visits(year)
                .plus(year.aidPaid(CareReason.HARDSHIP, CareReason.HOUSING))
                .plus(year.gifts(Occasion.SCHOOL_SUPPORT))
                .plus(year.gifts(Occasion.CHILDREN_DAY))
                .plus(year.gifts(Occasion.MID_AUTUMN))
                .plus(year.gifts(Occasion.SENDONTA));
    }

    private static Figure traVinh(String words, int count, long dong, Function<Told, Sum> tell) {
        return new Figure(STNMT_TRA_VINH, words, new Sum(count, dong), told -> tell.apply(told.year(2024)));
    }

    private static Figure collected(String fund, int count, long dong) {
        return traVinh("quỹ " + fund, count, dong, told -> told.collected(new FundCode(fund)));
    }

    private static Figure quarter(String words, int count, long dong, Function<Told, Sum> tell) {
        return new Figure(
                LAI_CHAU,
                words,
                new Sum(count, dong),
                told -> tell.apply(told.about(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30))));
    }

    private static List<FundCode> funds(String... codes) {
        return List.of(codes).stream().map(FundCode::new).toList();
    }
}
