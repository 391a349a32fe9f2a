package vn.unionledger.ops.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import vn.unionledger.log.ContiguousReader;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogInstaller;
import vn.unionledger.log.Opening;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.MariaDbSetup;

/**
 * Two programs append, their clocks ten minutes ahead and behind, while transactions stay open and all processors are busy; three
 * readers follow, and each must see every position once and in order. On each engine there is, with and without a binary log.
 */
public final class OrderRun {
    private static final Path INSTALLED = Path.of("/usr/sbin/mariadbd");
    private static final int CLIENTS = 256;
    private static final int WRITERS = 2;
    private static final int READERS = 3;
    private static final int OPEN_TRANSACTIONS = 50;
    private static final int PAGE = 2000;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(3);
    private static final int TEN_MINUTES = 600;
    private static final Duration LONGEST = Duration.ofHours(2);

    private final Path folder;
    private final boolean installed;
    private final boolean binaryLog;

    /** @param folder an empty one */
    OrderRun(Path folder, boolean installed, boolean binaryLog) {
        this.folder = folder.toAbsolutePath();
        this.installed = installed;
        this.binaryLog = binaryLog;
    }

    /** {@code [APPENDS]} in each setting, 1,000,000 where none are said; exits 0 if all read as they must. */
    public static void main(String[] arguments) throws Exception {
        long appends = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        Path target = Files.createDirectories(Path.of("target"));
        boolean holds = true;
        for (boolean installed : List.of(false, true)) {
            for (boolean binaryLog : List.of(false, true)) {
                if (installed && !isInstalled()) {
                    System.out.println(INSTALLED + " is not there: left out (Debian: mariadb-server)");
                    continue;
                }
                Path folder = Files.createTempDirectory(target, "order-");
                Outcome outcome = new OrderRun(folder, installed, binaryLog).of(appends);
                System.out.println(outcome);
                holds &= outcome.holds();
            }
        }
        System.exit(holds ? 0 : 1);
    }

    static boolean isInstalled() {
        return Files.isExecutable(INSTALLED);
    }

