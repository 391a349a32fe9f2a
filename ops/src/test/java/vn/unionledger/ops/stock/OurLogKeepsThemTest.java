package vn.unionledger.ops.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.log.EventLog;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.TestLog;

@DisplayName("Where the stock engine loses events, our log delivers every one")
class OurLogKeepsThemTest {
    @Test
    @DisplayName(
            "a slow commit holds its place: nothing behind it is given a position, and a reader gets both in order")
    void slowCommit() throws Exception {
        try (TestLog log = TestLog.fresh();
                var slow = new SlowCommit(log.address("ledger_run"))) {
            var quick = log.writer();
            var reader = log.reader();
            slow.takeHead();
            var behind = CompletableFuture.supplyAsync(() -> quick.append(TestLog.append("quick", "quick", 0)));

            assertThat(reader.after(1, 100))
                    .as("nothing can be seen past a commit under way")
                    .isEmpty();
            slow.release();

            assertThat(behind.get(20, TimeUnit.SECONDS).first()).isEqualTo(2);
            assertThat(words(reader.after(1, 100))).containsExactly("fund/stnmt-tra-vinh/quick#0");
        }
    }

    @Test
    @DisplayName(
            "two programs, a replay in between, and later events of the first: 25 of 25 delivered, whatever the clocks say")
    void twoProgramsAndAReplay() {
        try (TestLog log = TestLog.sample()) {
            var one = log.writer();
            var two = log.writer();
            append(one, "one", 0, 10);
            append(two, "two", 0, 10);
            LogReader reader = log.reader();
            List<StoredEvent> replayed = new ArrayList<>(reader.after(0, 1000));

            append(one, "one", 10, 5);
            replayed.addAll(reader.after(replayed.getLast().position(), 1000));

            assertThat(replayed).hasSize(1 + 25);
            assertThat(replayed.stream().map(StoredEvent::position))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 26).mapToObj(Long::valueOf).toList());
        }
    }

    private static void append(EventLog to, String name, int from, int count) {
        IntStream.range(from, from + count).forEach(i -> to.append(TestLog.append(name + " " + i, name, i)));
    }

    private static List<String> words(List<StoredEvent> events) {
        return events.stream()
                .map(event -> event.aggregate() + "#" + event.sequence())
                .toList();
    }
}
