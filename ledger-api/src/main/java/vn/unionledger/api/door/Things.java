package vn.unionledger.api.door;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;

/** The events of one thing, read from the log: nothing shown from them can be behind. */
@Component
public class Things {
    private final LogReader log;

    Things(LogReader log) {
        this.log = log;
    }

    /**
     * The events of a thing of the unit looked at.
     *
     * @param type the first word of its target, such as {@code case}
     * @param none the code it is answered with where there is none; another unit's is as if there were none
     */
    public List<StoredEvent> events(Seen seen, String type, Object id, String none) {
        return events(seen.unit(), type, id, none);
    }

    /** Those of a thing of this unit. */
    public List<StoredEvent> events(UnitId unit, String type, Object id, String none) {
        List<StoredEvent> events = log.of(new AggregateKey(type, id.toString()), 0);
        if (events.isEmpty() || !events.getFirst().unit().equals(unit)) {
            throw new ProblemException(404, none);
        }
        return events;
    }
}
