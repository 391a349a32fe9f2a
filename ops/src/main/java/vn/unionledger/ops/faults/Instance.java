package vn.unionledger.ops.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One posting program in a JVM of its own, behind a proxy of its own, with a clock that can be put wrong. */
final class Instance implements AutoCloseable {
    private static final int START_SECONDS_MOST = 120;

    private final String name;
    private final PacketProxy proxy;
    private final List<String> arguments;
    private final Path folder;
    private final Optional<FakeTime> clock;
    private volatile @Nullable Process process;
    private @Nullable BufferedReader output;
    private volatile boolean posting;

    /**
     * @param arguments of {@link PostingProgram}, with the proxy's port among them
     */
    Instance(String name, PacketProxy proxy, List<String> arguments, Path folder) {
        this.name = name;
        this.proxy = proxy;
        this.arguments = List.copyOf(arguments);
        this.folder = folder;
        this.clock = FakeTime.in(folder.resolve(name + ".clock"));
    }

    PacketProxy proxy() {
        return proxy;
    }

    /** Starts it, again and again until it posts: it does not come up while its database is away. */
    void start() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS_MOST);
        setClock(0);
        while (!launched()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the program does not come up; see " + log());
            }
        }
    }

    private boolean launched() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                // killed within minutes: what the slow compiler makes would hardly be used
                "-XX:TieredStopAtLevel=1",
                "-Daxoniq.update-checker.disabled=true",
                // to the file, never into the pipe, which nobody empties after "ready"
                "-Dlogback.configurationFile=logback.xml",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                PostingProgram.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
        clock.ifPresent(own -> builder.environment().putAll(own.environment()));
        try {
            Process started = builder.start();
            process = started;
            output = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
            posting = says("ready", START_SECONDS_MOST);
            return posting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line. @return false if the program ended before it */
    private boolean says(String line, int seconds) {
        BufferedReader from = output;
        if (from == null) {
            return false;
        }
        try {
            return CompletableFuture.supplyAsync(() -> from.lines().anyMatch(line::equals))
                    .get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException _) {
            kill();
            return false;
        }
    }

    void kill() {
        posting = false;
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().join();
        }
    }

    /** @param signal such as STOP and CONT */
    void signal(String signal) {
        Process running = process;
        if (running != null) {
            Commands.run("kill", "-" + signal, String.valueOf(running.pid()));
        }
    }

    /** Whether it has come up, and nobody has ended it since. */
    boolean isPosting() {
        return posting && isRunning();
    }

    boolean isRunning() {
        Process running = process;
        return running != null && running.isAlive();
    }

    /** Puts the program's clock off by so many seconds; only where there is a library for it. */
    void setClock(int seconds) {
        clock.ifPresent(own -> own.set(seconds));
    }

    /** Tells it to stop sending, and waits until it owes nobody an answer. @return false if it did not manage to */
    boolean finish(int seconds) {
        Process running = process;
        if (running == null) {
            return false;
        }
        try {
            running.getOutputStream().write('\n');
            running.getOutputStream().flush();
        } catch (IOException _) {
            return false;
        }
        return says("done", seconds);
    }

    private Path log() {
        return folder.resolve(name + ".log");
    }

    @Override
    public void close() {
        kill();
        try {
            proxy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
