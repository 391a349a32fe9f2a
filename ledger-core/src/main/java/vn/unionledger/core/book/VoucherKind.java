package vn.unionledger.core.book;

/** The kinds of voucher; each is numbered on its own, gap-free per unit and year. */
public enum VoucherKind {
    /** Phiếu thu: cash in. */
    PT,
    /** Phiếu chi: cash out. */
    PC,
    /** Giấy báo Có: bank in. */
    BC,
    /** Ủy nhiệm chi, giấy báo Nợ: bank out. */
    UNC,
    /** Chuyển tiền giữa các nơi giữ tiền of the unit. */
    CT,
    /** Phiếu kế toán: an entry that moves no money. */
    KT
}
