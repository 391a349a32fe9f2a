package vn.unionledger.ops.simulation;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.unionledger.log.WriterSession;

/** What the programs of a run share: the stage, the database with its clock and its one head row, the weather, the trace. */
final class World {
    /** 2024-06-15 08:00 UTC. */
    private static final long START_MICROS = 1_718_438_400_000_000L;

    private static final long SECOND = 1_000_000_000L;

    private final Stage stage;
    private final Database database;
    private final Weather weather;
    private final Trace trace;
    private final List<FaultySession> sessions = new ArrayList<>();
    private final Runnable committed;
    private @Nullable FaultySession headHolder;
    private long databaseSkewMicros;
    private long databaseUpAt;

    /** @param committed is run after every commit, before anything else happens */
    World(Stage stage, Database database, Weather weather, Trace trace, Runnable committed) {
        this.stage = stage;
        this.database = database;
        this.weather = weather;
        this.trace = trace;
        this.committed = committed;
    }

    Stage stage() {
        return stage;
    }

    Database database() {
        return database;
    }

    Weather weather() {
        return weather;
    }

    RandomGenerator chance() {
        return weather.chance();
    }

    void note(String what) {
        trace.add(stage.nanos() / 1000 + " " + what);
    }

    void committed() {
        committed.run();
    }

    /** The database's clock, microseconds since 1970-01-01 UTC. */
    long databaseMicros() {
        return START_MICROS + stage.nanos() / 1000 + databaseSkewMicros;
    }

    /** The wall clock of a program's machine, milliseconds since 1970-01-01 UTC. */
    long millis(long skewMillis) {
        return START_MICROS / 1000 + stage.nanos() / 1_000_000 + skewMillis;
    }

    boolean isDatabaseUp() {
        return stage.nanos() >= databaseUpAt;
    }

    static SQLException connectionLost() {
        return new SQLNonTransientConnectionException("the connection is gone", "08S01", 0);
    }

    WriterSession open(Program program) throws SQLException {
        stage.pass();
        Fault fault = weather.atCall();
        apply(fault, program);
        if (!isDatabaseUp() || fault == Fault.CUT_BEFORE || fault == Fault.CUT_AFTER || fault == Fault.DISK_FULL) {
            note(program.name() + " cannot connect");
            throw connectionLost();
        }
        var session = new FaultySession(this, program, database.open());
        sessions.add(session);
        return program.dressed(session);
    }

    /** Waits for the head row; a holder that has said nothing for two seconds loses its session. */
    void takeHead(FaultySession by) throws SQLException {
        long deadline = stage.nanos() + 3 * SECOND;
        while (headHolder != null && headHolder != by) {
            FaultySession holder = headHolder;
            stage.until(() -> headHolder == null || holder.isIdle(), deadline);
            if (headHolder == holder && holder.isIdle()) {
                note(holder.name() + " was idle too long");
                holder.die();
            }
            by.requireAlive();
            if (headHolder != null && stage.nanos() >= deadline) {
                throw new SQLException("Lock wait timeout exceeded", "HY000", 1205);
            }
        }
        headHolder = by;
    }

    void freeHead(FaultySession by) {
        if (headHolder == by) {
            headHolder = null;
        }
    }

    void forget(FaultySession session) {
        sessions.remove(session);
        freeHead(session);
    }

    /** What a fault does to the world around; what it does to the call it strikes is the call's own matter. */
    void apply(@Nullable Fault fault, Program program) {
        if (fault == null) {
            return;
        }
        note(fault + " strikes " + program.name());
        switch (fault) {
            case DATABASE_KILLED -> endDatabase();
            case POWER_CUT -> {
                endDatabase();
                database.cutPower();
                committed();
            }
            case PROGRAM_KILLED -> program.kill();
            case PROGRAM_PAUSED -> {
                long most = chance().nextBoolean() ? 90 * SECOND : 4 * SECOND;
                stage.hold(program, stage.nanos() + chance().nextLong(SECOND / 10, most));
                stage.pass();
            }
            case PROGRAM_CLOCK -> program.setClock(jump());
            case DATABASE_CLOCK -> databaseSkewMicros = jump() * 1000;
            case SLOW_DISK -> {
                stage.sleep(chance().nextLong(SECOND / 1000, SECOND));
                apply(weather.afterSlowDisk(), program);
            }
            case SLOW_READ -> stage.sleep(chance().nextLong(SECOND / 100, 5 * SECOND));
            default -> {}
        }
    }

    private long jump() {
        return chance().nextLong(-600_000, 600_001);
    }

    /** The sessions of a program that has ended end too. */
    void endSessions(Program program) {
        sessions.stream().filter(session -> session.isOf(program)).toList().forEach(FaultySession::die);
    }

    private void endDatabase() {
        List.copyOf(sessions).forEach(FaultySession::die);
        databaseUpAt = stage.nanos() + chance().nextLong(SECOND / 100, 5 * SECOND);
    }

    /** Everything is in order again. */
    void calm() {
        weather.calm(true);
        databaseUpAt = 0;
    }
}
