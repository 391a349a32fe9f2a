package vn.unionledger.projections.asof;

/** By which of a voucher's days a report counts it. */
public enum DateBasis {
    /** By the day it was booked: settlements, cash books. */
    BOOKED("occurred_on"),
    /** By the day it is about: a correction counts where its original did. */
    CONCERNED("concerns_on");

    private final String column;

    DateBasis(String column) {
        this.column = column;
    }

    /** The column of the entries that holds this day. */
    public String column() {
        return column;
    }
}
