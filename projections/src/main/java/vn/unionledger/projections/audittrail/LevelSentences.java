package vn.unionledger.projections.audittrail;

import vn.unionledger.core.contribution.ContributionEvent;
import vn.unionledger.core.contribution.HeldShareEvent;
import vn.unionledger.core.contribution.Relief;
import vn.unionledger.core.money.AmountText;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refund.RefundEvent;
import vn.unionledger.core.remittance.RemittanceEvent;
import vn.unionledger.core.transfer.TransferEvent;

/** The sentences of contribution, of money between levels, and of what is to be refunded. */
final class LevelSentences {
    private LevelSentences() {}

    static String of(ContributionEvent event) {
        return switch (event) {
            case ContributionEvent.EmployerEnrolled e -> "Ghi danh “" + e.name() + "” đóng kinh phí công đoàn";
            case ContributionEvent.CycleRegistered e ->
                "Đăng ký kỳ đóng kinh phí mới từ tháng " + Dates.month(e.from()) + " (" + e.document() + ")";
            case ContributionEvent.EmployerEnded e ->
                "Thôi thu kinh phí của “" + e.employer() + "” sau tháng " + Dates.month(e.last());
            case ContributionEvent.PayrollDeclared e ->
                "Ghi quỹ lương tháng " + Dates.month(e.month()) + " của “" + e.employer() + "”: " + dong(e.payroll())
                        + ", phải đóng " + dong(e.due()) + ", hạn " + Dates.day(e.dueOn());
            case ContributionEvent.ReliefGranted e ->
                "Ghi quyết định " + relief(e.relief()) + " cho “" + e.employer() + "” ("
                        + e.relief().decision() + ")";
            case ContributionEvent.ReliefWithdrawn e ->
                "Thu hồi quyết định " + e.decision() + " (" + e.document() + ")";
            case ContributionEvent.ContributionReceived e -> "“" + e.employer() + "” đóng kinh phí " + dong(e.amount());
            case ContributionEvent.ContributionReversed e -> "Đảo khoản đóng kinh phí " + dong(e.amount());
        };
    }

    static String of(HeldShareEvent event) {
        return switch (event) {
            case HeldShareEvent.ShareCollected e -> "Thu hộ phần của " + e.grassroots() + ": " + dong(e.amount());
            case HeldShareEvent.ShareCollectionReversed e -> "Đảo phần thu hộ của " + e.grassroots();
            case HeldShareEvent.SharePassedDown e ->
                "Chuyển phần được hưởng cho " + e.grassroots() + ": " + dong(e.amount());
            case HeldShareEvent.PassingReversed e -> "Đảo khoản chuyển cho " + e.grassroots();
        };
    }

    static String of(RemittanceEvent event) {
        return switch (event) {
            case RemittanceEvent.RemittanceArranged e ->
                "Ghi cách nộp cấp trên từ tháng " + Dates.month(e.arrangement().from()) + " (" + e.document() + ")";
            case RemittanceEvent.ShareReckoned e ->
                "Tính phần phải nộp cấp trên tháng " + Dates.month(e.month()) + ": " + dong(e.amount());
            case RemittanceEvent.ReckoningReversed e -> "Đảo phần phải nộp cấp trên " + dong(e.amount());
            case RemittanceEvent.AllocationAnnounced e ->
                "Cấp trên thông báo cấp " + dong(e.amount()) + " (" + e.document() + ")";
            case RemittanceEvent.AllocationReceived e -> "Nhận kinh phí đã thông báo: " + dong(e.amount());
            case RemittanceEvent.AllocationReversed e -> "Đảo khoản kinh phí đã nhận " + dong(e.amount());
        };
    }

    static String of(TransferEvent event) {
        return switch (event) {
            case TransferEvent.TransferSent e -> "Chuyển " + dong(e.amount()) + " cho " + e.to();
            case TransferEvent.TransferReceived e -> "Nhận " + dong(e.amount()) + " của " + e.from();
            case TransferEvent.SendingReversed e -> "Đảo khoản chuyển " + dong(e.amount());
            case TransferEvent.ReceiptReversed e -> "Đảo khoản nhận " + dong(e.amount());
        };
    }

    static String of(RefundEvent event) {
        return switch (event) {
            case RefundEvent.TakenAfterStop e ->
                "Thu " + dong(e.amount()) + " sau ngày dừng thu " + Dates.day(e.stoppedOn()) + ", chờ hoàn trả";
            case RefundEvent.Refunded e -> "Hoàn trả " + dong(e.amount());
            case RefundEvent.RefundReversed e -> "Đảo khoản hoàn trả " + dong(e.amount());
            case RefundEvent.TakingReversed _ -> "Đảo khoản thu chờ hoàn trả";
        };
    }

    private static String relief(Relief relief) {
        String months = " từ tháng " + Dates.month(relief.from()) + " đến tháng " + Dates.month(relief.until());
        return switch (relief.kind()) {
                    case WAIVED -> "miễn kinh phí chưa đóng";
                    case REDUCED -> "giảm kinh phí phải đóng";
                    case SUSPENDED -> "tạm dừng đóng kinh phí";
                }
                + months;
    }

    private static String dong(Vnd amount) {
        return AmountText.PLAIN.withUnit(amount);
    }
}
