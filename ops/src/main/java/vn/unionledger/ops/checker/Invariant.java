package vn.unionledger.ops.checker;

/** What must hold of every ledger, at every position. */
public enum Invariant {
    I1("every acknowledged key is one append with all its events in a row, every refused key is none"),
    I2("every voucher sums to 0 within each fund, and every fund's trial balance is 0 at every position"),
    I3("per fund and consolidated: held + receivables = owed to its owner + other payables + net assets"),
    I4("no place of money is below 0 after any append"),
    I5("every payment was approved before, as it stands, by another person in office"),
    I6("positions, sequences and voucher numbers without a hole; every hash, chain and the tree agree"),
    I7("every view is what a fresh replay and a second fold make of the log"),
    I8("what a view parked is what it lacks, and each event was applied once"),
    I9("the consolidated sums are those of the units, from events and from views"),
    I10("every figure shown to a client was true between its request and its answer"),
    I11("every effect outside the log happened, and for one event only");

    private final String sentence;

    Invariant(String sentence) {
        this.sentence = sentence;
    }

    /** What it says. */
    public String sentence() {
        return sentence;
    }
}
