package vn.unionledger.projections.audittrail;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.activity.ActivityEvent;
import vn.unionledger.core.book.BookEvent;
import vn.unionledger.core.campaign.CampaignEvent;
import vn.unionledger.core.campaign.InKindEvent;
import vn.unionledger.core.contribution.ContributionEvent;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.dues.DuesEvent;
import vn.unionledger.core.employment.EmploymentEvent;
import vn.unionledger.core.fund.FundEvent;
import vn.unionledger.core.grant.GrantEvent;
import vn.unionledger.core.inspection.InspectionEvent;
import vn.unionledger.core.ledger.LedgerEvent;
import vn.unionledger.core.levy.LevyEvent;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.UnitEvent;
import vn.unionledger.core.policy.PolicyEvent;
import vn.unionledger.core.privacy.PersonEvent;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.target.TargetEvent;
import vn.unionledger.core.transfer.TransferEvent;
import vn.unionledger.core.voucher.VoucherEvent;
import vn.unionledger.core.welfare.GiftRoundEvent;
import vn.unionledger.core.welfare.WelfareEvent;
import vn.unionledger.projections.entries.Words;

/** What an event says, in one Vietnamese sentence. No name and no sealed word is in it. */
final class Sentences {
    private Sentences() {}

    /** The sentence of an event's facts, or nothing for a kind this program does not know. */
    static @Nullable String of(Object facts) {
        return switch (facts) {
            case LedgerEvent e -> ledger(e);
            case PersonEvent e -> person(e);
            case UnitEvent e -> UnitSentences.of(e);
            case FundEvent e -> fund(e);
            case BookEvent e -> book(e);
            case VoucherEvent e -> voucher(e);
            case WelfareEvent e -> aid(e);
            case GiftRoundEvent e -> round(e);
            case CampaignEvent e -> campaign(e);
            case InKindEvent e -> CollectionSentences.of(e);
            case LevyEvent e -> CollectionSentences.of(e);
            case GrantEvent e -> CollectionSentences.of(e);
            case ActivityEvent e -> activity(e);
            case LoanEvent e -> LendingSentences.of(e);
            case DepositEvent e -> LendingSentences.of(e);
            case EmploymentEvent e -> LendingSentences.of(e);
            case TargetEvent e -> TargetSentences.of(e);
            case InspectionEvent e -> UnitSentences.inspection(e);
            case PolicyEvent e -> PolicySentences.of(e);
            case MemberEvent e -> MemberSentences.of(e);
            case DuesEvent e -> MemberSentences.of(e);
            case ContributionEvent e -> LevelSentences.of(e);
            case HeldShareEvent e -> LevelSentences.of(e);
            case RemittanceEvent e -> LevelSentences.of(e);
            case TransferEvent e -> LevelSentences.of(e);
            case RefundEvent e -> LevelSentences.of(e);
            default -> null;
        };
    }

    private static String ledger(LedgerEvent ledger) {
        return switch (ledger) {
            case LedgerEvent.LedgerOpened e ->
                "Mở sổ “" + e.title() + "”" + (e.sample() ? " (sổ mẫu, số liệu minh họa)" : "");
        };
    }

    private static String person(PersonEvent person) {
        return switch (person) {
            case PersonEvent.PersonRegistered _ -> "Ghi nhận một người vào danh sách (tên được bảo mật)";
            case PersonEvent.PeopleRegistered e ->
                "Ghi nhận " + e.people().size() + " người vào danh sách (tên được bảo mật)";
            case PersonEvent.KeyDestroyed e ->
                "Hủy khóa đọc thông tin riêng của một "
                        + (e.subject().value().startsWith("case/") ? "trường hợp" : "người")
                        + switch (e.ground()) {
                            case REQUESTED -> " theo yêu cầu";
                            case RETENTION_OVER -> " do hết thời hạn lưu giữ";
                        };
        };
    }

    private static String fund(FundEvent fund) {
        return switch (fund) {
            case FundEvent.FundOpened e ->
                "Mở quỹ “" + e.name() + "”" + (e.owner() == null ? "" : ", thu hộ cho " + e.owner());
            case FundEvent.FundRulesSet e ->
                "Ghi quy chế của quỹ " + e.fund() + " về phần được chuyển thành tài chính công đoàn ("
                        + e.rules().document() + ")";
            case FundEvent.FundClosed e -> "Đóng quỹ " + e.fund() + " từ ngày " + Dates.day(e.on());
        };
    }

    private static String book(BookEvent book) {
        return switch (book) {
            case BookEvent.BookOpened e -> "Mở sổ kế toán từ ngày " + Dates.day(e.on());
            case BookEvent.PlaceAdded e -> "Thêm nơi giữ tiền “" + e.name() + "”";
            case BookEvent.VoucherPosted e -> "Ghi sổ " + e.number() + ", " + Contents.words(e.content());
            case BookEvent.MonthClosed e -> "Khóa sổ tháng " + Dates.month(e.month());
            case BookEvent.MonthReopened e -> "Mở lại sổ tháng " + Dates.month(e.month()) + " (có lý do)";
            case BookEvent.ImportPosted e ->
                "Nhập " + e.vouchers() + " chứng từ từ tệp (giao dịch " + e.from() + " đến " + e.to() + ")";
        };
    }

