package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.campaign.CampaignKind;
import vn.unionledger.core.campaign.PublicationKind;
import vn.unionledger.core.campaign.Terms;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.VoucherId;

/**
 * What the union collected for others in 2024. The report gives the five sums, together 486.771.474; how much each section brought
 * is ours. One voucher is typed one đồng too high and put right a week later.
 */
final class TraVinhCollections {
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Trà Vinh";

    private static final String DECREE = "Nghị định 93/2021/NĐ-CP";
    private static final String REGULATION = "Quy chế Quỹ Mái ấm công đoàn của tỉnh";
    private static final String POOR = "Quyết định 1198/QĐ-MTTW-ĐCT ngày 29/12/2016";

    private final Desk desk;

    private TraVinhCollections(Desk desk) {
        this.desk = desk;
    }

    static void write(Desk desk) {
        TraVinhCollections year = new TraVinhCollections(desk);
        year.shelter();
        year.disasters();
        year.memorial();
        year.north();
        year.poor();
    }

    private void shelter() {
        CollectedFund fund = collection(
                "mai-am",
                "Quỹ Mái ấm công đoàn",
                "Liên đoàn Lao động tỉnh Trà Vinh",
                "Công văn số 33/CĐVC ngày 26/01/2024",
                LocalDate.of(2024, 1, 29),
                LocalDate.of(2024, 4, 26));
        fund.opens(LocalDate.of(2024, 1, 29), terms(REGULATION, null));
        takes(fund, Till.CASH, LocalDate.of(2024, 2, 20), 7_720_000, 18_640_000, 6_810_000, 5_860_000);
        fund.banks(LocalDate.of(2024, 3, 18), 39_030_000);
        fund.handsOver(LocalDate.of(2024, 3, 25), 39_030_000, "PT 0112/LĐLĐ (số mẫu)");
        published(fund, LocalDate.of(2024, 1, 29), LocalDate.of(2024, 4, 29), "39.030.000");
    }

    /**
     * Taken in by section, without an assessment: half a day of 485 people is 19.840.865 by the base salary of June 2024 and
     * 25.792.785 by that of July, and the report's 23.189.318 is no number of people at either.
     */
    private void disasters() {
        CollectedFund fund = collection(
                "phong-chong-thien-tai",
                "Quỹ Phòng, chống thiên tai",
                "Quỹ Phòng, chống thiên tai tỉnh Trà Vinh",
                "Nghị định 78/2021/NĐ-CP",
                LocalDate.of(2024, 6, 3),
                LocalDate.of(2024, 8, 30));
        fund.opens(LocalDate.of(2024, 6, 3));
        List<VoucherId> taken =
                takes(fund, Till.BANK, LocalDate.of(2024, 6, 12), 4_589_620, 11_140_272, 4_016_892, 3_442_535);
        DepartmentSection largest = DepartmentSection.OF_THE_DEPARTMENT.get(1);
        fund.corrects(
                LocalDate.of(2024, 6, 26),
                taken.get(1),
                Till.BANK,
                largest.code(),
                largest.name(),
                11_140_271,
                "Gõ thừa 1 đồng so với giấy báo Có");
        fund.handsOver(LocalDate.of(2024, 7, 9), 23_189_318, "BL 00457 (số mẫu)");
    }

    private void memorial() {
        CollectedFund fund = collection(
                "vien-chau",
                "Ủng hộ khu tưởng niệm soạn giả Viễn Châu",
                "Ban Vận động xây dựng khu tưởng niệm soạn giả Viễn Châu",
                "Thư ngỏ vận động ủng hộ (văn bản mẫu)",
                LocalDate.of(2024, 7, 1),
                LocalDate.of(2024, 9, 27));
        fund.opens(LocalDate.of(2024, 7, 1), terms(DECREE, Till.BANK.code()));
        takes(fund, Till.BANK, LocalDate.of(2024, 7, 16), 20_526_440, 49_803_112, 17_952_160, 15_387_172);
        fund.handsOver(LocalDate.of(2024, 8, 6), 103_668_884, "BN 019 (số mẫu)");
        published(fund, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 9, 30), "103.668.884");
    }

    private void north() {
        CollectedFund fund = collection(
                "mien-bac",
                "Ủng hộ đồng bào miền Bắc bị lũ lụt",
                FRONT,
                "Lời kêu gọi ủng hộ đồng bào bị lũ lụt, tháng 9/2024 (văn bản mẫu)",
                LocalDate.of(2024, 9, 11),
                LocalDate.of(2024, 12, 9));
        fund.opens(LocalDate.of(2024, 9, 11), terms(DECREE, Till.BANK.code()));
        takes(fund, Till.BANK, LocalDate.of(2024, 9, 17), 30_529_960, 74_073_408, 26_703_500, 22_881_500);
        fund.handsOver(LocalDate.of(2024, 9, 25), 154_188_368, "BL 01263 (số mẫu)");
        published(fund, LocalDate.of(2024, 9, 11), LocalDate.of(2024, 12, 10), "154.188.368");
    }

    private void poor() {
        CollectedFund fund = collection(
                "vi-nguoi-ngheo",
                "Quỹ Vì người nghèo",
                FRONT,
                "Kế hoạch Tháng cao điểm Vì người nghèo năm 2024 (văn bản mẫu)",
                LocalDate.of(2024, 10, 1),
                LocalDate.of(2024, 11, 18));
        fund.opens(LocalDate.of(2024, 10, 1), terms(POOR, Till.BANK.code()));
        takes(fund, Till.BANK, LocalDate.of(2024, 10, 16), 33_006_180, 80_071_406, 28_862_310, 24_755_008);
        fund.handsOver(LocalDate.of(2024, 11, 8), 166_694_904, "BL 02088 (số mẫu)");
        published(fund, LocalDate.of(2024, 10, 1), LocalDate.of(2024, 11, 19), "166.694.904");
    }

    /** The days of its duties are those of the rule. */
    private static Terms.Asked terms(String legalBasis, @Nullable PlaceCode account) {
        return new Terms.Asked(CampaignKind.VOLUNTARY, legalBasis, account, null, null);
    }

    /** The call on its first day, and after its last one what came and where it went. */
    private static void published(CollectedFund fund, LocalDate called, LocalDate over, String total) {
        fund.publishes(called, PublicationKind.CALL, "Kêu gọi: " + fund.name() + ", theo " + fund.document());
        fund.publishes(over, PublicationKind.RECEIVED, "Tổng số đã tiếp nhận, " + fund.name() + ": " + total + " đồng");
        fund.publishes(over, PublicationKind.USED, "Đã nộp hết " + total + " đồng cho " + fund.owner());
    }

    private CollectedFund collection(
            String fund, String name, String owner, String document, LocalDate opensOn, LocalDate closesOn) {
        return new CollectedFund(desk, new FundCode(fund), name, owner, document, opensOn, closesOn, false);
    }

    /** The four sections, one working day after the other. */
    private static List<VoucherId> takes(CollectedFund fund, Place place, LocalDate first, long... dong) {
        List<VoucherId> taken = new java.util.ArrayList<>();
        LocalDate on = first;
        for (int number = 0; number < dong.length; number++) {
            on = WorkingDays.from(on);
            DepartmentSection section = DepartmentSection.OF_THE_DEPARTMENT.get(number);
            taken.add(fund.takes(on, place, section.code(), section.name(), dong[number]));
            on = on.plusDays(1);
        }
        return taken;
    }
}
