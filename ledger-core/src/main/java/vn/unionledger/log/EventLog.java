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
     * The same for what was decided when the database had been lost so many times. Lost since, it may have come back without
     * something that was decided on: then the append is refused as {@link AppendRefusedException.Ground#SEQUENCE}, to be decided
     * again, unless its key is stored already.
     *
     * @param losses what {@link #losses} said before anything was read
     */
    Appended append(Append append, long losses);

    /**
     * The answer an earlier append under this key was given, durably, if there was one. Also notices whether another program
     * has written.
     *
     * @throws AppendRefusedException if the key was used with another body
     * @throws LogUnavailableException if the log could not say
     */
    Optional<Appended> answered(Metadata metadata, Sha256 bodyHash);

    /**
     * How often this program has noticed so far that another one had written, or may have. What was remembered of aggregates
     * before the last time may be stale.
     */
    long movesOfOthers();

    /** How often the database was lost so far. What was remembered of aggregates before may be of another history. */
    long losses();
}
