package vn.unionledger.ops.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.ops.client.Members;
import vn.unionledger.ops.client.Members.Member;

/**
 * A database server and three programs on it, to be harmed: one that is served and asked over HTTP, and two with clients inside
 * that post without a pause. Removed with all they wrote when closed.
 */
final class World implements AutoCloseable {
    private static final int UNITS = 16;
    private static final int CLIENTS = 12;
    private static final int SERVED_CLIENTS = 6;
    private static final Duration BACK_WITHIN = Duration.ofMinutes(2);
    /** All programs may be stopped for a minute of it. */
    private static final Duration REPLAYED_WITHIN = Duration.ofMinutes(10);
    /** Those who post without a pause come first, and leave time for a thousand events a second where nothing is harmed. */
    private static final Duration REPLAYED_EACH_WITHIN = Duration.ofMillis(2);

    private final Path folder;
    private final boolean mounted;
    private final MariaDbServer server;
    private final ServedInstance served;
    private final List<Instance> programs = new ArrayList<>();
    private final Acknowledged acknowledged;
    private long slowestMillis;

    /** @param tmpfsMiB what the database's own small disk holds, in memory; used where this user may mount one */
    World(Path folder, int tmpfsMiB) throws IOException {
        this.folder = folder.toAbsolutePath();
        Path data = Files.createDirectories(this.folder.resolve("data"));
        Path journals = Files.createDirectories(journals());
        mounted = Commands.run("mount", "-t", "tmpfs", "-o", "size=" + tmpfsMiB + "M", "tmpfs", data.toString());
        acknowledged = new Acknowledged(journals);
        server = MariaDbServer.in(data.resolve("server"))
                .bufferPool("256M")
                .stoppedByCaller()
                .start();
        Path keys = this.folder.resolve("keys");
        List<String> tokens;
        try (Ledger ledger = Ledger.open(Databases.of(server), keys, Opening.real("Sổ thử"), LogListener.NONE)) {
            LoadedUnion.found(ledger, UNITS);
            tokens = Members.tokens(ledger, members());
        }
        Path accounts = server.folder().resolve("accounts.properties");
        served = new ServedInstance("served", new PacketProxy(server.port()), accounts, keys, this.folder);
        for (int client = 0; client < SERVED_CLIENTS; client++) {
            served.client(
                    journals,
                    client,
                    UNITS,
                    new ClientOverHttp.Tokens(tokens.get(2 * client), tokens.get(2 * client + 1)));
        }
        programs.add(served);
        for (int number = 1; number <= 2; number++) {
            PacketProxy proxy = new PacketProxy(server.port());
            programs.add(new PostingInstance(
                    "program-" + number,
                    proxy,
                    List.of(
                            accounts.toString(),
                            String.valueOf(proxy.port()),
                            keys.toString(),
                            journals.toString(),
                            String.valueOf(100 * number),
                            String.valueOf(CLIENTS),
                            String.valueOf(UNITS)),
                    this.folder));
        }
    }

    /** An accountant and a chair for each client that asks over HTTP. */
    private static List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int client = 0; client < SERVED_CLIENTS; client++) {
            UnitId unit = LoadedUnion.unit(client % UNITS);
            members.add(new Member("ketoan" + client, LoadedUnion.accountant(unit), unit, Office.ACCOUNTANT));
            members.add(new Member("chutich" + client, LoadedUnion.chair(unit), unit, Office.CHAIR));
        }
        return members;
    }

    Path journals() {
        return folder.resolve("journals");
    }

    MariaDbServer server() {
        return server;
    }

    /** The served one first: what its clients are owed is to be resolved while the others follow the views. */
    List<Instance> programs() {
        return programs;
    }

    ServedInstance served() {
        return served;
    }

    Acknowledged acknowledged() {
        return acknowledged;
    }

    boolean canFillDisk() {
        return mounted;
    }

    /** The longest that nothing was acknowledged after the database was there again. */
    long slowestMillis() {
        return slowestMillis;
    }

    void killDatabase() {
        server.kill();
        server.restart();
        awaitPosting();
    }

    void pauseDatabase(int seconds) {
        server.pause();
        rest(Duration.ofSeconds(seconds));
        server.resume();
        awaitPosting();
    }

    /** Fills the database's disk to the last byte for a while. */
    void fillDisk(int seconds) {
        Path ballast = folder.resolve("data/ballast");
        ByteBuffer block = ByteBuffer.allocateDirect(1 << 20);
        try (FileChannel out = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            while (System.nanoTime() < until) {
                fill(out, block);
                rest(Duration.ofMillis(20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(ballast);
        }
        if (!server.isRunning()) {
            server.restart();
        }
        awaitPosting();
    }

    private static void fill(FileChannel out, ByteBuffer block) {
        for (int size = block.capacity(); size >= 4096; size /= 2) {
            try {
                while (true) {
                    out.write(block.clear().limit(size));
                }
            } catch (IOException _) {
                // no room for so much
            }
        }
    }

    /** Has every view built again while people post. @return whether all were in time */
    boolean replay() {
        try {
            // one at a time, as people ask: the followers hold the rows of a group in their own order
            for (String view : views()) {
                sql("update ledger_views.view_token set rebuild_asked = 1 where view = '" + view + "'");
            }
            long events = number("select max(position) from ledger.event");
            return await(REPLAYED_WITHIN.plus(REPLAYED_EACH_WITHIN.multipliedBy(events)), () -> {
                try {
                    return number("select count(*) from ledger_views.view_token where rebuild_asked = 1") == 0;
                } catch (SQLException _) {
                    return false;
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitPosting() {
        long started = System.nanoTime();
        long before = acknowledged.sendings();
        if (!await(BACK_WITHIN, () -> acknowledged.sendings() > before)) {
            throw new IllegalStateException("nothing is acknowledged " + BACK_WITHIN + " after the database is back");
        }
        slowestMillis = Math.max(
                slowestMillis, Duration.ofNanos(System.nanoTime() - started).toMillis());
    }

    static boolean await(Duration atMost, BooleanSupplier condition) {
        long until = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                return false;
            }
            rest(Duration.ofMillis(50));
        }
        return true;
    }

    static void rest(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void sql(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> views() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select view from ledger_views.view_token")) {
            List<String> views = new ArrayList<>();
            while (row.next()) {
                views.add(row.getString(1));
            }
            return views;
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection open() throws SQLException {
        Account root = server.account("root");
        return DriverManager.getConnection(server.url(""), root.user(), root.password());
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        programs.forEach(Instance::close);
        server.close();
        if (mounted) {
            Commands.run("umount", "-l", folder.resolve("data").toString());
        }
    }
}
