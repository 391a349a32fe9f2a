package vn.unionledger.log.axon;

import java.util.Optional;
import vn.unionledger.log.AggregateKey;

/** States of aggregates kept so that loading stays short. May be thrown away at any time. */
public interface AggregateStates {
    /** Keeps nothing: every aggregate is read from its first event on. */
    AggregateStates NONE = new AggregateStates() {
        @Override
        public void store(AggregateKey aggregate, long sequence, long position, Object state) {}

        @Override
        public Optional<Kept> latest(AggregateKey aggregate) {
            return Optional.empty();
        }
    };

    /**
     * Keeps a state as it was after an event of the aggregate.
     *
     * @param sequence of that event in the aggregate
     * @param position of that event in the log
     */
    void store(AggregateKey aggregate, long sequence, long position, Object state);

    /** The latest state kept that still agrees with the log. */
    Optional<Kept> latest(AggregateKey aggregate);

    /** A state and the sequence of the last event in it. */
    record Kept(long sequence, Object state) {}
}