    /** @param wrong how often a reader saw another position than the next one */
    record Outcome(
            String setting, long stored, List<Long> read, long wrong, LogChecker.Verdict verdict, double seconds) {
        boolean holds() {
            return wrong == 0 && verdict.holds() && read.stream().allMatch(seen -> seen == stored);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s: %s; %,d events, %d readers saw %s, %d out of order, %.0f s%n    %s",
                    setting,
                    holds() ? "HOLDS" : "BROKEN",
                    stored,
                    read.size(),
                    read,
                    wrong,
                    seconds,
                    verdict);
        }
    }

    /** Runs so many appends. */
    Outcome of(long appends) throws Exception {
        Path journals = Files.createDirectories(folder.resolve("journals"));
        MariaDbSetup setup =
                MariaDbServer.in(folder.resolve("server")).bufferPool("256M").stoppedByCaller();
        if (installed) {
            setup.installed(INSTALLED);
        }
        if (binaryLog) {
            setup.binaryLog();
        }
        long started = System.nanoTime();
        List<AutoCloseable> open = new ArrayList<>();
        AtomicBoolean busy = new AtomicBoolean(true);
        try (MariaDbServer server = setup.start()) {
            LogInstaller.install(
                    address(server, "ledger_migrate"),
                    server.account("ledger_run").grantee(),
                    Opening.real("Sổ thử"));
            openTransactions(server, open);
            burnProcessors(busy);
            LogAddress address = address(server, "ledger_run");
            AtomicBoolean ended = new AtomicBoolean();
            AtomicLong wrong = new AtomicLong();
            List<Following> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(new Following(address, ended, wrong, i * PAUSE_NANOS));
            }
            List<Process> programs = List.of(
                    load(address, journals, 0, appends / 2, TEN_MINUTES),
                    load(address, journals, CLIENTS, appends / 2, -TEN_MINUTES));
            for (Process program : programs) {
                if (!program.waitFor(LONGEST) || program.exitValue() != 0) {
                    throw new IllegalStateException("a program that appends did not end well");
                }
            }
            ended.set(true);
            List<Long> read = new ArrayList<>();
            for (Following reader : readers) {
                read.add(reader.end());
            }
            var verdict = new LogChecker(address.url(), address.user(), address.password()).check(journals);
            return new Outcome(
                    described(server),
                    verdict.stored(),
                    read,
                    wrong.get(),
                    verdict,
                    (System.nanoTime() - started) / 1e9);
        } finally {
            busy.set(false);
            for (AutoCloseable one : open) {
                close(one);
            }
        }
    }

    /** A reader that goes on until the writing is over and it has seen all. */
    private static final class Following {
        private final Thread thread;
        private volatile long last;

        /** @param pause between two pages: one reader is always at the writers' heels, the others come by now and then */
        Following(LogAddress address, AtomicBoolean ended, AtomicLong wrong, long pause) {
            thread = Thread.ofPlatform().start(() -> {
                try (ContiguousReader reader = new ContiguousReader(address)) {
                    boolean over = false;
                    while (!over) {
                        over = ended.get() && last >= reader.bound();
                        for (StoredEvent event : reader.after(last, PAGE)) {
                            if (event.position() != last + 1) {
                                wrong.incrementAndGet();
                            }
                            last = event.position();
                        }
                        LockSupport.parkNanos(pause);
                    }
                }
            });
        }

        long end() throws InterruptedException {
            thread.join();
            return last;
        }
    }

    private Process load(LogAddress address, Path journals, int first, long appends, int clockSeconds)
            throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LoadProgram.class.getName(),
                address.url(),
                address.user(),
                address.password(),
                journals.toString(),
                String.valueOf(first),
                String.valueOf(CLIENTS),
                String.valueOf(WRITERS),
                String.valueOf(LONGEST.toSeconds()),
                String.valueOf((appends + CLIENTS - 1) / CLIENTS));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program-" + first + ".log").toFile());
        Optional<FakeTime> clock = FakeTime.in(folder.resolve("program-" + first + ".clock"));
        clock.ifPresent(own -> {
            own.set(clockSeconds);
            builder.environment().putAll(own.environment());
        });
        return builder.start();
    }

    private String described(MariaDbServer server) throws SQLException {
        try (Connection root = root(server);
                Statement statement = root.createStatement();
                var row = statement.executeQuery("select version()")) {
            row.next();
            String clocks = FakeTime.in(folder.resolve("clock")).isPresent() ? "±10 min" : "right, " + FakeTime.MISSING;
            return "MariaDB " + row.getString(1) + ", binary log " + (binaryLog ? "on" : "off") + ", clocks " + clocks;
        }
    }

    private static LogAddress address(MariaDbServer server, String name) {
        Account account = server.account(name);
        return new LogAddress(server.url("ledger"), account.user(), account.password());
    }

    private static Connection root(MariaDbServer server) throws SQLException {
        Account root = server.account("root");
        return DriverManager.getConnection(server.url("ledger"), root.user(), root.password());
    }

    private static void openTransactions(MariaDbServer server, List<AutoCloseable> open) throws SQLException {
        for (int i = 0; i < OPEN_TRANSACTIONS; i++) {
            Connection connection = root(server);
            open.add(connection);
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table if not exists scrap (id int primary key)");
                statement.execute("set session idle_transaction_timeout = 0");
                statement.execute("start transaction");
                statement.execute("insert into scrap values (" + i + ")");
            }
        }
    }

    private static void burnProcessors(AtomicBoolean busy) {
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread.ofPlatform().daemon().name("burner").start(() -> {
                while (busy.get()) {
                    Thread.onSpinWait();
                }
            });
        }
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception _) {
            // its server is gone already
            Thread.onSpinWait();
        }
    }
}
