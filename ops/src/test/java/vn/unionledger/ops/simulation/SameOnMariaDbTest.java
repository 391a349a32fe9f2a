package vn.unionledger.ops.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.log.TestLog;
import vn.unionledger.ops.simulation.Simulation.Settings;

@DisplayName("The store in memory")
class SameOnMariaDbTest {
    private static final int SEEDS = "true".equals(System.getenv("CI")) ? 500 : 15;

    @BeforeAll
    static void quiet() {
        Simulate.quiet();
    }

    @Test
    @DisplayName("gives the same runs as MariaDB, line by line")
    void same() {
        Settings settings = Settings.EVERYDAY.withoutPowerCuts();
        try (TestLog log = TestLog.fresh();
                var mariaDb = new SqlDatabase(log.address("ledger_run"), log.address("root"))) {
            Parts onMariaDb = new Parts() {
                @Override
                public Database database() {
                    mariaDb.empty();
                    return mariaDb;
                }
            };
            for (long seed = 1; seed <= SEEDS; seed++) {
                List<String> here = new ArrayList<>();
                List<String> there = new ArrayList<>();
                Simulation.run(seed, settings, Parts.SOUND, here::add);
                Simulation.run(seed, settings, onMariaDb, there::add);
                assertThat(there).as("seed " + seed).isEqualTo(here);
            }
        }
    }
}
