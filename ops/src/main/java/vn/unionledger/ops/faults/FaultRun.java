package vn.unionledger.ops.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.unionledger.ops.checker.Checker;
import vn.unionledger.ops.checker.Verdict;
import vn.unionledger.ops.faults.Plan.Harm;
import vn.unionledger.ops.faults.Plan.Step;
import vn.unionledger.ops.faults.Plan.Victim;

/**
 * Carries a plan out on three programs, one of them served over HTTP, and on their database, then lets everything come to rest and has the checker
 * decide. Holds if every invariant does, and if as much was posted and harmed as half an hour asks for, in proportion. On a slow
 * machine the harm is done before that many are posted: then it goes on posting for as long again at most.
 */
public final class FaultRun {
    /** How many times its length a run may last longer where a slow machine has not posted enough by its end. */
    private static final long AT_MOST_LONGER = 2;

    private static final long POSTINGS_IN_HALF_AN_HOUR = 200_000;
    private static final int FULL_SECONDS = 1800;
    private static final int DONE_WITHIN_SECONDS = 400;
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration POSTING_WITHIN = Duration.ofMinutes(3);
    private static final int DISK_MIB_LEAST = 700;
    private static final int DISK_MIB_A_MINUTE = 220;

    private final Plan plan;
    private final PrintStream out;
    private final Map<Harm, Integer> done = new ConcurrentHashMap<>();
    private final Map<Harm, String> left = new EnumMap<>(Harm.class);
    private volatile long started;

    /** @param out is told what happens */
    FaultRun(Plan plan, PrintStream out) {
        this.plan = plan;
        this.out = out;
    }

    /** {@code [MINUTES [SEED]]}; exits 0 if everything holds. */
    public static void main(String[] arguments) throws Exception {
        double minutes = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 30;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20_261_121;
        Path target = Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(target, "faults-");
        Outcome outcome = new FaultRun(Plan.of(seed, (int) Math.round(minutes * 60)), System.out).on(folder);
        System.out.println(outcome);
        System.exit(outcome.holds() ? 0 : 1);
    }

    /**
     * What came of it.
     *
     * @param harmed whether as much harm was done as the plan's length asks for
     * @param postings acknowledged
     * @param wanted how many postings its length asks for
     * @param wrong answers over HTTP that nobody should be given, such as that the program failed
     */
    record Outcome(String table, Verdict verdict, boolean harmed, long postings, long wanted, List<String> wrong) {
        boolean holds() {
            return harmed && postings >= wanted && wrong.isEmpty() && verdict.holds();
        }

        @Override
        public String toString() {
            return table + "\n" + String.join("\n", wrong) + "\n" + verdict;
        }
    }

    /** Carries it out in an empty folder. */
    Outcome on(Path folder) throws IOException, InterruptedException {
        out.println("seed " + plan.seed() + ", " + plan.seconds() + " s, in " + folder);
        try (World world = new World(folder, DISK_MIB_LEAST + DISK_MIB_A_MINUTE * plan.seconds() / 60)) {
            leaveOut(world);
            world.programs().forEach(Instance::start);
            started = System.nanoTime();
            carryOut(world);
            double seconds = (System.nanoTime() - started) / 1e9;
            for (Instance program : world.programs()) {
                if (!program.isRunning()) {
                    program.start();
                }
            }
            for (Instance program : world.programs()) {
                if (!program.finish(DONE_WITHIN_SECONDS)) {
                    throw new IllegalStateException("a program did not come to rest; see " + folder);
                }
            }
            out.println("at rest; the checker looks");
            var source = Checker.of(world.server().url(""), world.server().account("root"));
            Verdict verdict = new Checker(source, world.journals()).check();
            return new Outcome(
                    table(world, seconds),
                    verdict,
                    harmed(),
                    world.acknowledged().postings(),
                    wantedPostings(),
                    world.served().answers().wrong());
        }
    }

    private void leaveOut(World world) {
        if (FakeTime.in(world.journals().resolve("clock")).isEmpty()) {
            left.put(Harm.CLOCK_JUMP, FakeTime.MISSING);
        }
        if (!world.canFillDisk()) {
            left.put(Harm.DISK_FULL, "left out: only root can mount a small disk");
        }
        left.values().forEach(out::println);
    }

