package vn.unionledger.core.book;

import java.util.Optional;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.welfare.CareReason;
import vn.unionledger.core.welfare.Occasion;

/**
 * Item codes vouchers are made with: those of the income and expenditure scheme of 2021 (Hướng dẫn 22/HD-TLĐ and 47/HD-TLĐ),
 * and words of our own where no scheme has a code because the money is not ordinary union money.
 */
public final class Item {
    /** Thu đoàn phí. */
    public static final String DUES = "22";
    /** Thu đoàn phí above the standard rate: shown apart, and shared by a rule of its own. */
    public static final String DUES_EXCESS = "22/vuot-muc";
    /** Thu kinh phí công đoàn. */
    public static final String CONTRIBUTION = "23";
    /** Các khoản thu khác. */
    public static final String OTHER_INCOME = "25";
    /** Chuyên môn hỗ trợ. */
    public static final String EMPLOYER_SUPPORT = "25/chuyen-mon-ho-tro";
    /** Lãi tiền gửi: of the fund whose money lies in the bank. */
    public static final String BANK_INTEREST = "25/lai-tien-gui";
    /** Tài chính cấp trên cấp. */
    public static final String ALLOCATION = "28";
    /** Cấp trên cấp theo phân phối. */
    public static final String ALLOCATED_BY_RATIO = "28/phan-phoi";
    /** Cấp trên hỗ trợ. */
    public static final String ALLOCATED_AS_SUPPORT = "28/ho-tro";
    /** Chi trực tiếp chăm lo, bảo vệ, đào tạo. */
    public static final String CARE = "31";
    /** Chi tuyên truyền, vận động. */
    public static final String PROPAGANDA = "32";
    /** Chi quản lý hành chính. */
    public static final String ADMINISTRATION = "33";
    /** Chi lương, phụ cấp và các khoản phải nộp theo lương. */
    public static final String PAY = "34";
    /** Chi khác. */
    public static final String OTHER_EXPENSE = "37";
    /** Đoàn phí, kinh phí nộp cấp trên. */
    public static final String UPPER_SHARE = "39";
    /** Kinh phí công đoàn collected above and passed down: the unit's own share, of which nothing is owed upward again. */
    public static final String CONTRIBUTION_PASSED_DOWN = "23/cap-tren-chuyen";
    /** Paid up by units below; the schemes of grassroots unions have no code for it. */
    public static final String FROM_BELOW = "cap-duoi-nop";
    /** Support given to units below; the schemes of grassroots unions have no code for it. */
    public static final String TO_BELOW = "cap-ho-tro";
    /** What is owed back to those who paid after a stop. */
    public static final String TO_REFUND = "hoan-tra";
    /** What came for a campaign after its last day, and is owed back to who gave it. */
    public static final String TO_RETURN = "tra-nguoi-ung-ho";
    /** Given to a fund of our own; no scheme has a code for it. */
    public static final String DONATION = "ung-ho";
    /** Capital of a fund that nobody gets back; no scheme has a code for it. */
    public static final String CAPITAL = "von-gop";
    /** Interest of loans out of a revolving fund; no scheme has a code for it. */
    public static final String LOAN_INTEREST = "lai-cho-vay";
    /** Loans written off, at the cost of the fund that lent; no scheme has a code for it. */
    public static final String LOAN_LOSS = "xoa-no";

    private Item() {}

    /** What a welfare case is spent under: the coarse reason only. */
    public static String of(CareReason reason) {
        return CARE
                + switch (reason) {
                    case ILLNESS, CRITICAL_ILLNESS, MATERNITY, WORK_ACCIDENT, BEREAVEMENT, WEDDING, MISFORTUNE ->
                        "/tham-hoi";
                    case HARDSHIP -> "/tro-cap-kho-khan";
                    case HOUSING -> "/ho-tro-nha-o";
                };
    }

    /** What a gift round is spent under. */
    public static String of(Occasion occasion) {
        return CARE
                + switch (occasion) {
                    case ACHIEVEMENT_REWARD, EMULATION -> "/khen-thuong";
                    default -> "/qua-tang";
                };
    }

    /** The income an item belongs to that levels share; nothing for any other item, and for what came down already shared. */
    public static Optional<IncomeKind> shared(String item) {
        if (within(DUES_EXCESS, item)) {
            return Optional.of(IncomeKind.DUES_EXCESS);
        }
        if (within(DUES, item)) {
            return Optional.of(IncomeKind.DUES_STANDARD);
        }
        return within(CONTRIBUTION, item) && !within(CONTRIBUTION_PASSED_DOWN, item)
                ? Optional.of(IncomeKind.EMPLOYER_CONTRIBUTION)
                : Optional.empty();
    }

    /** Whether an item is interest, of loans or of money in the bank. */
    static boolean isInterest(String item) {
        return within(LOAN_INTEREST, item) || within(BANK_INTEREST, item);
    }

    /** Whether an item is that of the code, or one of its parts. */
    static boolean within(String code, String item) {
        return item.startsWith(code) && (item.length() == code.length() || item.charAt(code.length()) == '/');
    }
}
