package vn.unionledger.projections.entries;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.TransferKind;
import vn.unionledger.core.book.VoucherKind;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

/** The Vietnamese words for what the books hold as codes. */
public final class Words {
    private Words() {}

    /**
     * What a voucher is for, such as "Thu đoàn phí tháng 03/2024".
     *
     * @param purpose the stored word
     * @param topic as the entries have it
     * @param title the campaign's or event's, if known
     */
    public static String purpose(String purpose, @Nullable String topic, @Nullable String title) {
        return switch (purpose) {
            case "dues" -> "Thu đoàn phí" + month(topic);
            case "dues-refund" -> "Hoàn trả đoàn phí" + month(topic);
            case "contribution" -> "Thu kinh phí công đoàn" + month(topic);
            case "allocation" ->
                "support".equals(topic) ? "Công đoàn cấp trên hỗ trợ" : "Công đoàn cấp trên cấp theo phân phối";
            case "other-income" -> "Thu khác";
            case "donation" -> "Thu ủng hộ" + about(title);
            case "hand-over" -> "Nộp tiền thu hộ" + about(title);
            case "late-donation" -> "Thu ủng hộ đến sau ngày kết thúc, chờ trả lại" + about(title);
            case "late-returned" -> "Trả lại khoản ủng hộ đến muộn" + about(title);
            case "levy" -> "Thu quỹ phòng, chống thiên tai" + (topic == null ? "" : " năm " + topic);
            case "fund-transfer" -> "Chuyển giữa các quỹ theo quyết định";
            case "welfare" -> "Chi " + (topic == null ? "thăm hỏi, trợ cấp" : reason(CareReason.valueOf(topic)));
            case "gift" -> topic == null ? "Chi quà tặng" : "Chi " + occasion(Occasion.valueOf(topic));
            case "advance" -> "Tạm ứng" + about(title);
            case "advance-settled" -> "Thanh toán tạm ứng" + about(title);
            case "expense" -> "Chi hoạt động";
            case "transfer" -> "Chuyển tiền giữa các nơi giữ tiền";
            case "share-owed" -> "Phải nộp cấp trên" + month(topic);
            case "share-adjusted" -> "Điều chỉnh phải nộp cấp trên" + month(topic);
            case "paid-up" -> "Nộp công đoàn cấp trên";
            case "employer-paid" -> "Thu kinh phí công đoàn của người sử dụng lao động";
            case "share-reckoned" -> "Phải nộp cấp trên, tính khi hết kỳ" + month(topic);
            case "sent" -> "Chuyển tiền: " + transfer(topic);
            case "received" -> "Nhận tiền: " + transfer(topic);
            case "to-refund" -> "Thu sau ngày dừng thu, chờ hoàn trả";
            case "refunded" -> "Hoàn trả khoản thu sau ngày dừng thu";
            case "loan" -> "Cho vay quỹ tương hỗ";
            case "loan-repaid" -> "Thu hồi nợ vay quỹ tương hỗ";
            case "loan-written-off" -> "Xóa nợ vay quỹ tương hỗ";
            case "fund-capital" -> "Góp vốn quỹ";
            case "capital-returned" -> "Trả lại vốn góp cho thành viên";
            case "opening" -> "Số dư đầu kỳ";
            case "imported" -> "Nhập từ tệp" + about(topic);
            case "reversal" -> "Đảo bút toán";
            case "shortage" -> "Thiếu quỹ chờ xử lý";
            default -> purpose;
        };
    }

    /** The name of a kind of voucher: "Phiếu thu". */
    public static String kind(VoucherKind kind) {
        return switch (kind) {
            case PT -> "Phiếu thu";
            case PC -> "Phiếu chi";
            case BC -> "Giấy báo Có";
            case UNC -> "Ủy nhiệm chi";
            case CT -> "Phiếu chuyển tiền";
            case KT -> "Phiếu kế toán";
        };
    }

