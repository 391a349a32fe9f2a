package vn.unionledger.log.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** A running mariadbd: told to end when this program ends, found again when it was left behind. */
record ServerProcess(ProcessHandle handle) {

    private static final long PATIENCE_SECONDS = 120;

    /**
     * Starts the server, its output added to the log file. Where the machine has {@code setpriv}, the kernel ends the server
     * in order (SIGTERM) when this program is gone, however it went.
     */
    static Process start(List<String> command, Path log) throws IOException {
        var line = new ArrayList<String>();
        if (kernelCanEndChildren()) {
            line.addAll(List.of("setpriv", "--pdeathsig", "TERM"));
        }
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var started = new CompletableFuture<Process>();
        // the kernel means the end of the thread that started the child: so this one stays as long as the server
        Thread.ofPlatform().daemon().name("mariadbd-keeper").start(() -> {
            try {
                var process = builder.start();
                started.complete(process);
                process.waitFor();
            } catch (IOException | InterruptedException failure) {
                started.completeExceptionally(failure);
            }
        });
        try {
            return started.join();
        } catch (CompletionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    private static boolean kernelCanEndChildren() {
        try {
            var trial = new ProcessBuilder("setpriv", "--pdeathsig", "TERM", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The servers that work on this database folder, whoever started them: what a killed program left behind. */
    static List<ServerProcess> on(Path database) {
        var argument = "--datadir=" + database;
        return ProcessHandle.allProcesses()
                .filter(process -> arguments(process).contains(argument))
                .map(ServerProcess::new)
                .toList();
    }

    private static List<String> arguments(ProcessHandle process) {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return Arrays.asList(line.split("\0"));
        } catch (IOException | UncheckedIOException ended) {
            return List.of();
        }
    }

    /** What follows a word at the beginning of one of its arguments. */
    Optional<String> option(String word) {
        return arguments(handle).stream()
                .filter(argument -> argument.startsWith(word))
                .map(argument -> argument.substring(word.length()))
                .reduce((_, last) -> last);
    }

    /** Ends the server in order, a paused one too; one that does not end in two minutes is killed. */
    void stop() {
        handle.destroy();
        signal("CONT");
        if (!ended()) {
            kill();
        }
    }

    /** Ends the server at once, as a power cut would (SIGKILL). */
    void kill() {
        handle.destroyForcibly();
        if (!ended()) {
            throw new ServerException(
                    "Không dừng được tiến trình cơ sở dữ liệu " + handle.pid() + ": hãy dừng nó bằng tay.",
                    "The database process " + handle.pid() + " cannot be ended: end it by hand.");
        }
    }

    private boolean ended() {
        handle.onExit()
                .completeOnTimeout(handle, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        return !handle.isAlive();
    }

    /** Sends a signal by its name, such as {@code STOP} and {@code CONT}. */
    void signal(String name) {
        try {
            new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + handle.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
