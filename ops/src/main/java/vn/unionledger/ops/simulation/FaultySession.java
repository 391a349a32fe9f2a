package vn.unionledger.ops.simulation;

import java.sql.SQLException;
import vn.unionledger.log.Batch;
import vn.unionledger.log.Found;
import vn.unionledger.log.Question;
import vn.unionledger.log.WriterSession;

/**
 * A writer's session in the weather: before and after each call others may go first and a fault may strike. Between a commit
 * and the moment it is on disk others go too, and see it.
 */
final class FaultySession implements WriterSession {
    private static final long IDLE_NANOS = 2_000_000_000L;

    private final World world;
    private final Program program;
    private final WriterSession real;
    private boolean dead;
    private boolean open;
    private long heardAt;

    FaultySession(World world, Program program, WriterSession real) {
        this.world = world;
        this.program = program;
        this.real = real;
    }

    String name() {
        return program.name();
    }

    boolean isOf(Program other) {
        return program == other;
    }

    /** Whether the database would end it: a transaction is open and nothing has been heard for two seconds. */
    boolean isIdle() {
        return open && world.stage().nanos() - heardAt > IDLE_NANOS;
    }

    /** Ends it; what was open is rolled back. */
    void die() {
        if (!dead) {
            dead = true;
            open = false;
            real.abort();
            world.forget(this);
        }
    }

    @Override
    public Found take(Question question) throws SQLException {
        Found found = call("take", () -> {
            world.takeHead(this);
            open = true;
            Found seen = real.take(question);
            Found.Head head = seen.head();
            seen.head(new Found.Head(head.position(), head.recordedAt(), head.frontier(), world.databaseMicros()));
            return seen;
        });
        world.note(name() + " found head " + found.head().position());
        return found;
    }

    @Override
    public void look(Question question, Found into) throws SQLException {
        call("look", () -> {
            real.look(question, into);
            return into;
        });
    }

    @Override
    public void write(Batch batch) throws SQLException {
        call("write " + said(batch), () -> {
            real.write(batch);
            return committed();
        });
    }

    @Override
    public void writeUnseen(Batch batch, long rememberedPosition) throws SQLException {
        call("write unseen at " + rememberedPosition + " " + said(batch), () -> {
            world.takeHead(this);
            open = true;
            real.writeUnseen(batch, rememberedPosition);
            return committed();
        });
    }

    @Override
    public void touch() throws SQLException {
        call("touch", () -> {
            real.touch();
            return committed();
        });
    }

    @Override
    public void leave() throws SQLException {
        call("leave", () -> {
            real.leave();
            return ended();
        });
    }

    @Override
    public void ping() throws SQLException {
        call("ping", () -> {
            real.ping();
            return true;
        });
    }

    @Override
    public void abort() {
        die();
    }

    @Override
    public void close() {
        die();
    }

    private static String said(Batch batch) {
        return batch.rows().size() + " events to " + batch.position() + " "
                + batch.frontier().root().hex().substring(0, 12);
    }

    /** Visible from here on; on disk a little later, unless the power goes before. */
    private boolean committed() throws SQLException {
        ended();
        world.committed();
        world.apply(world.weather().atCommit(), program);
        world.stage().pass();
        requireAlive();
        world.database().flush();
        return true;
    }

    private boolean ended() {
        open = false;
        world.freeHead(this);
        return true;
    }

    void requireAlive() throws SQLException {
        if (dead) {
            throw World.connectionLost();
        }
    }

    private <T> T call(String what, Call<T> call) throws SQLException {
        requireAlive();
        heardAt = world.stage().nanos();
        world.stage().pass();
        Fault fault = world.weather().atCall();
        boolean before = fault != null && isBefore(fault);
        if (fault != null && before) {
            strike(fault);
        }
        requireAlive();
        world.note(name() + " " + what);
        T result;
        try {
            result = call.make();
        } catch (SQLException e) {
            world.note(name() + " is refused " + e.getErrorCode() + " " + e.getSQLState());
            throw e;
        }
        heardAt = world.stage().nanos();
        if (fault != null && !before) {
            strike(fault);
            requireAlive();
        }
        return result;
    }

    private boolean isBefore(Fault fault) {
        return switch (fault) {
            case CUT_BEFORE, LOCK_WAIT, DISK_FULL -> true;
            case CUT_AFTER -> false;
            default -> world.chance().nextBoolean();
        };
    }

    private void strike(Fault fault) throws SQLException {
        world.apply(fault, program);
        switch (fault) {
            case CUT_BEFORE, CUT_AFTER -> {
                die();
                throw World.connectionLost();
            }
            case LOCK_WAIT -> throw new SQLException("Lock wait timeout exceeded", "HY000", 1205);
            case DISK_FULL -> throw new SQLException("The table is full", "HY000", 1114);
            default -> {}
        }
    }

    /** One call of the database. */
    private interface Call<T> {
        T make() throws SQLException;
    }
}
