package vn.unionledger.ops.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/** The memory of this program's objects. */
final class Heap {
    private Heap() {}

    static void forgetPeak() {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The most there was since, bytes: each part of the heap at its own peak, so never too little. */
    static long peak() {
        return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    /** The most there may be, MiB. */
    static double most() {
        return Runtime.getRuntime().maxMemory() / 1048576.0;
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
