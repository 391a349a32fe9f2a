package vn.unionledger.ops.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.TestLog;

@DisplayName("What readers see of an order that is being written")
class OrderSeenTest {
    private static final int SECONDS = System.getenv("CI") == null ? 8 : 60;
    private static final int OPEN_TRANSACTIONS = 50;

    @RepeatedTest(5)
    @DisplayName(
            "a reader that goes by the last position seen misses an event that becomes visible late, every time; ours waits")
    void scripted() throws Exception {
        try (TestLog log = TestLog.fresh();
                var naive = new NaiveReader(log.address("ledger_run"));
                var second = new HeldEvent(log.address("root"), 2);
                var third = new HeldEvent(log.address("root"), 3)) {
            var ours = log.reader();
            third.commit();

            assertThat(naive.next()).containsExactly(1L, 3L);
            assertThat(positions(ours.after(0, 100))).containsExactly(1L);

            second.commit();
            assertThat(naive.next()).as("2 is committed and never seen").isEmpty();
            assertThat(positions(ours.after(1, 100))).containsExactly(2L, 3L);
        }
    }

    @Test
    @DisplayName("two programs, open transactions and a busy processor: ours reads every position once and in order")
    void twoPrograms(@TempDir Path journals) throws Exception {
        List<AutoCloseable> open = new ArrayList<>();
        var busy = new AtomicBoolean(true);
        try (TestLog log = TestLog.fresh();
                var naive = new NaiveReader(log.address("ledger_run"))) {
            openTransactions(log, open);
            var address = log.address("ledger_run");
            try (Program one = Program.load(address, journals, 0, 16, 2, SECONDS);
                    Program other = Program.load(address, journals, 100, 16, 2, SECONDS)) {
                burnProcessor(busy);
                var ours = log.reader();
                long last = 0;
                long naivelySeen = 0;
                long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
                while (System.nanoTime() < until) {
                    naivelySeen += naive.next().size();
                    last = follow(ours.after(last, 2000), last);
                }
                one.ended();
                other.ended();
                long stored = ours.bound();
                while (last < stored) {
                    last = follow(ours.after(last, 2000), last);
                }
                List<Long> rest = naive.next();
                while (!rest.isEmpty()) {
                    naivelySeen += rest.size();
                    rest = naive.next();
                }
                System.out.println("two programs, " + stored + " events: the naive reader missed "
                        + (stored - naivelySeen) + "; ours 0 out of order, 0 missing, 0 doubled");
                var verdict = new LogChecker(address.url(), address.user(), address.password()).check(journals);
                assertThat(verdict.faults()).isEmpty();
                assertThat(last).isEqualTo(stored).isEqualTo(verdict.stored()).isGreaterThan(100);
            }
        } finally {
            busy.set(false);
            for (AutoCloseable connection : open) {
                connection.close();
            }
        }
    }

    private static long follow(List<StoredEvent> page, long last) {
        long expected = last;
        for (StoredEvent event : page) {
            expected++;
            assertThat(event.position()).isEqualTo(expected);
        }
        return expected;
    }

    private static List<Long> positions(List<StoredEvent> events) {
        return events.stream().map(StoredEvent::position).toList();
    }

    private static void openTransactions(TestLog log, List<AutoCloseable> open) throws Exception {
        var root = log.address("root");
        for (int i = 0; i < OPEN_TRANSACTIONS; i++) {
            Connection connection = DriverManager.getConnection(root.url(), root.user(), root.password());
            open.add(connection);
            try (var statement = connection.createStatement()) {
                statement.execute("create table if not exists scrap (id int primary key)");
                statement.execute("set session idle_transaction_timeout = 0");
                statement.execute("start transaction");
                statement.execute("insert into scrap values (" + i + ")");
            }
        }
    }

    private static void burnProcessor(AtomicBoolean busy) {
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Thread.ofPlatform().daemon().start(() -> {
                double sum = 0;
                while (busy.get()) {
                    sum += Math.sin(sum + 1);
                }
                assertThat(sum).isNotNaN();
            });
        }
    }
}