    private void carryOut(World world) throws InterruptedException {
        try (ExecutorService lanes = Executors.newFixedThreadPool(Victim.values().length)) {
            List<Future<?>> running = new ArrayList<>();
            plan.lanes()
                    .forEach((victim, steps) -> running.add(lanes.submit(() -> {
                        for (Step step : steps) {
                            if (!left.containsKey(step.harm())) {
                                double early = step.at() - (System.nanoTime() - started) / 1e9;
                                World.rest(Duration.ofMillis(Math.max(0, Math.round(early * 1000))));
                                suffer(world, victim, step);
                                done.merge(step.harm(), 1, Integer::sum);
                            }
                        }
                    })));
            long end = started + TimeUnit.SECONDS.toNanos(plan.seconds());
            long latest = end + TimeUnit.SECONDS.toNanos(AT_MOST_LONGER * plan.seconds());
            while (System.nanoTime() < end
                    || running.stream().anyMatch(lane -> !lane.isDone())
                    || (System.nanoTime() < latest && world.acknowledged().postings() < wantedPostings())) {
                World.rest(LOOK);
                if (world.acknowledged().postings() >= wantedPostings()) {
                    Journal.saysEnough(world.journals());
                }
                for (Future<?> lane : running) {
                    if (lane.state() == Future.State.FAILED) {
                        lanes.shutdownNow();
                        throw new IllegalStateException("a step could not be carried out", lane.exceptionNow());
                    }
                }
            }
        }
    }

    private void suffer(World world, Victim victim, Step step) {
        Instance program = world.programs()
                .get(
                        switch (victim) {
                            case FIRST_PROGRAM -> 1;
                            case SECOND_PROGRAM -> 2;
                            default -> 0;
                        });
        if (step.harm() != Harm.CUT_BEFORE_COMMIT && step.harm() != Harm.CUT_AFTER_COMMIT) {
            out.printf(
                    Locale.ROOT,
                    "%4d s  %s %s %s%n",
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started),
                    victim,
                    step.harm(),
                    step.amount() == 0 ? "" : step.amount() + " s");
        }
        switch (step.harm()) {
            case KILL_PROGRAM -> {
                program.kill();
                program.start();
            }
            case KILL_DATABASE -> world.killDatabase();
            case CUT_BEFORE_COMMIT -> cutting(world, step).cutBefore();
            case CUT_AFTER_COMMIT -> cutting(world, step).cutAfter();
            case PAUSE_OVER_60_S, PAUSE_5_TO_20_S -> {
                if (victim == Victim.DATABASE) {
                    world.pauseDatabase(step.amount());
                } else {
                    program.signal("STOP");
                    World.rest(Duration.ofSeconds(step.amount()));
                    program.signal("CONT");
                }
            }
            case CLOCK_JUMP -> {
                program.setClock(step.amount());
                World.rest(Duration.ofSeconds(8));
                program.setClock(0);
            }
            case DISK_FULL -> world.fillDisk(step.amount());
            case REPLAY -> {
                if (!world.replay()) {
                    throw new IllegalStateException("the views were not built again in time");
                }
            }
        }
    }

    /** By turns, so that all programs have their share; of those that post, or one that is being started never comes up. */
    private static PacketProxy cutting(World world, Step step) {
        List<Instance> programs = new ArrayList<>(world.programs());
        Collections.rotate(programs, Math.floorMod((int) (step.at() * 1000), programs.size()));
        if (!World.await(POSTING_WITHIN, () -> programs.stream().anyMatch(Instance::isPosting))) {
            throw new IllegalStateException("no program posts");
        }
        return programs.stream()
                .filter(Instance::isPosting)
                .findFirst()
                .orElseGet(programs::getFirst)
                .proxy();
    }

    private boolean harmed() {
        return Arrays.stream(Harm.values())
                .filter(harm -> !left.containsKey(harm))
                .allMatch(harm -> did(harm) >= harm.wanted(plan.seconds()));
    }

    private long wantedPostings() {
        return POSTINGS_IN_HALF_AN_HOUR * plan.seconds() / FULL_SECONDS;
    }

    private int did(Harm harm) {
        return done.getOrDefault(harm, 0);
    }

    private String table(World world, double seconds) {
        StringBuilder table = new StringBuilder();
        row(
                table,
                "acknowledged postings",
                wantedPostings(),
                world.acknowledged().postings(),
                "");
        row(table, "acknowledged sendings", 0, world.acknowledged().sendings(), "");
        for (Harm harm : Harm.values()) {
            row(
                    table,
                    harm.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    harm.wanted(plan.seconds()),
                    did(harm),
                    left.getOrDefault(harm, ""));
        }
        int cuts = world.programs().stream()
                .mapToInt(program -> program.proxy().cuts())
                .sum();
        row(table, "connections really cut at a commit", 0, cuts, "");
        HttpAnswers answers = world.served().answers();
        answers.counts().forEach((status, times) -> row(table, "answers over HTTP, " + status, 0, times, ""));
        row(table, "requests whose connection went away", 0, answers.cutOffs(), "");
        row(table, "wrong answers over HTTP", 0, answers.wrong().size(), "");
        row(table, "slowest first answer after a fault, ms", 0, world.slowestMillis(), "");
        row(table, "seconds", plan.seconds(), Math.round(seconds), "");
        return table.toString();
    }

    private static void row(StringBuilder table, String what, long wanted, long did, String said) {
        table.append(String.format(Locale.ROOT, "%-42s wanted %,9d  did %,9d  %s%n", what, wanted, did, said));
    }
}
