package vn.unionledger.log;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * A stretch of the log, read by a thread of its own while who asked for it still works on what was read before. At most
 * {@value #PAGES_WAITING} pages wait, none of them much larger than {@value #PAGE_BYTES} bytes unless events grow all at once.
 */
final class ReadAhead implements AutoCloseable {
    /** The most events of a page. */
    static final int PAGE = 2000;

    /** What a page should not be larger than, going by the size of the events before it. */
    static final int PAGE_BYTES = 4 << 20;

    private static final int PAGES_WAITING = 2;
    private static final int FIRST_PAGE = 250;

    private final LogReader log;
    private final long upTo;
    private final BlockingQueue<Read> waiting = new ArrayBlockingQueue<>(PAGES_WAITING);
    private final Thread thread;
    private volatile boolean closed;

    /** Begins to read. */
    ReadAhead(LogReader log, long after, long upTo) {
        this.log = log;
        this.upTo = upTo;
        thread = Thread.ofPlatform().name("log-read-ahead").daemon().start(() -> read(after));
    }

    /** What the thread has read: always pages first, then either of the others. */
    private sealed interface Read {
        record Page(List<StoredEvent> events) implements Read {}

        record End() implements Read {}

        record Failure(Throwable cause) implements Read {}
    }

    /** Hands over every event in order. @return the last position handed over, {@code after} if there was none */
    long each(long after, Consumer<StoredEvent> take) {
        long last = after;
        while (next() instanceof Read.Page(var events)) {
            events.forEach(take);
            last = events.getLast().position();
        }
        return last;
    }

    private Read next() {
        try {
            Read read = waiting.take();
            if (read instanceof Read.Failure(var cause)) {
                throw asIs(cause);
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("the log was not read to its end: interrupted", e);
        }
    }

    private void read(long after) {
        try {
            waiting.put(outcome(after));
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts this thread", e);
        }
    }

    private Read outcome(long after) throws InterruptedException {
        try {
            pages(after);
            return new Read.End();
        } catch (RuntimeException | Error e) {
            return new Read.Failure(e);
        }
    }

    private void pages(long after) throws InterruptedException {
        long last = after;
        int atMost = FIRST_PAGE;
        while (last < upTo && !closed) {
            List<StoredEvent> page = log.after(last, (int) Math.min(atMost, upTo - last));
            if (page.isEmpty()) {
                return;
            }
            hand(page);
            last = page.getLast().position();
            atMost = fitting(page);
        }
    }

    /** While there is no room, who takes the events is the slower one: so their facts are read here meanwhile. */
    private void hand(List<StoredEvent> events) throws InterruptedException {
        Read page = new Read.Page(events);
        int read = 0;
        while (!waiting.offer(page)) {
            if (read == events.size() || !readFacts(events.get(read))) {
                waiting.put(page);
                return;
            }
            read++;
        }
    }

    /** @return whether they can be read; if not, whoever asks for them is told so */
    private static boolean readFacts(StoredEvent event) {
        try {
            event.payload();
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    /** How many events like these make a page. */
    private static int fitting(List<StoredEvent> page) {
        long bytes = 1;
        for (StoredEvent event : page) {
            bytes += event.payloadBytes().length + event.metadataBytes().length;
        }
        return Math.clamp((long) PAGE_BYTES * page.size() / bytes, 1, PAGE);
    }

    /**
     * Ends the thread, and returns when it has ended: at the latest when the page it is reading has been read. It is not
     * interrupted, for that might reach it in the middle of the driver; there is room now for all it may still hand over.
     */
    @Override
    public void close() {
        closed = true;
        waiting.clear();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException asIs(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
