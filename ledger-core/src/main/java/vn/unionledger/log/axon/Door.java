package vn.unionledger.log.axon;

/** The one way into the ledger. */
public interface Door {
    /**
     * Sends a command and returns when it is durable. Retries by itself what another sender got in the way of.
     *
     * @throws vn.unionledger.core.refusal.RefusedException if a rule says no
     * @throws vn.unionledger.log.AppendRefusedException if the key was used with another body, is in flight, or a claim is taken
     * @throws vn.unionledger.log.LogUnavailableException if the outcome is unknown; the same key asked again tells
     */
    Receipt send(Object command, Sender sender);
}
