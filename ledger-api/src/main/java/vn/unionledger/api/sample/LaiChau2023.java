package vn.unionledger.api.sample;

import static vn.unionledger.api.sample.LaiChau.GENERAL;
import static vn.unionledger.api.sample.LaiChau.SOCIAL;
import static vn.unionledger.api.sample.LaiChau.UNIONS;

import java.time.LocalDate;
import java.util.List;
import vn.unionledger.core.campaign.ThirdPartyGiftCommand.RegisterThirdPartyGift;
import vn.unionledger.core.grant.HousingWork;
import vn.unionledger.core.id.GiftId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.Occasion;
import vn.unionledger.core.welfare.Recipients;

/** The third quarter of 2023 in Lai Châu: what the province itself gave, the gift it arranged, and what was inspected. */
final class LaiChau2023 {
    private final Desk desk;
    private final Care social;

    private LaiChau2023(Desk desk) {
        this.desk = desk;
        this.social = new Care(desk, SOCIAL);
    }

    static void write(Desk desk) {
        LaiChau2023 quarter = new LaiChau2023(desk);
        quarter.house();
        quarter.illness();
        quarter.rewards();
        quarter.classrooms();
        LaiChauInspections.write(desk);
        LaiChauProgrammes.write(desk);
    }

    /** One family of a martyr, 20.000.000 for its house, before 27/7. */
    private void house() {
        Care.Case about = new Care.Case(
                "nha-o/2023-1",
                CareReason.HOUSING,
                Vnd.of(20_000_000),
                null,
                UNIONS.get(6).unit(),
                LaiChau.helped().getFirst(),
                "Thân nhân liệt sĩ, nhà xuống cấp cần sửa chữa trước ngày 27/7.");
        social.asks(LocalDate.of(2023, 7, 10), desk.staff().proposer(0), about);
        social.approves(LocalDate.of(2023, 7, 13), about);
        social.decides(LocalDate.of(2023, 7, 13), about, HousingWork.REPAIR, "Quyết định số 45/QĐ-LĐLĐ (số mẫu)");
        social.pays(LocalDate.of(2023, 7, 25), Till.BANK, about);
    }

    /** 10 cases of grave and long illness and of work accidents, together 31.000.000. */
    private void illness() {
        List<Long> amounts = List.of(
                3_000_000L,
                4_000_000L,
                3_000_000L,
                2_000_000L,
                3_000_000L,
                4_000_000L,
                3_000_000L,
                2_000_000L,
                4_000_000L,
                3_000_000L);
        List<String> stories = List.of(
                "Điều trị ung thư tuyến giáp.", "Suy thận mạn, chạy thận định kỳ.", "Tai nạn lao động, gãy hai chân.");
        for (int number = 0; number < amounts.size(); number++) {
            Care.Case about = new Care.Case(
                    "benh-hiem-ngheo/2023-%02d".formatted(number + 1),
                    CareReason.CRITICAL_ILLNESS,
                    Vnd.of(amounts.get(number)),
                    null,
                    UNIONS.get(number).unit(),
                    LaiChau.helped().get(number + 1),
                    stories.get(number % stories.size()));
            LocalDate asked = WorkingDays.from(LocalDate.of(2023, 7, 3).plusDays(6L * number));
            social.asks(asked, desk.staff().proposer(0), about);
            social.approves(WorkingDays.from(asked.plusDays(2)), about);
            social.pays(WorkingDays.from(asked.plusDays(5)), Till.BANK, about);
        }
    }

    /** 217 pupils and 1 teacher, together 67.820.000. */
    private void rewards() {
        desk.withdraws(
                LocalDate.of(2023, 8, 17),
                "rut-tien/khen-thuong-2023",
                GENERAL,
                68_000_000,
                "Rút tiền mặt khen thưởng");
        new Care(desk, GENERAL)
                .gives(
                        LocalDate.of(2023, 8, 9),
                        LocalDate.of(2023, 8, 18),
                        "khen-thuong/2023",
                        Occasion.ACHIEVEMENT_REWARD,
                        List.of(
                                new GiftClass("giải cấp tỉnh", Recipients.PUPIL, Vnd.of(500_000), 40),
                                new GiftClass("giải cấp huyện", Recipients.PUPIL, Vnd.of(320_000), 91),
                                new GiftClass("học sinh giỏi", Recipients.PUPIL, Vnd.of(200_000), 86),
                                new GiftClass("giáo viên", Recipients.TEACHER, Vnd.of(1_500_000), 1)),
                        null);
    }

    /** Two classrooms worth 650.000.000, given by others: in the register, never in the cash book. */
    private void classrooms() {
        LocalDate on = LocalDate.of(2023, 8, 24);
        SampleOfficer officer = desk.staff().proposer(0);
        GiftId gift = SampleIds.gift(desk.unit() + "/phong-hoc-ban-my");
        desk.act(
                on,
                Hour.PROPOSE,
                officer,
                "tai-tro/phong-hoc-ban-my",
                "ghi",
                (pen, today) -> new RegisterThirdPartyGift(
                        desk.unit(),
                        gift,
                        "Quỹ Tấm lòng vàng (Báo Lao động) và các doanh nghiệp",
                        "xây 02 phòng học (4 gian, 130 m²) tại Bản Mỳ, xã Ta Gia, huyện Than Uyên",
                        Vnd.of(650_000_000),
                        on,
                        false,
                        officer.person(),
                        today));
    }
}
