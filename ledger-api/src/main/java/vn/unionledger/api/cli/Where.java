package vn.unionledger.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.RunningServer;

/**
 * Which ledger a command is about: one with a database of its own in a folder, whether a program serves it now or not, or one on
 * a database server that the environment names.
 */
final class Where {
    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = {
                "Thư mục dữ liệu của sổ có cơ sở dữ liệu riêng; không có thì dùng máy chủ theo biến LEDGER_DB_URL.",
                "Data folder of a ledger with a database of its own; without it, the server of LEDGER_DB_URL."
            })
    private @Nullable Path data;

    @Option(
            names = "--keys",
            paramLabel = "FOLDER",
            description = {
                "Thư mục tệp khóa: keys trong thư mục dữ liệu, hoặc biến LEDGER_KEYS, hoặc ./data/keys.",
                "Folder of the key files: keys in the data folder, or LEDGER_KEYS, or ./data/keys."
            })
    private @Nullable Path keys;

    /** An open ledger, and the database server to be stopped after it, if this program started one. */
    record Opened(Ledger ledger, @Nullable MariaDbServer server) implements AutoCloseable {
        @Override
        public void close() {
            try {
                ledger.close();
            } finally {
                if (server != null) {
                    server.close();
                }
            }
        }
    }

    /** The databases, and the server to be stopped after use, if this program started it. */
    record Reached(Databases databases, @Nullable MariaDbServer server) implements AutoCloseable {
        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }

    /** Opens it, making a new one if there is none. */
    Opened open(Opening opening) {
        Reached reached = reach(true);
        try {
            return new Opened(Ledger.open(reached.databases(), keys(), opening, LogListener.NONE), reached.server());
        } catch (RuntimeException e) {
            reached.close();
            throw e;
        }
    }

    /** Opens one that is there. @throws CommandRefusedException if there is none */
    Opened openExisting() {
        Reached reached = reach(false);
        try {
            return new Opened(
                    Ledger.open(reached.databases(), keys(), Opening.real(""), LogListener.NONE), reached.server());
        } catch (RuntimeException e) {
            reached.close();
            throw e;
        }
    }

    /** Reaches its databases without touching what is in them. @throws CommandRefusedException if there are none */
    Reached reachExisting() {
        return reach(false);
    }

    private Reached reach(boolean mayBeNew) {
        Path folder = data;
        if (folder == null) {
            if (System.getenv("LEDGER_DB_URL") == null) {
                throw new CommandRefusedException(
                        "Hãy cho biết sổ ở đâu: --data THƯ-MỤC, hoặc biến LEDGER_DB_URL.",
                        "Say where the ledger is: --data FOLDER, or the variable LEDGER_DB_URL.");
            }
            return new Reached(EnvironmentDatabases.of(System.getenv()), null);
        }
        Optional<RunningServer> running = RunningServer.in(folder);
        if (running.isPresent()) {
            return new Reached(Databases.of(running.get()), null);
        }
        if (!mayBeNew && Files.notExists(folder.resolve("database"))) {
            throw new CommandRefusedException(
                    "Không có sổ nào trong thư mục " + folder + ".",
                    "There is no ledger in the folder " + folder + ".");
        }
        MariaDbServer server =
                MariaDbServer.in(folder).stoppedByCaller().startedAgain().start();
        return new Reached(Databases.of(server), server);
    }

    private Path keys() {
        if (keys != null) {
            return keys;
        }
        if (data != null) {
            return data.resolve("keys");
        }
        return Path.of(System.getenv().getOrDefault("LEDGER_KEYS", "data/keys"));
    }
}
