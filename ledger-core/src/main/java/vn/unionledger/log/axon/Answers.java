package vn.unionledger.log.axon;

import java.util.Optional;

/** What commands were answered. */
@FunctionalInterface
public interface Answers {
    /**
     * The answer an earlier sending under this key was given, durably, if there was one. Sends nothing.
     *
     * @throws vn.unionledger.log.AppendRefusedException if the key was used with another body
     * @throws vn.unionledger.log.LogUnavailableException if the log could not say
     */
    Optional<Receipt> to(Sender sender);
}
