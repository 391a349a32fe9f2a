package vn.unionledger.ops.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time as the kernel counts it, in nanoseconds; of another process in steps of a hundredth of a second. */
final class Cpu {
    private static final long TICK_NANOS = 10_000_000;
    private static final long SELF = ProcessHandle.current().pid();

    private Cpu() {}

    /** This process. */
    static long self() {
        return SELF;
    }

    /** What a process has taken so far. */
    static long of(long process) throws IOException {
        if (process == SELF) {
            return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                    .getProcessCpuTime();
        }
        String line = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_NANOS;
    }

    /** What all programs together have taken of the machine's processors. */
    static long ofAll() throws IOException {
        String[] fields = Files.readString(Path.of("/proc/stat"))
                .lines()
                .findFirst()
                .orElseThrow()
                .split(" +");
        long ticks = 0;
        for (int i = 1; i < fields.length; i++) {
            // idle, waiting for the disk, and guests, who are counted as user time already
            if (i != 4 && i != 5 && i < 9) {
                ticks += Long.parseLong(fields[i]);
            }
        }
        return ticks * TICK_NANOS;
    }
}
