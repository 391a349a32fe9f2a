package vn.unionledger.api.guard;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.AppendRefusedException;
import vn.unionledger.log.AppendRefusedException.Ground;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.axon.Door;
import vn.unionledger.log.axon.Receipt;

/**
 * Measures commands and what the writer makes of them. Counts from the moment somebody collects the figures; until then it
 * costs next to nothing.
 */
public final class LedgerMeters implements LogListener {
    private static final double[] SHARES = {0.5, 0.95, 0.99};

    private final CompositeMeterRegistry registry = new CompositeMeterRegistry();
    private final LogListener next;
    private final DistributionSummary commands = DistributionSummary.builder("ledger.append.batch.commands")
            .description("Commands written together in one transaction")
            .publishPercentiles(SHARES)
            .register(registry);
    private final DistributionSummary events = DistributionSummary.builder("ledger.append.batch.events")
            .description("Events written together in one transaction")
            .publishPercentiles(SHARES)
            .register(registry);
    private final Timer look = Timer.builder("ledger.append.check")
            .description("Looking up sequences, keys and claims under the head row's lock, where that was needed")
            .publishPercentiles(SHARES)
            .register(registry);
    private final Timer commit = Timer.builder("ledger.append.commit")
            .description("Writing a batch, with its commit")
            .publishPercentiles(SHARES)
            .register(registry);
    private final Counter lost = Counter.builder("ledger.append.connections.lost")
            .description("Connections of the writer that were given up")
            .register(registry);
    private final Counter recovered = Counter.builder("ledger.append.recovered")
            .description("Appends found stored although their answer had been lost")
            .register(registry);

    /** @param next hears the same */
    public LedgerMeters(LogListener next) {
        this.next = next;
    }

    /** From now on this registry collects too. */
    public void addTo(MeterRegistry collecting) {
        registry.add(collecting);
    }

    /** The same door, with the time of every command taken: its kind, and what came of it. */
    public Door timing(Door door) {
        return (command, sender) -> {
            long started = System.nanoTime();
            String outcome = "failed";
            try {
                Receipt receipt = door.send(command, sender);
                outcome = receipt.repeated() ? "repeated" : "recorded";
                return receipt;
            } catch (RefusedException | AppendRefusedException e) {
                outcome = "refused";
                throw e;
            } finally {
                Timer.builder("ledger.command")
                        .description("Commands from the door to their durable answer")
                        .tag("command", command.getClass().getSimpleName())
                        .tag("outcome", outcome)
                        .publishPercentiles(SHARES)
                        .register(registry)
                        .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
            }
        };
    }

    @Override
    public void committed(int appends, int written, long checkNanos, long commitNanos) {
        commands.record(appends);
        events.record(written);
        if (checkNanos > 0) {
            look.record(checkNanos, TimeUnit.NANOSECONDS);
        }
        commit.record(commitNanos, TimeUnit.NANOSECONDS);
        next.committed(appends, written, checkNanos, commitNanos);
    }

    @Override
    public void refused(Ground ground) {
        registry.counter("ledger.append.refused", "ground", ground.name().toLowerCase(Locale.ROOT))
                .increment();
        next.refused(ground);
    }

    @Override
    public void connectionLost(Exception why) {
        lost.increment();
        next.connectionLost(why);
    }

    @Override
    public void recovered() {
        recovered.increment();
        next.recovered();
    }
}
