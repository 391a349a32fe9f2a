package vn.unionledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;

@DisplayName("A stretch of the log read ahead")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadAheadTest {
    private static final long MANY = 20_000;
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Rows rows = new Rows();
    private final LogReader log = new ContiguousReader(rows);

    @AfterEach
    void leavesNoThread() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("log-read-ahead");
    }

    @Test
    @DisplayName("is handed over whole, in order, on the caller's thread")
    void inOrder() {
        List<Long> taken = new ArrayList<>();
        Thread caller = Thread.currentThread();
        long last = log.each(5, MANY, event -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            taken.add(event.position());
        });
        assertThat(last).isEqualTo(MANY);
        assertThat(taken).isEqualTo(LongStream.rangeClosed(6, MANY).boxed().toList());
    }

    @Test
    @DisplayName("ends where nothing more is visible, and may be empty")
    void endsEarly() {
        rows.visible = 300;
        assertThat(log.each(0, MANY, event -> {})).isEqualTo(300);
        assertThat(log.each(300, MANY, event -> {})).isEqualTo(300);
        assertThat(log.each(40, 40, event -> {})).isEqualTo(40);
    }

    @Test
    @DisplayName("hands over what came before a failure, then the failure itself")
    void failureOfReading() {
        var gone = new LogUnavailableException("the events cannot be read", null);
        rows.failAfter = 1000;
        rows.failure = gone;
        AtomicLong last = new AtomicLong();
        assertThatThrownBy(() -> log.each(0, MANY, event -> last.set(event.position())))
                .isSameAs(gone);
        assertThat(last).hasValueGreaterThanOrEqualTo(1000);
    }

    @Test
    @DisplayName("passes an error on as well")
    void errorOfReading() {
        var error = new AssertionError("out of everything");
        rows.failure = error;
        assertThatThrownBy(() -> log.each(0, MANY, event -> {})).isSameAs(error);
    }

    @Test
    @DisplayName("is read no further once who takes it has failed")
    void failureOfTaking() {
        var refused = new IllegalStateException("enough");
        assertThatThrownBy(() -> log.each(0, Long.MAX_VALUE, event -> {
                    if (event.position() == 700) {
                        throw refused;
                    }
                }))
                .isSameAs(refused);
        long read = rows.read.get();
        assertThat(log.each(0, 1, event -> {})).isEqualTo(1);
        assertThat(rows.read).hasValue(read + 1);
    }

    @Test
    @DisplayName("is never far ahead: four pages at most are in memory, however slow who takes them is")
    void boundedAhead() throws Exception {
        var full = new CountDownLatch(1);
        rows.watch = full::countDown;
        AtomicLong most = new AtomicLong();
        log.each(0, 100L * ReadAhead.PAGE, event -> {
            await(full);
            most.accumulateAndGet(rows.read.get() - event.position(), Math::max);
        });
        assertThat(most).hasValueBetween(1, 4L * ReadAhead.PAGE);
    }

    @Test
    @DisplayName("has few events a page where they are large")
    void boundedBytes() {
        rows.payload = new byte[ReadAhead.PAGE_BYTES / 10];
        assertThat(log.each(0, 400, event -> {})).isEqualTo(400);
        assertThat(rows.largestPageAfterTheFirst).isBetween(1L, 10L);
    }

    @Test
    @DisplayName("stops for an interrupt, which stays set")
    void interrupted() {
        rows.silent = new CountDownLatch(1);
        Thread reading = Thread.currentThread();
        Thread other = Thread.ofPlatform().start(() -> {
            await(rows.asked);
            reading.interrupt();
            rows.silent.countDown();
        });
        assertThatThrownBy(() -> log.each(0, Long.MAX_VALUE, event -> {}))
                .isInstanceOf(LogUnavailableException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(other).satisfies(thread -> assertThat(thread.join(SOON)).isTrue());
    }

    @Test
    @DisplayName("leaves facts that cannot be read to whoever asks for them")
    void unreadableFacts() {
        assertThat(log.each(0, MANY, event -> assertThat(event.payloadBytes()).isNotNull()))
                .isEqualTo(MANY);
        assertThatThrownBy(() -> log.each(0, MANY, StoredEvent::payload)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A log of any length whose events say nothing that can be read. */
    private static final class Rows implements LogRows {
        final AtomicLong read = new AtomicLong();
        final CountDownLatch asked = new CountDownLatch(1);
        volatile CountDownLatch silent = new CountDownLatch(0);
        volatile long visible = Long.MAX_VALUE;
        volatile long failAfter;
        volatile @Nullable Throwable failure;
        volatile byte[] payload = "no facts".getBytes(UTF_8);
        volatile long largestPageAfterTheFirst;
        volatile Runnable watch = () -> {};

        @Override
        public List<StoredEvent> after(long position, int atMost) {
            asked.countDown();
            await(silent);
            if (position >= failAfter) {
                switch (failure) {
                    case RuntimeException e -> throw e;
                    case Error e -> throw e;
                    case null, default -> {}
                }
            }
            List<StoredEvent> page = LongStream.rangeClosed(position + 1, Math.min(visible, position + atMost))
                    .mapToObj(this::event)
                    .toList();
            read.addAndGet(page.size());
            if (position > 0) {
                largestPageAfterTheFirst = Math.max(largestPageAfterTheFirst, page.size());
            }
            if (read.get() > 2L * ReadAhead.PAGE) {
                watch.run();
            }
            return page;
        }

        private StoredEvent event(long position) {
            return new StoredEvent(
                    position,
                    new UnitId("mot"),
                    position,
                    Sha256.ZERO,
                    new UUID(1, position),
                    new AggregateKey("test", "one"),
                    position - 1,
                    new EventName("test.unknown", 1),
                    position,
                    new byte[0],
                    payload,
                    Sha256.ZERO);
        }

        @Override
        public List<StoredEvent> at(long position) {
            return List.of();
        }

        @Override
        public List<StoredEvent> of(AggregateKey aggregate, long fromSequence, long atMost) {
            return List.of();
        }

        @Override
        public List<StoredEvent> ofType(String type, String afterId, long afterSequence, long bound, int atMost) {
            return List.of();
        }

        @Override
        public List<StoredEvent> ofUnit(String unit, long afterUnitSequence, long bound, int atMost) {
            return List.of();
        }

        @Override
        public OptionalLong lastSequence(AggregateKey aggregate) {
            return OptionalLong.empty();
        }

        @Override
        public long head() {
            return visible;
        }

        @Override
        public Map<Long, Long> recordedAt(List<Long> positions) {
            return Map.of();
        }

        @Override
        public void close() {}
    }
}
