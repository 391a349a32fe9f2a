package vn.unionledger.log.axon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.unionledger.core.act.CurrentAct;
import vn.unionledger.log.AppendRefusedException;
import vn.unionledger.log.AppendRefusedException.Ground;
import vn.unionledger.log.Appended;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.LogUnavailableException;
import vn.unionledger.log.Pace;

/**
 * Sends a command until it has one answer: retries what another sender got in the way of, decides again from fresh state when
 * another program has written, gives a repeated key its first answer.
 */
final class LedgerDoor implements Door {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerDoor.class);
    private static final int ATTEMPTS = 40;
    private static final long PAUSE_NANOS_MOST = 20_000_000;

    private final CommandBus bus;
    private final EventLog log;
    private final LogReader reader;
    private final RecentAggregates recent;
    private final String program;
    private final Pace pace;
    private final Set<InFlight> inFlight = ConcurrentHashMap.newKeySet();

    LedgerDoor(CommandBus bus, EventLog log, LogReader reader, RecentAggregates recent, String program, Pace pace) {
        this.bus = bus;
        this.log = log;
        this.reader = reader;
        this.recent = recent;
        this.program = program;
        this.pace = pace;
    }

    @Override
    public Receipt send(Object command, Sender sender) {
        var key = new InFlight(sender.unit().value(), String.valueOf(sender.person()), sender.key());
        if (!inFlight.add(key)) {
            throw new AppendRefusedException(Ground.KEY_IN_FLIGHT, sender.key());
        }
        try {
            return untilAnswered(command, sender);
        } finally {
            inFlight.remove(key);
        }
    }

    private Receipt untilAnswered(Object command, Sender sender) {
        boolean decidedAfresh = false;
        for (int attempt = 1; ; attempt++) {
            long losses = log.losses();
            recent.forgetIfLost(losses);
            var passage = new Passage(sender, recent.asOf(), losses);
            try {
                dispatch(command, passage, attempt > 1);
                Appended appended = passage.appended();
                if (appended != null) {
                    return receipt(appended);
                }
                Optional<Receipt> earlier = answered(sender);
                if (earlier.isPresent()) {
                    return earlier.get();
                }
                if (decidedAfresh || isUpToDate(passage)) {
                    long now = reader.bound();
                    return new Receipt(now, now, 0, null, false);
                }
                decidedAfresh = true;
            } catch (RepeatedKeyException repeated) {
                return receipt(repeated.first());
            } catch (LogUnavailableException lost) {
                recent.removeAll();
                throw lost;
            } catch (RuntimeException failure) {
                Appended appended = passage.appended();
                if (appended != null) {
                    LOG.error("A command failed after it was recorded at {}", appended.first(), failure);
                    recent.removeAll();
                    return answered(sender)
                            .map(stored -> new Receipt(
                                    stored.first(), stored.last(), stored.recordedAt(), stored.answer(), false))
                            .orElseThrow(() -> failure);
                }
                if (attempt < ATTEMPTS && inTheWay(failure)) {
                    pace.pause(0, PAUSE_NANOS_MOST * attempt / ATTEMPTS + 1);
                    continue;
                }
                if (!mayBeOfTheOld(failure)) {
                    throw failure;
                }
                Optional<Receipt> earlier = answered(sender);
                if (earlier.isPresent()) {
                    return earlier.get();
                }
                if (decidedAfresh || isUpToDate(passage)) {
                    throw failure;
                }
                decidedAfresh = true;
            }
        }
    }

    /** Whether nobody else is known to have written since what the command rested on was loaded. */
    private boolean isUpToDate(Passage passage) {
        long moves = log.movesOfOthers();
        recent.forgetIfMoved(moves);
        return moves == passage.asOf();
    }

    private static boolean inTheWay(RuntimeException failure) {
        return switch (failure) {
            case AppendRefusedException refused ->
                refused.ground() == Ground.SEQUENCE || refused.ground() == Ground.READ_SET;
            case AggregateStreamCreationException _, ConcurrencyException _, DeadlockException _ -> true;
            case LockAcquisitionFailedException _ -> !Thread.currentThread().isInterrupted();
            default -> false;
        };
    }

    /**
     * Whether what is remembered may have brought it about: a rule may refuse over what another program has changed since, and
     * an act that meets one aggregate from before that and one from after it sees what never was, and may fail over it.
     */
    private static boolean mayBeOfTheOld(RuntimeException failure) {
        return !(failure instanceof AppendRefusedException || failure instanceof LockAcquisitionFailedException);
    }

    private void dispatch(Object command, Passage passage, boolean again) {
        var outcome = new AtomicReference<@Nullable Throwable>();
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(command)
                .andMetaData(
                        again ? Map.of(Passage.KEY, passage, CurrentAct.AGAIN, true) : Map.of(Passage.KEY, passage));
        bus.dispatch(
                message,
                (CommandMessage<? extends Object> _, CommandResultMessage<? extends Object> result) ->
                        outcome.set(result.isExceptional() ? result.exceptionResult() : null));
        Throwable failure = outcome.get();
        switch (failure) {
            case null -> {}
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            default -> throw new IllegalStateException("a checked exception left an act", failure);
        }
    }

    Optional<Receipt> answered(Sender sender) {
        return log.answered(LedgerEventStorageEngine.metadata(sender, program), sender.body())
                .map(first ->
                        receipt(new Appended(first.first(), first.last(), first.recordedAt(), first.answer(), true)));
    }

    private static Receipt receipt(Appended appended) {
        return new Receipt(
                appended.first(), appended.last(), appended.recordedAt(), appended.answer(), appended.repeated());
    }

    private record InFlight(String unit, String person, String key) {}
}
