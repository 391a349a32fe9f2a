package vn.unionledger.log;

/** Writes to the log. */
public interface EventLog {
    /**
     * Appends and returns after the commit is durable.
     *
     * @throws AppendRefusedException if a sequence, read-set, claim or key stands against it; nothing was written
     * @throws LogUnavailableException if the log could not say; the same key asked again gives the one answer
     */
    Appended append(Append append);
}
