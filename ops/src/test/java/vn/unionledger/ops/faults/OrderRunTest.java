package vn.unionledger.ops.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Two programs with wrong clocks, open transactions and no processor to spare")
class OrderRunTest {
    private static final boolean CI = System.getenv("CI") != null;
    private static final int APPENDS = CI ? 12_500 : 1_000;

    @ParameterizedTest(name = "installed engine {0}, binary log {1}")
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    @DisplayName("show every reader every position once and in order")
    void everyPositionOnce(boolean installed, boolean binaryLog, @TempDir Path folder) throws Exception {
        assumeTrue(CI || (!installed && binaryLog), "one engine a day; where CI=true all of them");

        OrderRun.Outcome outcome = new OrderRun(folder, installed, binaryLog).of(APPENDS);

        System.out.println(outcome);
        assertThat(outcome.holds()).as(outcome.toString()).isTrue();
        assertThat(outcome.stored()).isGreaterThan(APPENDS - 100);
    }
}
