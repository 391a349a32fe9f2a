package vn.unionledger.ops.simulation;

import java.util.Optional;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.Append;
import vn.unionledger.log.Appended;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.Metadata;

/** Hands every call on; a defect may change what is appended on its way. */
class LogRelay implements EventLog {
    private final EventLog to;

    LogRelay(EventLog to) {
        this.to = to;
    }

    /** What goes in, of what was to go in. */
    Append carried(Append append) {
        return append;
    }

    @Override
    public Appended append(Append append) {
        return to.append(carried(append));
    }

    @Override
    public Appended append(Append append, long losses) {
        return to.append(carried(append), losses);
    }

    @Override
    public Optional<Appended> answered(Metadata metadata, Sha256 bodyHash) {
        return to.answered(metadata, bodyHash);
    }

    @Override
    public long movesOfOthers() {
        return to.movesOfOthers();
    }

    @Override
    public long losses() {
        return to.losses();
    }
}
