package vn.unionledger.log.axon;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.Appended;

/** One command on its way through the bus: who sends it, and, once it is there, where it stands in the log. */
final class Passage {
    static final String KEY = "ledger.passage";

    private final Sender sender;
    private final long asOf;
    private final long losses;
    private @Nullable Appended appended;

    /**
     * @param asOf the moves of others that what is remembered of aggregates takes account of
     * @param losses how often the database had been lost before anything was read for it
     */
    Passage(Sender sender, long asOf, long losses) {
        this.losses = losses;
        this.sender = sender;
        this.asOf = asOf;
    }

    /** The command being handled on this thread, if it came in by the door. */
    static Optional<Passage> current() {
        return CurrentUnitOfWork.isStarted()
                        && CurrentUnitOfWork.get()
                                        .root()
                                        .getMessage()
                                        .getMetaData()
                                        .get(KEY)
                                instanceof Passage passage
                ? Optional.of(passage)
                : Optional.empty();
    }

    long asOf() {
        return asOf;
    }

    long losses() {
        return losses;
    }

    Sender sender() {
        return sender;
    }

    void appended(Appended where) {
        appended = where;
    }

    @Nullable
    Appended appended() {
        return appended;
    }
}
