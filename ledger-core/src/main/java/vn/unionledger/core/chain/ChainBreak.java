package vn.unionledger.core.chain;

/**
 * The first place where the stored events of a unit do not hold together.
 *
 * @param unit the unit whose chain was followed
 * @param unitSeq the number in the unit of the event that does not fit, as stored
 * @param position the position of that event in the whole log, as stored
 * @param expected what should have been there, in digits or hexadecimal
 * @param found what was there
 */
public record ChainBreak(Kind kind, String unit, long unitSeq, long position, String expected, String found)
        implements ChainStep {

    /** In what way the event does not fit. */
    public enum Kind {
        /** It was recorded in another ledger. */
        OTHER_LEDGER,
        /** It belongs to the chain of another unit. */
        OTHER_UNIT,
        /** At least one event before it is gone. */
        MISSING,
        /** An event with its number was already there, or came before. */
        REPEATED,
        /** Its position in the log is not after its predecessor's. */
        OUT_OF_ORDER,
        /** It was recorded before its predecessor. */
        BACK_IN_TIME,
        /** It names another predecessor: it was put here from elsewhere, or the event before it was changed and hashed anew. */
        OTHER_PREDECESSOR,
        /** Its bytes do not give the hash that was stored with it. */
        CHANGED,
        /** The chain ends elsewhere than it is known to end: events at its end are gone, added or replaced. */
        OTHER_END
    }
}
