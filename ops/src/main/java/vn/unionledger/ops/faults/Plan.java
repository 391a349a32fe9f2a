package vn.unionledger.ops.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is done to whom, and when: the same seed gives the same plan.
 *
 * @param lanes the steps of each victim, one after the other
 */
record Plan(long seed, int seconds, Map<Victim, List<Step>> lanes) {
    private static final int FULL_SECONDS = 1800;
    private static final int WARM_SECONDS = 6;

    /** Whom a step harms; each victim suffers one step at a time. */
    enum Victim {
        SERVED_PROGRAM,
        FIRST_PROGRAM,
        SECOND_PROGRAM,
        DATABASE,
        WIRE
    }

    /** What a step does; the number is how often it is done in half an hour. */
    enum Harm {
        KILL_PROGRAM(36),
        KILL_DATABASE(60),
        CUT_BEFORE_COMMIT(170),
        CUT_AFTER_COMMIT(190),
        PAUSE_OVER_60_S(11),
        PAUSE_5_TO_20_S(33),
        CLOCK_JUMP(8),
        DISK_FULL(4),
        REPLAY(4);

        private final int inHalfAnHour;

        Harm(int inHalfAnHour) {
            this.inHalfAnHour = inHalfAnHour;
        }

        int wanted(int seconds) {
            return (inHalfAnHour * seconds + FULL_SECONDS - 1) / FULL_SECONDS;
        }
    }

    /**
     * One step.
     *
     * @param at seconds after the beginning, or later if the victim is not done with the step before
     * @param amount seconds of a pause or of a full disk, seconds the clock is off, else nothing
     */
    record Step(double at, Harm harm, int amount) {}

    static Plan of(long seed, int seconds) {
        Random chance = new Random(seed);
        Map<Victim, List<Step>> lanes = new EnumMap<>(Victim.class);
        for (Harm harm : Harm.values()) {
            for (int number = 0; number < harm.wanted(seconds); number++) {
                lanes.computeIfAbsent(victim(harm, number), _ -> new ArrayList<>())
                        .add(new Step(0, harm, amount(harm, chance)));
            }
        }
        lanes.replaceAll((_, steps) -> spread(steps, seconds, chance));
        return new Plan(seed, seconds, lanes);
    }

    private static Victim victim(Harm harm, int number) {
        Victim program =
                switch (number % 3) {
                    case 0 -> Victim.SERVED_PROGRAM;
                    case 1 -> Victim.FIRST_PROGRAM;
                    default -> Victim.SECOND_PROGRAM;
                };
        return switch (harm) {
            case KILL_PROGRAM, CLOCK_JUMP -> program;
            case PAUSE_OVER_60_S -> number == 10 ? Victim.DATABASE : program;
            case PAUSE_5_TO_20_S -> number % 4 == 3 ? Victim.DATABASE : program;
            case KILL_DATABASE, DISK_FULL, REPLAY -> Victim.DATABASE;
            case CUT_BEFORE_COMMIT, CUT_AFTER_COMMIT -> Victim.WIRE;
        };
    }

    private static int amount(Harm harm, Random chance) {
        return switch (harm) {
            case PAUSE_OVER_60_S -> 61 + chance.nextInt(10);
            case PAUSE_5_TO_20_S -> 5 + chance.nextInt(16);
            case DISK_FULL -> 5 + chance.nextInt(6);
            case CLOCK_JUMP -> (chance.nextBoolean() ? 1 : -1) * (chance.nextBoolean() ? 61 : 600);
            default -> 0;
        };
    }

    /** In an order by chance, the replays early while they are short, with pauses by chance between them. */
    private static List<Step> spread(List<Step> steps, int seconds, Random chance) {
        Collections.shuffle(steps, chance);
        double busy = steps.stream().mapToDouble(Plan::lasting).sum();
        double free = Math.max(1, seconds - WARM_SECONDS - busy);
        double[] ends = chance.doubles(steps.size(), 0, free).sorted().toArray();
        List<Step> placed = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < steps.size(); i++) {
            placed.add(new Step(
                    WARM_SECONDS + ends[i] + used,
                    steps.get(i).harm(),
                    steps.get(i).amount()));
            used += lasting(steps.get(i));
        }
        return List.copyOf(placed);
    }

    private static double lasting(Step step) {
        return switch (step.harm()) {
            case PAUSE_OVER_60_S, PAUSE_5_TO_20_S -> step.amount() + 1;
            case DISK_FULL -> step.amount() + 8;
            case KILL_PROGRAM -> 7;
            case KILL_DATABASE -> 4;
            case CLOCK_JUMP -> 10;
            case REPLAY -> 20;
            case CUT_BEFORE_COMMIT, CUT_AFTER_COMMIT -> 0;
        };
    }
}
