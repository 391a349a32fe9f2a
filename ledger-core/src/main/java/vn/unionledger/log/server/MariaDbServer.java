package vn.unionledger.log.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MariaDB server of this program's own, in a data folder, on the loopback address. It has the databases {@code ledger},
 * {@code ledger_vault}, {@code ledger_app}, {@code ledger_views} and the accounts {@code ledger_migrate}, {@code ledger_run},
 * {@code ledger_vault}, {@code ledger_app}, {@code ledger_views}, with generated passwords, and no door without one.
 * One program at a time uses a folder; a server that a killed program left behind is stopped before the next start.
 */
public final class MariaDbServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MariaDbServer.class);
    private static final long LOG_FILE_BYTES_MAX = 8L << 20;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final MariaDbSetup setup;
    private final FolderLock lock;
    private final Launcher launcher;
    private final Accounts accounts;
    private final @Nullable Thread stopAtExit;
    private volatile Launcher.Launched running;
    private boolean wanted = true;
    private volatile boolean closed;

    /** A server for this data folder, which need not exist; nothing happens before {@link MariaDbSetup#start}. */
    public static MariaDbSetup in(Path folder) {
        return new MariaDbSetup(folder);
    }

    static MariaDbServer start(MariaDbSetup setup) {
        try {
            PrivateFile.folder(setup.folder);
            var lock = FolderLock.take(setup.folder);
            try {
                return new MariaDbServer(setup, lock);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new ServerException(
                    "Không dùng được thư mục dữ liệu " + setup.folder + ": " + failure.getMessage(),
                    "The data folder " + setup.folder + " cannot be used: " + failure,
                    failure);
        }
    }

    private MariaDbServer(MariaDbSetup setup, FolderLock lock) throws IOException {
        this.setup = setup;
        this.lock = lock;
        var engine = setup.engine();
        var database = setup.folder.resolve("database");
        var log = setup.folder.resolve("server.log");
        if (setup.folder.startsWith(Path.of(System.getProperty("java.io.tmpdir")))) {
            LOG.warn("The data folder {} is a temporary place: what is recorded there may be wiped", setup.folder);
        }
        ServerProcess.on(database).forEach(ServerProcess::stop);
        keepSmall(log);
        if (setup.binaryLog) {
            PrivateFile.folder(setup.folder.resolve("binlog"));
        }
        var preparation = new Preparation(setup.folder, engine);
        preparation.fillIfEmpty(database, setup.scratch(), log);
        accounts = preparation.accounts();
        launcher = new Launcher(setup, engine, database, log, accounts);
        running = launcher.launch(0, preparation.initFile(accounts));
        preparation.done();
        LOG.info(
                "The database server in {} runs on port {}, process {}",
                setup.folder,
                running.port(),
                running.process().pid());
        stopAtExit = setup.stopsWithProgram ? new Thread(this::stop, "mariadbd-stop") : null;
        if (stopAtExit != null) {
            Runtime.getRuntime().addShutdownHook(stopAtExit);
        }
        if (setup.startsAgain) {
            Thread.ofPlatform().daemon().name("mariadbd-watch").start(this::keepRunning);
        }
    }

    /** What is recorded is on disk: a server that ended unasked goes on where it was, and no program need be started anew. */
    private void keepRunning() {
        Duration pause = FIRST_PAUSE;
        try {
            while (!closed) {
                int exit = running.process().waitFor();
                Thread.sleep(pause);
                pause = startAgain(exit) ? FIRST_PAUSE : longer(pause);
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        return pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }

    private synchronized boolean startAgain(int exit) {
        if (!wanted || isRunning()) {
            return true;
        }
        LOG.error("The database server in {} ended unasked (exit {}): it is started again", setup.folder, exit);
        try {
            running = launcher.launch(running.port(), null);
            LOG.warn("The database server in {} runs again, process {}", setup.folder, pid());
            return true;
        } catch (IOException | RuntimeException failure) {
            LOG.error("The database server in {} does not start; it is tried again", setup.folder, failure);
            return false;
        }
    }

    private static void keepSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_FILE_BYTES_MAX) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The port on the loopback address; it stays the same over {@link #restart} while it is free. */
    public int port() {
        return running.port();
    }

    /** The data folder, absolute. */
    public Path folder() {
        return setup.folder;
    }

    /** The process number of the running server. */
    public long pid() {
        return running.process().pid();
    }

    public boolean isRunning() {
        return running.process().isAlive();
    }

    /** An account by its name; besides the five named above there is {@code root}, for backups and tests. */
    public Account account(String name) {
        return accounts.named(name);
    }

    /**
     * The JDBC address of a database.
     *
     * @param parameters further ones of Connector/J, such as {@code allowMultiQueries=true}
     */
    public String url(String name, String... parameters) {
        return url(port(), name, parameters);
    }

    static String url(int port, String name, String... parameters) {
        var all = new ArrayList<>(List.of(
                "sslMode=DISABLED",
                "connectionTimeZone=UTC",
                "characterEncoding=UTF-8",
                "connectionCollation=utf8mb4_bin"));
        all.addAll(List.of(parameters));
        return "jdbc:mysql://" + Account.HOST + ":" + port + "/" + name + "?" + String.join("&", all);
    }

    /** Ends the server in order; {@link #restart} starts it again. The folder stays this program's. */
    public synchronized void stop() {
        wanted = false;
        if (isRunning()) {
            handle().stop();
        }
    }

    /** Ends the server as a power cut would. For tests of what survives. */
    public synchronized void kill() {
        if (isRunning()) {
            handle().kill();
        }
    }

    /** Freezes the server until {@link #resume}: connections stay open and nothing answers. For tests. */
    public void pause() {
        handle().signal("STOP");
    }

    public void resume() {
        handle().signal("CONT");
    }

    /** Stops the server if it runs, starts it and answers once every account can sign in. */
    public synchronized void restart() {
        stop();
        wanted = true;
        try {
            running = launcher.launch(running.port(), null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ServerProcess handle() {
        return new ServerProcess(running.process().toHandle());
    }

    /** Stops the server and frees the folder for another program; closing twice is no error. */
    @Override
    public void close() {
        closed = true;
        stop();
        try {
            lock.close();
            if (stopAtExit != null) {
                Runtime.getRuntime().removeShutdownHook(stopAtExit);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (IllegalStateException alreadyExiting) {
            LOG.debug("The program is ending already");
        }
    }
}
