package vn.unionledger.ops.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Preparation done by many hands, so that it shares commits. */
final class Parallel {
    private Parallel() {}

    /** Does something with each number from 0 on. The first failure is thrown when all have ended. */
    static void each(int count, int hands, IntConsumer work) throws Exception {
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(hands)) {
            for (int number = 0; number < count; number++) {
                int one = number;
                done.add(workers.submit(() -> work.accept(one)));
            }
        }
        for (Future<?> one : done) {
            one.get();
        }
    }
}
