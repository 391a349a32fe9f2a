package vn.unionledger.log;

import java.util.Optional;
import vn.unionledger.core.chain.Sha256;

/** Writes to the log. */
public interface EventLog {
    /**
     * Appends and returns after the commit is durable.
     *
     * @throws AppendRefusedException if a sequence, read-set, claim or key stands against it; nothing was written
     * @throws LogUnavailableException if the log could not say; the same key asked again gives the one answer
     */
    Appended append(Append append);

    /**
     * The answer an earlier append under this key was given, if there was one.
     *
     * @throws AppendRefusedException if the key was used with another body
     */
    Optional<Appended> answered(Metadata metadata, Sha256 bodyHash);

    /**
     * Whether another program has written since this one last looked: what is remembered of aggregates may be stale. Looking
     * resets it.
     */
    boolean movedByOthers();
}
