package vn.unionledger.ops.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One program in a JVM of its own, behind a proxy of its own, with a clock that can be put wrong. */
abstract class Instance implements AutoCloseable {
    static final int START_SECONDS_MOST = 120;

    private final String name;
    private final PacketProxy proxy;
    private final Path folder;
    private final Optional<FakeTime> clock;
    private volatile @Nullable Process process;
    private volatile boolean posting;

    Instance(String name, PacketProxy proxy, Path folder) {
        this.name = name;
        this.proxy = proxy;
        this.folder = folder;
        this.clock = FakeTime.in(folder.resolve(name + ".clock"));
    }

    /** The class of the program, and its arguments. */
    abstract List<String> program();

    /** What the program finds in its environment. */
    abstract Map<String, String> environment();

    /** Whether what the program says on its standard output is read, rather than kept in its log. */
    abstract boolean isListenedTo();

    /** Waits until it is there for its clients. @return false if it ended before, or took too long */
    abstract boolean comesUp(Process started);

    /** Tells the clients to stop sending, and waits until none is owed an answer. @return false if it did not manage to */
    abstract boolean finish(int seconds);

    final PacketProxy proxy() {
        return proxy;
    }

    /** Starts it, again and again until it posts: it does not come up while its database is away. */
    final void start() {
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
                System.getProperty("java.class.path")));
        command.addAll(program());
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(appending());
        if (!isListenedTo()) {
            builder.redirectOutput(appending());
        }
        builder.environment().putAll(environment());
        clock.ifPresent(own -> builder.environment().putAll(own.environment()));
        try {
            Process started = builder.start();
            process = started;
            posting = comesUp(started);
            return posting;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder.Redirect appending() {
        return ProcessBuilder.Redirect.appendTo(log().toFile());
    }

    final void kill() {
        posting = false;
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            running.onExit().join();
        }
    }

    /** Ends it the way an operator does, and waits for its end. @return false if it is still there then */
    final boolean stop(int seconds) {
        Process running = process;
        if (running == null) {
            return true;
        }
        running.destroy();
        try {
            return running.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param signal such as STOP and CONT */
    final void signal(String signal) {
        Process running = process;
        if (running != null) {
            Commands.run("kill", "-" + signal, String.valueOf(running.pid()));
        }
    }

    /** Whether it has come up, and nobody has ended it since. */
    final boolean isPosting() {
        return posting && isRunning();
    }

    final boolean isRunning() {
        Process running = process;
        return running != null && running.isAlive();
    }

    /** Puts the program's clock off by so many seconds; only where there is a library for it. */
    final void setClock(int seconds) {
        clock.ifPresent(own -> own.set(seconds));
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
