package vn.unionledger.ops.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A {@link PostingProgram} with its clients in it. */
final class PostingInstance extends Instance {
    private final List<String> arguments;
    private volatile @Nullable Process running;
    private @Nullable BufferedReader output;

    /** @param arguments of {@link PostingProgram}, with the proxy's port among them */
    PostingInstance(String name, PacketProxy proxy, List<String> arguments, Path folder) {
        super(name, proxy, folder);
        this.arguments = List.copyOf(arguments);
    }

    @Override
    List<String> program() {
        return Stream.concat(Stream.of(PostingProgram.class.getName()), arguments.stream())
                .toList();
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Override
    boolean isListenedTo() {
        return true;
    }

    @Override
    boolean comesUp(Process started) {
        running = started;
        output = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        return says("ready", START_SECONDS_MOST);
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

    /** It follows its views to the end before it says that it is done. */
    @Override
    boolean finish(int seconds) {
        Process program = running;
        if (program == null) {
            return false;
        }
        try {
            program.getOutputStream().write('\n');
            program.getOutputStream().flush();
        } catch (IOException _) {
            return false;
        }
        return says("done", seconds);
    }
}
