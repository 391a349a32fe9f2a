package vn.unionledger.ops.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.TestLog;

@DisplayName("A program stopped inside its transaction")
class StoppedTest {
    @Test
    @DisplayName("does not stop the other: the head row is freed and the other's append is stored")
    void doesNotStopTheOther() {
        try (TestLog log = TestLog.fresh()) {
            var address = log.address("ledger_run");
            try (Program holder = Program.start(HeadHolder.class, address.url(), address.user(), address.password())) {
                holder.signal("STOP");
                long start = System.nanoTime();
                var appended = log.writer(LogListener.NONE).append(LoadProgram.append("other", 0));
                Duration waited = Duration.ofNanos(System.nanoTime() - start);
                holder.signal("CONT");

                System.out.println("a program was stopped holding the head row; the other's append took "
                        + waited.toMillis() + " ms");
                assertThat(appended.first()).isEqualTo(2);
                assertThat(waited).isLessThan(Duration.ofSeconds(15));
            }
        }
    }
}
