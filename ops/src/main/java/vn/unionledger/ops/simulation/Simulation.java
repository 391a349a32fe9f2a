package vn.unionledger.ops.simulation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.ledger.LedgerEvent.LedgerOpened;
import vn.unionledger.log.Genesis;
import vn.unionledger.log.LedgerIdentity;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.WriterSession;
import vn.unionledger.ops.simulation.Answers.Sent;

/**
 * One run: a union is founded, clerks want things of several programs while faults strike, then all becomes calm, what is unknown
 * is asked again, and everything is held to everything.
 */
final class Simulation {
    private static final long RECORD_AS = 1_704_067_200_000_000L;
    private static final long THOUGHT_NANOS_MOST = 500_000_000L;
    private static final long CATCH_UP_NANOS = 120_000_000_000L;

    private final long seed;
    private final Settings settings;
    private final Parts parts;
    private final Trace trace;
    private final Weather weather;
    private final Wishes wishes;
    private final Stage stage;
    private final Database database;
    private final World world;
    private final Auditor auditor;
    private final ViewTables views;
    private final LedgerIdentity ledger;
    private final Answers answers = new Answers();
    private final List<Clerk.Exchange> exchanges = new ArrayList<>();
    private final List<Program> programs = new ArrayList<>();
    private @Nullable RuntimeException broken;

    /**
     * How large a run is.
     *
     * @param wishes of each clerk
     * @param possible the faults there may be
     * @param heavier how many times as often as every day they strike
     */
    record Settings(int programs, int clerks, int wishes, Set<Fault> possible, int heavier) {
        /** The everyday run: everything may happen. */
        static final Settings EVERYDAY = new Settings(2, 3, 8, EnumSet.allOf(Fault.class), 1);

        /** The same without what a real database in the next process cannot be made to do. */
        Settings withoutPowerCuts() {
            Set<Fault> fewer = EnumSet.copyOf(possible);
            fewer.remove(Fault.POWER_CUT);
            return new Settings(programs, clerks, wishes, fewer, heavier);
        }
    }

    /**
     * What came of a run in which every promise held.
     *
     * @param histories how often the views found that the log had lost what they had applied
     * @param happened the kinds of facts on the log
     * @param trace the hash of everything that happened
     */
    record Outcome(
            long seed,
            int commands,
            int acknowledged,
            int events,
            int histories,
            Map<Fault, Integer> faults,
            Set<Class<?>> happened,
            Map<String, Integer> refusals,
            long seconds,
            String trace) {}

    private Simulation(long seed, Settings settings, Parts parts, Consumer<String> listener) {
        this.seed = seed;
        this.settings = settings;
        this.parts = parts;
        var root = new SplittableRandom(seed);
        trace = new Trace(listener);
        stage = new Stage(root.split());
        weather = new Weather(root.split(), settings.possible(), settings.heavier());
        wishes = new Wishes(root.split());
        database = parts.database();
        views = parts.views();
        var opened = new LedgerOpened(Union.id("ledger " + seed), "Sổ mô phỏng", true);
        ledger = LedgerIdentity.of(opened);
        auditor = new Auditor(ledger.ledgerId(), database);
        world = new World(stage, database, weather, trace, this::audit);
        open(opened);
    }

    /** @throws IllegalStateException if a promise was broken, with what happened last */
    static Outcome run(long seed, Settings settings, Parts parts, Consumer<String> listener) {
        return new Simulation(seed, settings, parts, listener).everyday();
    }

    private Outcome everyday() {
        return run(this::workAll);
    }

    private void open(LedgerOpened opened) {
        try {
            WriterSession session = database.open();
            Genesis.write(session, opened, RECORD_AS);
            session.close();
            database.flush();
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be opened", e);
        }
    }

    /**
     * A run in which nothing goes wrong but one call of the database while one voucher is posted. Whether it came to that call,
     * the outcome's faults tell.
     *
     * @param call which one, from 1
     */
    static Outcome posting(long seed, int call, Fault fault, Parts parts) {
        var one = new Simulation(seed, Settings.EVERYDAY, parts, _ -> {});
        return one.run(() -> one.post(call, fault));
    }

