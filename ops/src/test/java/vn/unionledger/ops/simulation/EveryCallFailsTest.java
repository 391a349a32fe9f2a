package vn.unionledger.ops.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("One posting, simulated, in which the n-th call of the database goes wrong")
class EveryCallFailsTest {
    private static final int CALLS_LEAST = 2;

    @BeforeAll
    static void quiet() {
        Simulate.quiet();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "CUT_BEFORE",
                "CUT_AFTER",
                "LOCK_WAIT",
                "DISK_FULL",
                "DATABASE_KILLED",
                "POWER_CUT",
                "PROGRAM_KILLED",
                "PROGRAM_PAUSED"
            })
    @DisplayName("is stored whole or not at all for every n, and the same key then has one answer")
    void allOrNothing(Fault fault) {
        for (long seed = 1; seed <= 10; seed++) {
            int call = 1;
            while (Simulation.posting(seed, call, fault, Parts.SOUND).faults().containsKey(fault)) {
                call++;
            }
            assertThat(call - 1).as("calls of one posting").isGreaterThanOrEqualTo(CALLS_LEAST);
        }
    }
}
