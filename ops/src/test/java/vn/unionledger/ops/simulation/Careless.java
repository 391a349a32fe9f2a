package vn.unionledger.ops.simulation;

import java.util.Map;
import java.util.Optional;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.log.Append;
import vn.unionledger.log.Appended;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.Metadata;

/** Appends without asking whether what a command only looked at has moved. */
final class Careless implements EventLog {
    private final EventLog log;

    Careless(EventLog log) {
        this.log = log;
    }

    @Override
    public Appended append(Append append) {
        return log.append(withoutReadSet(append));
    }

    @Override
    public Appended append(Append append, long losses) {
        return log.append(withoutReadSet(append), losses);
    }

    private static Append withoutReadSet(Append append) {
        return new Append(
                append.metadata(),
                append.bodyHash(),
                append.events(),
                Map.of(),
                append.claims(),
                append.answer(),
                append.recordAs());
    }

    @Override
    public Optional<Appended> answered(Metadata metadata, Sha256 bodyHash) {
        return log.answered(metadata, bodyHash);
    }

    @Override
    public long movesOfOthers() {
        return log.movesOfOthers();
    }

    @Override
    public long losses() {
        return log.losses();
    }
}
