package vn.unionledger.log.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A private server that another program of this machine runs in a folder, to be used beside that program by the same user. It
 * ends with that program, not with this one.
 */
public final class RunningServer {
    private final int port;
    private final Accounts accounts;

    private RunningServer(int port, Accounts accounts) {
        this.port = port;
        this.accounts = accounts;
    }

    /** The server in a data folder, if another program uses the folder now. */
    public static Optional<RunningServer> in(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            if (!isUsed(place.resolve("program.lock"))) {
                return Optional.empty();
            }
            Accounts accounts = Accounts.read(place.resolve("accounts.properties"));
            return ServerProcess.on(place.resolve("database")).stream()
                    .flatMap(process -> process.option("--port=").stream())
                    .map(port -> new RunningServer(Integer.parseInt(port), accounts))
                    .findFirst();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isUsed(Path lock) throws IOException {
        if (Files.notExists(lock)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var taken = channel.tryLock()) {
            return taken == null;
        }
    }

    /** The JDBC address of a database. */
    public String url(String name, String... parameters) {
        return MariaDbServer.url(port, name, parameters);
    }

    /** One of the accounts of the folder. */
    public Account account(String name) {
        return accounts.named(name);
    }
}