    private static String voucher(VoucherEvent voucher) {
        return switch (voucher) {
            case VoucherEvent.VoucherSubmitted e -> "Trình duyệt " + Contents.words(e.content());
            case VoucherEvent.VoucherApproved _ -> "Duyệt chứng từ";
            case VoucherEvent.VoucherReturned _ -> "Trả lại chứng từ (có lý do)";
            case VoucherEvent.VoucherWithdrawn _ -> "Rút chứng từ";
            case VoucherEvent.VoucherMarkedPosted e -> "Chứng từ được ghi sổ, số " + e.number();
            case VoucherEvent.VoucherMarkedReversed _ -> "Chứng từ bị đảo (có lý do)";
        };
    }

    private static String aid(WelfareEvent aid) {
        return switch (aid) {
            case WelfareEvent.AidRequested e ->
                "Đề nghị " + Words.reason(e.reason()) + ": " + dong(e.amount()) + " cho " + e.persons() + " người";
            case WelfareEvent.AidApproved e -> "Duyệt " + Words.reason(e.reason()) + ": " + dong(e.amount());
            case WelfareEvent.AidDeclined _ -> "Không duyệt một đề nghị hỗ trợ (có lý do)";
            case WelfareEvent.AidPaid e -> "Đã chi " + Words.reason(e.reason()) + ": " + dong(e.amount());
            case WelfareEvent.AidPaymentReversed e ->
                "Đảo khoản đã chi " + Words.reason(e.reason()) + ": " + dong(e.amount());
        };
    }

    private static String round(GiftRoundEvent round) {
        return switch (round) {
            case GiftRoundEvent.RoundProposed e ->
                "Lập danh sách " + Words.occasion(e.occasion()) + ": "
                        + e.classes().stream()
                                .map(one -> one.count() + " × " + AmountText.PLAIN.of(one.rate()))
                                .collect(Collectors.joining(", "))
                        + ", tổng " + dong(e.total());
            case GiftRoundEvent.RoundApproved e ->
                "Duyệt danh sách " + Words.occasion(e.occasion()) + ": " + e.recipients() + " suất, " + dong(e.total());
            case GiftRoundEvent.RoundDeclined _ -> "Không duyệt một danh sách quà (có lý do)";
            case GiftRoundEvent.RoundPaid e ->
                "Đã chi " + Words.occasion(e.occasion()) + ": " + e.recipients() + " suất, " + dong(e.total());
            case GiftRoundEvent.RoundPaymentReversed e ->
                "Đảo khoản đã chi " + Words.occasion(e.occasion()) + ": " + dong(e.total());
        };
    }

    private static String campaign(CampaignEvent campaign) {
        return switch (campaign) {
            case CampaignEvent.CampaignCalled e ->
                "Phát động “" + e.title() + "” từ " + Dates.day(e.opensOn()) + " đến " + Dates.day(e.closesOn())
                        + (e.owner() == null ? ", ủng hộ quỹ của đơn vị" : "");
            case CampaignEvent.DonationReceived e -> "Nhận ủng hộ " + dong(e.amount());
            case CampaignEvent.HandedOver e -> "Nộp cho chủ quỹ " + dong(e.amount());
            case CampaignEvent.CampaignEntryReversed e ->
                "Đảo khoản thu hộ " + dong(e.amount().abs());
            case CampaignEvent.TermsSet e -> CollectionSentences.of(e);
            case CampaignEvent.CampaignPublished e -> CollectionSentences.of(e);
            case CampaignEvent.ReceptionExtended e ->
                "Gia hạn tiếp nhận đến " + Dates.day(e.closesOn()) + " theo " + e.document();
            case CampaignEvent.OwnerReceiptNoted e -> "Ghi biên nhận của chủ quỹ số " + e.ownerReceipt();
            case CampaignEvent.LateDonationTaken e -> "Nhận khoản ủng hộ đến muộn, chờ trả lại: " + dong(e.amount());
            case CampaignEvent.LateDonationReturned e -> "Trả lại khoản ủng hộ đến muộn: " + dong(e.amount());
            case CampaignEvent.LateTakingReversed e -> "Đảo khoản ủng hộ đến muộn " + dong(e.amount());
            case CampaignEvent.LateReturnReversed e -> "Đảo khoản đã trả lại " + dong(e.amount());
            case CampaignEvent.ThirdPartyGiftRegistered e ->
                "Ghi nhận tài trợ của " + e.donor() + " cho " + e.purpose() + ": " + dong(e.value())
                        + " (không qua quỹ)";
        };
    }

    private static String activity(ActivityEvent activity) {
        return switch (activity) {
            case ActivityEvent.ActivityPlanned e -> "Lập kế hoạch “" + e.title() + "”, dự trù " + dong(e.budget());
            case ActivityEvent.ActivityApproved e -> "Duyệt dự trù kinh phí " + dong(e.budget());
            case ActivityEvent.AdvancePaid e -> "Tạm ứng " + dong(e.amount());
            case ActivityEvent.AdvanceCleared e -> "Thanh toán tạm ứng, đã chi " + dong(e.spent());
            case ActivityEvent.ActivityEntryReversed e -> "Đảo khoản tạm ứng hoặc thanh toán " + dong(e.amount());
            case ActivityEvent.ActivityHeld e ->
                "Đã tổ chức: "
                        + e.attendance().stream()
                                .map(part -> part.role() + " " + part.count())
                                .collect(Collectors.joining(", "));
        };
    }

    private static String dong(Vnd amount) {
        return AmountText.PLAIN.withUnit(amount);
    }
}
