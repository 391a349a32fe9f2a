package vn.unionledger.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * One command of the launcher, watched to its end.
 *
 * @param programSeconds processor time of the program
 * @param databaseSeconds processor time of the database server meanwhile
 * @param programPeakMiB the most memory the program had
 * @param databasePeakMiB the most memory the database server ever had
 * @param said what it printed, errors too
 */
record LauncherRun(
        int status,
        double seconds,
        double programSeconds,
        double databaseSeconds,
        double programPeakMiB,
        double databasePeakMiB,
        String said) {
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    static LauncherRun of(Setting setting, String... arguments) throws IOException, InterruptedException {
        Path log = setting.folder().resolve(arguments[0] + ".log");
        long database = setting.server().pid();
        long databaseBefore = Cpu.of(database);
        long started = System.nanoTime();
        Process process = ServedProgram.command(setting, log, arguments);
        long nanos = 0;
        double peak = 0;
        while (process.isAlive()) {
            try {
                nanos = Math.max(nanos, Cpu.of(process.pid()));
                peak = Math.max(peak, peakMiB(process.pid()));
            } catch (IOException _) {
                // it has just ended: what was read last stands
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        return new LauncherRun(
                process.waitFor(),
                seconds,
                nanos / 1e9,
                (Cpu.of(database) - databaseBefore) / 1e9,
                peak,
                peakMiB(database),
                Files.readString(log));
    }

    private static double peakMiB(long process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException("process " + process));
        }
    }
}
