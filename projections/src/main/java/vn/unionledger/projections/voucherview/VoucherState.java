package vn.unionledger.projections.voucherview;

/** How far a voucher has come. */
public enum VoucherState {
    /** Chờ duyệt. */
    SUBMITTED("chờ duyệt"),
    /** Đã duyệt, chưa ghi sổ. */
    APPROVED("đã duyệt"),
    /** Trả lại. */
    RETURNED("trả lại"),
    /** Đã rút. */
    WITHDRAWN("đã rút"),
    /** Đã ghi sổ. */
    POSTED("đã ghi sổ"),
    /** Đã đảo. */
    REVERSED("đã đảo");

    private final String words;

    VoucherState(String words) {
        this.words = words;
    }

    /** In Vietnamese. */
    public String words() {
        return words;
    }
}
