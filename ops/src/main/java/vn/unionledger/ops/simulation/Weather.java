package vn.unionledger.ops.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Which fault strikes when. Each run has a mixture of its own: some faults often, some seldom, some never, for a run in which
 * everything fails finds less than one in which two things fail again and again.
 */
final class Weather {
    private static final double[] RATES = {0, 0, 0.002, 0.005, 0.02};

    private final RandomGenerator chance;
    private final Map<Fault, Double> rates = new EnumMap<>(Fault.class);
    private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);
    private boolean calm = true;
    private long calls;
    private long strikeAt = Long.MAX_VALUE;
    private Fault strikeWith = Fault.CUT_BEFORE;

    /**
     * @param possible the faults there may be in this run
     * @param heavier how many times as often as every day they strike
     */
    Weather(RandomGenerator chance, Set<Fault> possible, int heavier) {
        this.chance = chance;
        for (Fault fault : Fault.values()) {
            double rate = RATES[chance.nextInt(RATES.length)];
            if (possible.contains(fault)) {
                rates.put(fault, rate * weight(fault) * heavier);
            }
        }
    }

    private static double weight(Fault fault) {
        return switch (fault) {
            case DATABASE_KILLED, POWER_CUT, PROGRAM_KILLED, PROGRAM_PAUSED -> 0.5;
            case SLOW_DISK, LATE_ROW, LOST_REQUEST, LOST_ANSWER, DELIVERED_TWICE -> 5;
            default -> 1;
        };
    }

    void calm(boolean now) {
        calm = now;
        strikeAt = Long.MAX_VALUE;
    }

    /** Makes one fault strike at the n-th database call of the writers from now on, counted from 1, and nothing else. */
    void strike(long call, Fault with) {
        calm = true;
        strikeAt = calls + call;
        strikeWith = with;
    }

    /** How many database calls the writers have made. */
    long calls() {
        return calls;
    }

    /** What strikes at a call of a writer. */
    @Nullable
    Fault atCall() {
        if (++calls == strikeAt) {
            return struck(strikeWith);
        }
        return draw(Fault.ofCalls());
    }

    /** What strikes at a reader's call. */
    @Nullable
    Fault atRead() {
        return draw(Fault.ofReads());
    }

    /** What strikes between a commit that can be seen and the same on disk. */
    @Nullable
    Fault atCommit() {
        return draw(Fault.ofCommits());
    }

    /** A disk that could not keep up is often the first sign that the power goes. */
    @Nullable
    Fault afterSlowDisk() {
        boolean cut = chance.nextInt(3) == 0;
        return cut && !calm && rates.getOrDefault(Fault.POWER_CUT, 0.0) > 0 ? struck(Fault.POWER_CUT) : null;
    }

    /** What strikes at a request. */
    @Nullable
    Fault atRequest() {
        return draw(Fault.ofRequests());
    }

    private @Nullable Fault draw(Fault[] from) {
        if (calm) {
            return null;
        }
        double drawn = chance.nextDouble();
        for (Fault fault : from) {
            drawn -= rates.getOrDefault(fault, 0.0);
            if (drawn < 0) {
                return struck(fault);
            }
        }
        return null;
    }

    private Fault struck(Fault fault) {
        struck.merge(fault, 1, Integer::sum);
        return fault;
    }

    RandomGenerator chance() {
        return chance;
    }

    Map<Fault, Integer> struck() {
        return struck;
    }
}
