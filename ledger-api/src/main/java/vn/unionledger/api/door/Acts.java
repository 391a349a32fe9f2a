package vn.unionledger.api.door;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.unionledger.api.problem.Problem;
import vn.unionledger.api.problem.Problems;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.request.Today;
import vn.unionledger.log.axon.Answers;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.projections.feed.Follower;

/** Sends commands for the doors: each is timed, and the views are told to look. */
@Component
public class Acts {
    private final Door door;
    private final Answers answers;
    private final Follower follower;
    private final MeterRegistry meters;
    private final InstantSource clock;

    Acts(Door door, Answers answers, Follower follower, MeterRegistry meters, InstantSource clock) {
        this.door = door;
        this.answers = answers;
        this.follower = follower;
        this.meters = meters;
        this.clock = clock;
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

    /** The answer a command was given before under the same key, if there was one. */
    public Optional<Receipt> answered(Sender sender) {
        return answers.to(sender);
    }

    /** Sends the one command of a request, made with the day it is in Việt Nam. */
    public Receipt send(Sending sending, Function<LocalDate, Object> command) {
        return send(command.apply(today()), sending.sender());
    }

    /** The day it is in Việt Nam. */
    public LocalDate today() {
        return Today.at(clock);
    }

    /** The moment a receipt names, as JSON writes moments. */
    public static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
