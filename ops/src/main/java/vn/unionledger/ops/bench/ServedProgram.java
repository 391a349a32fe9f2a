package vn.unionledger.ops.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.unionledger.ops.client.HttpConnection;

/** The program as people start it, by its launcher, in a process of its own, on the databases of this run. */
final class ServedProgram implements AutoCloseable {
    private static final Path LAUNCHER = Path.of("ledger").toAbsolutePath();
    private static final String FIRST_PAGE = "/dang-nhap";
    private static final long START_NANOS_MOST = TimeUnit.MINUTES.toNanos(5);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Process process;
    private final int port;
    private final double startSeconds;

    private ServedProgram(Process process, int port, Path log) throws IOException {
        this.process = process;
        this.port = port;
        // a measuring that is broken off leaves nothing behind
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        long started = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - started > START_NANOS_MOST) {
                process.destroyForcibly();
                throw new IllegalStateException("the program does not come up:\n" + Files.readString(log));
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        startSeconds = (System.nanoTime() - started) / 1e9;
    }

    /** Serves the ledger of this run on a free port. Returns when the first page was shown. */
    static ServedProgram serve(Setting setting) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path log = setting.folder().resolve("program.log");
        return new ServedProgram(
                command(setting, log, "run", "--port", Integer.toString(port), "--management-port", "0"), port, log);
    }

    /** Starts a command of the launcher on the databases of this run. */
    static Process command(Setting setting, Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(setting.environment());
        return builder.start();
    }

    private boolean answers() {
        try (HttpConnection connection = new HttpConnection(port, "")) {
            return connection.get(FIRST_PAGE) == 200;
        } catch (IOException _) {
            return false;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** From the start of the process to the first page. */
    double startSeconds() {
        return startSeconds;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
