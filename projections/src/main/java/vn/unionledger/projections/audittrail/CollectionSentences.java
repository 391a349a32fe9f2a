package vn.unionledger.projections.audittrail;

import vn.unionledger.core.campaign.CampaignEvent.CampaignPublished;
import vn.unionledger.core.campaign.CampaignEvent.TermsSet;
import vn.unionledger.core.campaign.InKindEvent;
import vn.unionledger.core.grant.GrantEvent;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.Vnd;

/** The sentences of campaigns' terms and publications, of gifts of things and of the disaster levy. */
final class CollectionSentences {
    private CollectionSentences() {}

    static String of(TermsSet event) {
        Vnd target = event.terms().target();
        return "Ghi căn cứ vận động " + event.terms().legalBasis()
                + (target == null ? "" : ", chỉ tiêu " + AmountText.PLAIN.of(target) + " đồng");
    }

    static String of(CampaignPublished event) {
        return "Công khai "
                + switch (event.what()) {
                    case CALL -> "lời kêu gọi";
                    case RECEIVED -> "số đã tiếp nhận";
                    case USED -> "số đã sử dụng";
                }
                + " ngày " + Dates.day(event.on());
    }

    static String of(InKindEvent event) {
        return switch (event) {
            case InKindEvent.InKindReceived e ->
                "Nhận hiện vật: " + e.description() + ", " + e.quantity() + " " + e.measure();
            case InKindEvent.InKindGivenOn e -> "Chuyển giao hiện vật cho " + e.to() + ": " + e.quantity();
            case InKindEvent.InKindWithdrawn _ -> "Rút một dòng hiện vật ghi nhầm (có lý do)";
        };
    }

    static String of(LevyEvent event) {
        return switch (event) {
            case LevyEvent.LevyAssessed e ->
                "Tính mức đóng quỹ phòng, chống thiên tai năm " + e.year() + " cho "
                        + e.lines().size() + " người";
            case LevyEvent.LevyWaived e ->
                "Giảm phần phải đóng quỹ phòng, chống thiên tai năm " + e.year() + " của một người: "
                        + AmountText.PLAIN.of(e.amount()) + " đồng";
            case LevyEvent.LevyCollected e ->
                "Thu quỹ phòng, chống thiên tai năm " + e.year() + " của "
                        + e.lines().size() + " người";
            case LevyEvent.LevyCollectionReversed e ->
                "Đảo một danh sách thu quỹ phòng, chống thiên tai năm " + e.year();
        };
    }

    static String of(GrantEvent event) {
        return switch (event) {
            case GrantEvent.GrantDecided e ->
                "Quyết định " + e.decision()
                        + switch (e.work()) {
                            case BUILD -> " hỗ trợ xây nhà: ";
                            case REPAIR -> " hỗ trợ sửa nhà: ";
                        }
                        + AmountText.PLAIN.of(e.amount()) + " đồng";
        };
    }
}
