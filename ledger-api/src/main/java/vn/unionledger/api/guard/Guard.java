package vn.unionledger.api.guard;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.api.problem.Problem;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.log.SchemaCheck;
import vn.unionledger.log.axon.Door;

/**
 * Holds the database to what the log rests on. As long as it is not so, every command is refused before it reaches the rules;
 * reading goes on. When the database is right again, so is the door.
 */
public final class Guard {
    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    private final SchemaCheck check;
    private volatile List<String> findings = List.of();

    public Guard(SchemaCheck check) {
        this.check = check;
    }

    /** Looks for the first time. @throws UnsoundDatabaseException if there is anything to change */
    public void requireSound() {
        List<String> found = check.findings();
        if (!found.isEmpty()) {
            throw new UnsoundDatabaseException(found);
        }
    }

    /**
     * Looks again. @return what is wrong now, in Vietnamese
     *
     * @throws vn.unionledger.log.LogUnavailableException if the database cannot be asked; what was found before stands
     */
    public List<String> check() {
        List<String> found = List.copyOf(check.findings());
        if (!found.isEmpty()) {
            LOG.error("Nothing is written until the database is put right: {}", String.join(" ", found));
        } else if (!findings.isEmpty()) {
            LOG.warn("The database is as it must be again; writing goes on");
        }
        findings = found;
        return found;
    }

    /** The same door, closed while there is something to put right. */
    public Door guarding(Door door) {
        return (command, sender) -> {
            if (!findings.isEmpty()) {
                throw new ProblemException(Problem.of(503, "log.guarded"));
            }
            return door.send(command, sender);
        };
    }
}
