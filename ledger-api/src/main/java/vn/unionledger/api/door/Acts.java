package vn.unionledger.api.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import vn.unionledger.api.problem.Problem;
import vn.unionledger.api.problem.Problems;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.projections.feed.Follower;

/** Sends commands for the doors: each is timed, and the views are told to look. */
@Component
public class Acts {
    private final Door door;
    private final Follower follower;
    private final MeterRegistry meters;

    Acts(Door door, Follower follower, MeterRegistry meters) {
        this.door = door;
        this.follower = follower;
        this.meters = meters;
    }

    /** Sends a command and returns when it is durable. Refusals come as they are. */
    public Receipt send(Object command, Sender sender) {
        Timer.Sample time = Timer.start(meters);
        String outcome = "done";
        try {
            Receipt receipt = door.send(command, sender);
            follower.nudge();
            if (receipt.repeated()) {
                outcome = "repeated";
            }
            return receipt;
        } catch (RuntimeException e) {
            Problem problem = Problems.of(e);
            outcome = problem == null ? "failed" : problem.status() == 503 ? "unavailable" : "refused";
            throw e;
        } finally {
            time.stop(
                    meters.timer("ledger.command", "command", command.getClass().getSimpleName(), "outcome", outcome));
        }
    }

    /** The moment a receipt names, as JSON writes moments. */
    public static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
