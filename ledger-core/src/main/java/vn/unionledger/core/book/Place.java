package vn.unionledger.core.book;

import vn.unionledger.core.id.PlaceCode;

/** A place of money with what it is: decides whether a voucher is a cash or a bank voucher. */
public record Place(PlaceCode code, PlaceKind kind) {
    public static Place cash(String code) {
        return new Place(new PlaceCode(code), PlaceKind.CASH);
    }

    public static Place bank(String code) {
        return new Place(new PlaceCode(code), PlaceKind.BANK);
    }

    /** The kind of a voucher that brings money here. */
    VoucherKind in() {
        return kind == PlaceKind.CASH ? VoucherKind.PT : VoucherKind.BC;
    }

    /** The kind of a voucher that pays from here. */
    VoucherKind out() {
        return kind == PlaceKind.CASH ? VoucherKind.PC : VoucherKind.UNC;
    }

    Account account() {
        return Account.place(code);
    }
}
