package vn.unionledger.log.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The MariaDB server that the tests of one JVM share, started at first use in a folder under the module's {@code target} and
 * ended with the JVM. The engine is the one that comes with the program, or the installed one that the system property
 * {@value #ENGINE} names, such as {@code /usr/sbin/mariadbd}.
 */
public final class TestServer {

    static final String ENGINE = "ledger.test.mariadbd";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable MariaDbServer shared;

    private TestServer() {}

    /**
     * The server of this JVM. It does not wait for the disk: only a machine without power would lose what it has, and no test
     * here pulls the plug. Tests that stop, kill or pause a server take one of their own by {@link #own}.
     */
    public static synchronized MariaDbServer shared() {
        if (shared == null) {
            shared = own("shared").extra("--innodb-flush-method=nosync").start();
        }
        return shared;
    }

    /** Four empty databases and five accounts that no other test of the shared server sees. */
    public static TestDatabases fresh() {
        return fresh(shared());
    }

    /** Four more databases and five more accounts on this server, apart from all others on it. */
    public static TestDatabases fresh(MariaDbServer server) {
        var databases = new LedgerDatabases("t" + COUNT.incrementAndGet() + "_");
        var accounts = new Accounts(java.util.Map.of()).with(databases.users());
        var root = server.account("root");
        try (var connection = DriverManager.getConnection(server.url(""), root.user(), root.password());
                var statement = connection.createStatement()) {
            for (var sql : databases.statements(accounts::named)) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new TestDatabases(server, databases, accounts);
    }

    /** A setup in an empty folder of its own under {@code target}, for tests that harm their server; close what it starts. */
    public static MariaDbSetup own(String name) {
        return at(folder(name));
    }

    /** A setup in the given folder with the engine under test and the memory a test needs. */
    public static MariaDbSetup at(Path folder) {
        var setup = MariaDbServer.in(folder).bufferPool("96M").extra("--innodb-log-file-size=48M");
        var installed = System.getProperty(ENGINE, "");
        return installed.isEmpty() ? setup : setup.installed(Path.of(installed));
    }

    /** An empty folder under {@code target/mariadb}, named for this JVM; those of JVMs that have ended are removed. */
    public static Path folder(String name) {
        var all = Path.of("target", "mariadb").toAbsolutePath();
        var own = all.resolve(ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + "-" + name);
        try {
            Files.createDirectories(all);
            removeAbandoned(all);
            PrivateFile.deleteTree(own);
            return own;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One JVM at a time: two that remove the same folder would each miss what the other has taken away. */
    private static synchronized void removeAbandoned(Path all) throws IOException {
        try (var lock = FileChannel.open(
                        all.resolveSibling("mariadb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock();
                var folders = Files.list(all)) {
            for (var folder : folders.toList()) {
                var pid = Long.parseLong(folder.getFileName().toString().replaceFirst("-.*", ""));
                if (ProcessHandle.of(pid).isEmpty()) {
                    ServerProcess.on(folder.resolve("database")).forEach(ServerProcess::stop);
                    PrivateFile.deleteTree(folder);
                }
            }
        }
    }
}
