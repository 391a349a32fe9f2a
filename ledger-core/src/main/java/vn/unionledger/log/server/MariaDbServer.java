package vn.unionledger.log.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);
    private static final long LOG_FILE_BYTES_MAX = 8L << 20;

    private final MariaDbSetup setup;
    private final Engine engine;
    private final FolderLock lock;
    private final Path database;
    private final Path log;
    private final Accounts accounts;
    private final @Nullable Thread stopAtExit;
    private int port;
    private Process process;

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
        engine = setup.engine();
        database = setup.folder.resolve("database");
        log = setup.folder.resolve("server.log");
        if (setup.folder.startsWith(Path.of(System.getProperty("java.io.tmpdir")))) {
            LOG.warn("The data folder {} is a temporary place: what is recorded there may be wiped", setup.folder);
        }
        ServerProcess.on(database).forEach(ServerProcess::stop);
        keepLogSmall();
        var preparation = new Preparation(setup.folder, engine);
        var created = preparation.fillIfEmpty(database, log);
        accounts = preparation.accounts();
        var initFile = preparation.initFile(accounts);
        process = launch(initFile);
        preparation.done();
        if (created) {
            LOG.info("Made a new database server in {}", setup.folder);
        }
        LOG.info("The database server runs on port {}, process {}", port, process.pid());
        stopAtExit = setup.stopsWithProgram ? new Thread(this::stop, "mariadbd-stop") : null;
        if (stopAtExit != null) {
            Runtime.getRuntime().addShutdownHook(stopAtExit);
        }
    }

    private void keepLogSmall() throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_FILE_BYTES_MAX) {
            Files.move(log, log.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Process launch(@Nullable Path initFile) throws IOException {
        for (var attempt = 1; ; attempt++) {
            port = setup.port != 0 ? setup.port : attempt == 1 && port != 0 ? port : FreePort.take();
            var command = new ArrayList<String>();
            command.add(engine.server().toString());
            command.addAll(setup.arguments(engine, database));
            command.add("--port=" + port);
            if (initFile != null) {
                command.add("--init-file=" + initFile);
            }
            var before = Files.exists(log) ? Files.size(log) : 0;
            var started = ServerProcess.start(command, log);
            try {
                awaitSignIn(started, before);
                return started;
            } catch (PortTaken taken) {
                if (setup.port != 0 || attempt == 10) {
                    throw new ServerException(
                            "Cổng " + port + " đang bận: hãy chọn cổng khác cho cơ sở dữ liệu.",
                            "The port " + port + " is taken: choose another for the database.",
                            taken);
                }
            }
        }
    }

    /** The port was free when it was chosen and is not any more. */
    private static final class PortTaken extends Exception {}

    private void awaitSignIn(Process started, long logBefore) throws IOException, PortTaken {
        var deadline = Instant.now().plus(START_PATIENCE);
        while (true) {
            try {
                if (started.waitFor(30, TimeUnit.MILLISECONDS)) {
                    throw ended(started, logBefore);
                }
            } catch (InterruptedException interrupted) {
                started.destroy();
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the database server started", interrupted);
            }
            try {
                for (var user : new LedgerDatabases("").users()) {
                    signIn(account(user));
                }
                return;
            } catch (SQLException notYet) {
                if (Instant.now().isAfter(deadline) || notYet.getErrorCode() == 1045) {
                    started.destroyForcibly();
                    throw new ServerException(
                            "Không đăng nhập được vào cơ sở dữ liệu trong " + setup.folder + "; xem " + log + ".",
                            "The database in " + setup.folder + " lets nobody sign in; see " + log + ".",
                            notYet);
                }
            }
        }
    }

    private void signIn(Account account) throws SQLException {
        try (var connection = DriverManager.getConnection(
                "jdbc:mysql://" + Account.HOST + ":" + port + "/?sslMode=DISABLED&connectTimeout=2000",
                account.user(),
                account.password())) {
            connection.isValid(2);
        }
    }

    private ServerException ended(Process started, long logBefore) throws IOException, PortTaken {
        var said = tail(logBefore);
        if (said.contains("Bind on TCP/IP port")) {
            throw new PortTaken();
        }
        var lines = said.lines().filter(line -> line.contains("ERROR")).limit(5).toList();
        var why = lines.isEmpty() ? "exit " + started.exitValue() : String.join("; ", lines);
        return new ServerException(
                "Cơ sở dữ liệu trong " + setup.folder + " không khởi động được (" + why + "); xem " + log + ".",
                "The database in " + setup.folder + " does not start (" + why + "); see " + log + ".");
    }

    private String tail(long from) throws IOException {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(from);
            return new String(java.nio.channels.Channels.newInputStream(channel).readNBytes(1 << 20), UTF_8);
        }
    }

    /** The port on the loopback address; it stays the same over {@link #restart} while it is free. */
    public int port() {
        return port;
    }

    /** The data folder, absolute. */
    public Path folder() {
        return setup.folder;
    }

    /** The process number of the running server. */
    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isAlive();
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
        if (process.isAlive()) {
            new ServerProcess(process.toHandle()).stop();
        }
    }

    /** Ends the server as a power cut would. For tests of what survives. */
    public synchronized void kill() {
        if (process.isAlive()) {
            new ServerProcess(process.toHandle()).kill();
        }
    }

    /** Freezes the server until {@link #resume}: connections stay open and nothing answers. For tests. */
    public void pause() {
        new ServerProcess(process.toHandle()).signal("STOP");
    }

    public void resume() {
        new ServerProcess(process.toHandle()).signal("CONT");
    }

    /** Stops the server if it runs, starts it and answers once every account can sign in. */
    public synchronized void restart() {
        stop();
        try {
            process = launch(null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops the server and frees the folder for another program; closing twice is no error. */
    @Override
    public void close() {
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