    /** What is done for a reason: "thăm hỏi ốm đau". */
    public static String reason(CareReason reason) {
        return switch (reason) {
            case ILLNESS -> "thăm hỏi ốm đau";
            case CRITICAL_ILLNESS -> "thăm hỏi bệnh hiểm nghèo";
            case MATERNITY -> "thăm hỏi thai sản";
            case WORK_ACCIDENT -> "thăm hỏi tai nạn lao động";
            case BEREAVEMENT -> "thăm viếng việc hiếu";
            case WEDDING -> "mừng việc hỉ";
            case MISFORTUNE -> "thăm hỏi hữu sự";
            case HARDSHIP -> "trợ cấp hoàn cảnh đặc biệt khó khăn";
            case HOUSING -> "hỗ trợ khó khăn về nhà ở";
        };
    }

    /** What gifts are given for: "quà Tết trung thu". */
    public static String occasion(Occasion occasion) {
        return switch (occasion) {
            case CHILDREN_DAY -> "quà Quốc tế thiếu nhi 01/6";
            case MID_AUTUMN -> "quà Tết trung thu";
            case SENDONTA -> "quà lễ Sendonta";
            case SCHOOL_SUPPORT -> "hỗ trợ “Chia sẻ yêu thương, cùng em đến trường”";
            case ACHIEVEMENT_REWARD -> "khen thưởng thành tích học tập, giảng dạy";
            case WOMENS_DAY -> "quà ngày Quốc tế Phụ nữ 8/3";
            case VIETNAMESE_WOMENS_DAY -> "quà ngày Phụ nữ Việt Nam 20/10";
            case TEACHERS_DAY -> "quà ngày Nhà giáo Việt Nam 20/11";
            case OFFICE_DAY -> "quà ngày truyền thống của cơ quan";
            case ELDERLY_DAY -> "quà ngày Người cao tuổi";
            case BIRTHDAY -> "quà sinh nhật";
            case TET -> "quà Tết Nguyên đán";
            case EMULATION -> "khen thưởng thi đua";
        };
    }

    /** The name of an account: "Chi 31/tham-hoi". */
    public static String account(Account account) {
        String detail = account.detail() == null ? "" : " " + account.detail();
        return switch (account.kind()) {
                    case PLACE -> "Tiền tại";
                    case ADVANCE -> "Tạm ứng";
                    case LOAN -> "Cho vay";
                    case TRANSIT -> "Tiền đang chuyển";
                    case OWED_TO_OWNER -> "Phải nộp chủ quỹ";
                    case PAYABLE_UP -> "Phải nộp cấp trên";
                    case PAYABLE -> "Phải trả";
                    case DEPOSIT -> "Vốn góp của thành viên";
                    case SHORTAGE -> "Thiếu quỹ chờ xử lý";
                    case INTERFUND -> "Chuyển giữa các quỹ";
                    case OPENING -> "Số dư đầu kỳ";
                    case INCOME -> "Thu mục";
                    case EXPENSE -> "Chi mục";
                }
                + switch (account.kind()) {
                    case ADVANCE, LOAN, DEPOSIT -> "";
                    default -> detail;
                };
    }

    private static String transfer(@Nullable String kind) {
        return kind == null
                ? "giữa các đơn vị"
                : switch (TransferKind.valueOf(kind)) {
                    case REMITTANCE -> "nộp cấp trên";
                    case PASS_DOWN -> "phần được hưởng của cấp dưới";
                    case SUPPORT -> "hỗ trợ cấp dưới";
                    case CLOSING -> "bàn giao khi kết thúc hoạt động";
                };
    }

    private static String month(@Nullable String topic) {
        if (topic == null) {
            return "";
        }
        YearMonth month = YearMonth.parse(topic);
        return String.format(Locale.ROOT, " tháng %02d/%d", month.getMonthValue(), month.getYear());
    }

    private static String about(@Nullable String title) {
        return title == null ? "" : ": " + title;
    }
}