    private Outcome run(Runnable scene) {
        try {
            stage.play(() -> {
                begin();
                scene.run();
                world.note("calm");
                world.calm();
                settle();
            });
        } catch (RuntimeException e) {
            throw told(broken == null ? e : broken);
        }
        if (broken != null) {
            throw told(broken);
        }
        return new Outcome(
                seed,
                answers.commands(),
                answers.acknowledged(),
                auditor.events().size(),
                views.startedOver(),
                weather.struck(),
                auditor.events().stream()
                        .map(event -> event.payload().getClass())
                        .collect(Collectors.toUnmodifiableSet()),
                answers.refusals(),
                stage.nanos() / 1_000_000_000L,
                trace.hash());
    }

    /** What the auditor finds is found inside a program, which may take it for a fault of its database and go on. */
    private void audit() {
        if (broken == null) {
            try {
                auditor.catchUp();
            } catch (RuntimeException e) {
                broken = e;
                throw e;
            }
        }
    }

    private IllegalStateException told(RuntimeException why) {
        String what =
                why instanceof Violation || why instanceof IllegalStateException ? why.getMessage() : why.toString();
        var told = new IllegalStateException(
                "seed " + seed + ": " + what + "\n  " + String.join("\n  ", trace.last()), why);
        told.setStackTrace(new StackTraceElement[0]);
        return told;
    }

    private void begin() {
        for (int i = 0; i < settings.programs(); i++) {
            var program = new Program(world, "p" + i, ledger, parts, views);
            programs.add(program);
            program.start();
        }
        var founder = clerk();
        Union.founding().forEach(founder::ask);
        Violation.unless(
                answers.acknowledged() == answers.commands(), "the union cannot be founded: " + answers.refusals());
    }

    private void workAll() {
        weather.calm(false);
        List<Stage.Task> clerks = new ArrayList<>();
        for (int i = 0; i < settings.clerks(); i++) {
            Clerk clerk = clerk();
            clerks.add(stage.go(new Stage.Group(), () -> work(clerk)));
        }
        stage.until(() -> clerks.stream().allMatch(Stage.Task::isOver));
    }

    private void post(int call, Fault fault) {
        Clerk clerk = clerk();
        clerk.ask(wishes.receipt());
        clerk.ask(wishes.approval());
        weather.strike(call, fault);
        clerk.ask(wishes.posting());
    }

    private Clerk clerk() {
        return new Clerk(world, programs, answers, exchanges);
    }

    private void work(Clerk clerk) {
        for (int i = 0; i < settings.wishes(); i++) {
            Wish wish = wishes.next();
            clerk.ask(wish);
            if (world.chance().nextInt(4) == 0) {
                stage.sleep(world.chance().nextLong(THOUGHT_NANOS_MOST));
            }
            if (world.chance().nextInt(20) == 0 && answers.sending(wish).isAcknowledged()) {
                clerk.misuse(wishes.misuse(wish));
            }
        }
    }

    private void settle() {
        stage.until(() -> exchanges.stream().allMatch(Clerk.Exchange::isOver)
                && programs.stream().allMatch(Program::isRunning));
        Clerk clerk = clerk();
        for (Sent sent : answers.all()) {
            if (sent.isUnknown() || world.chance().nextInt(8) == 0) {
                clerk.resolve(sent);
            }
        }
        auditor.finish();
        answers.hold(database.contents().keys());
        StoredEvent last = auditor.events().getLast();
        stage.until(() -> views.isAt(last), stage.nanos() + CATCH_UP_NANOS);
        Violation.unless(views.isAt(last), "the views stop at " + views.position() + ", the log ends at " + last);
        String shown = views.said();
        Violation.unless(
                shown.equals(ViewTables.replayed(auditor.events())),
                "the views show something else than a fresh replay");
        world.note("the log ends at " + last.position() + " " + hash() + ", the views say " + shown);
    }

    private Sha256 hash() {
        return database.contents().frontier().root();
    }
}
