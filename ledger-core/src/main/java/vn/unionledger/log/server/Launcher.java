package vn.unionledger.log.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts mariadbd on a prepared database folder and waits until every account can sign in, however long recovery takes. */
record Launcher(MariaDbSetup setup, Engine engine, Path database, Path log, Accounts accounts) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** A server that answers on its port. */
    record Launched(Process process, int port) {}

    /** The port was free when it was chosen and is not any more. */
    private static final class PortTaken extends Exception {}

    /**
     * Starts the server on the port of the setup or, where that is left open, on the preferred one (0: none) or a free one.
     *
     * @param initFile statements that the server carries out before it lets anyone in
     */
    Launched launch(int preferred, @Nullable Path initFile) throws IOException {
        var port = setup.port != 0 ? setup.port : preferred != 0 ? preferred : FreePort.take();
        for (var attempt = 1; ; attempt++) {
            try {
                return launchOn(port, initFile);
            } catch (PortTaken taken) {
                if (setup.port != 0 || attempt == 10) {
                    throw new ServerException(
                            "Cổng " + port + " đang bận: hãy chọn cổng khác cho cơ sở dữ liệu.",
                            "The port " + port + " is taken: choose another for the database.",
                            taken);
                }
                port = FreePort.take();
            }
        }
    }

    private Launched launchOn(int port, @Nullable Path initFile) throws IOException, PortTaken {
        var command = new ArrayList<String>();
        command.add(engine.server().toString());
        command.addAll(setup.arguments(engine, database));
        command.add("--port=" + port);
        if (initFile != null) {
            command.add("--init-file=" + initFile);
        }
        Files.createDirectories(setup.scratch());
        var logBefore = Files.exists(log) ? Files.size(log) : 0;
        var process = ServerProcess.start(command, log);
        try {
            awaitSignIn(process, port, logBefore);
            return new Launched(process, port);
        } catch (IOException | RuntimeException failure) {
            new ServerProcess(process.toHandle()).stop();
            throw failure;
        }
    }

    private void awaitSignIn(Process process, int port, long logBefore) throws IOException, PortTaken {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            if (endsWithin(process, 30)) {
                throw ended(process, logBefore);
            }
            // only its own log tells our server from another that already has the port
            if (said(logBefore).contains("ready for connections")) {
                signInAsEveryone(port);
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw failed("no answer in " + PATIENCE.toMinutes() + " min", null);
            }
        }
    }

    private void signInAsEveryone(int port) {
        var url = "jdbc:mysql://" + Account.HOST + ":" + port + "/?sslMode=DISABLED&socketTimeout=60000";
        for (var user : new LedgerDatabases("").users()) {
            var account = accounts.named(user);
            try (var connection = DriverManager.getConnection(url, account.user(), account.password())) {
                connection.isValid(2);
            } catch (SQLException refused) {
                throw failed(user + ": " + refused.getMessage(), refused);
            }
        }
    }

    private static boolean endsWithin(Process process, int millis) throws IOException {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the database server started", interrupted);
        }
    }

    private ServerException ended(Process process, long logBefore) throws IOException, PortTaken {
        var said = said(logBefore);
        if (said.contains("Bind on TCP/IP port")) {
            throw new PortTaken();
        }
        var errors =
                said.lines().filter(line -> line.contains("ERROR")).limit(5).toList();
        var why = errors.isEmpty() ? "exit " + process.exitValue() : String.join("; ", errors);
        return failed(why, null);
    }

    private ServerException failed(String why, @Nullable Throwable cause) {
        return new ServerException(
                "Cơ sở dữ liệu trong " + setup.folder + " không khởi động được (" + why + "); xem " + log + ".",
                "The database in " + setup.folder + " does not start (" + why + "); see " + log + ".",
                cause);
    }

    private String said(long from) throws IOException {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(from);
            return new String(Channels.newInputStream(channel).readNBytes(1 << 20), UTF_8);
        }
    }
}
