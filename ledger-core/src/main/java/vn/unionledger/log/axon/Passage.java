package vn.unionledger.log.axon;

import org.jspecify.annotations.Nullable;
import vn.unionledger.log.Appended;

/** One command on its way through the bus: who sends it, and, once it is there, where it stands in the log. */
final class Passage {
    static final String KEY = "ledger.passage";

    private final Sender sender;
    private @Nullable Appended appended;

    Passage(Sender sender) {
        this.sender = sender;
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
