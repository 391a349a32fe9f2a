package vn.unionledger.projections.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("What is shown, and who waits for it")
class ShownTest {
    private static final long HOURS = TimeUnit.HOURS.toNanos(3);

    private static final Executor OWN_THREAD =
            task -> Thread.ofPlatform().daemon().start(task);

    private final Shown shown = new Shown();

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    @DisplayName(
            "is not held back by a follower that lets events come together: who waits ends its rest, who only records does not")
    void breathing() {
        CompletableFuture<Void> breath = CompletableFuture.runAsync(() -> shown.breathe(HOURS), OWN_THREAD);
        shown.nudge();
        assertThatThrownBy(() -> breath.get(100, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        CompletableFuture<Boolean> waiter =
                CompletableFuture.supplyAsync(() -> shown.await(7, Duration.ofHours(1)), OWN_THREAD);
        breath.join();
        shown.breathe(HOURS);
        shown.set(7);
        assertThat(waiter.join()).isTrue();
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    @DisplayName("comes to an end for everybody when the follower is closed")
    void closed() {
        CompletableFuture<Void> breath = CompletableFuture.runAsync(() -> shown.breathe(HOURS), OWN_THREAD);
        shown.close();
        breath.join();
        shown.breathe(HOURS);
        assertThat(shown.await(1, Duration.ofHours(1))).isFalse();
    }
}
