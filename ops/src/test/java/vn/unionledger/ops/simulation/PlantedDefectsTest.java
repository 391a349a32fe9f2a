package vn.unionledger.ops.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A defect planted in the ledger")
class PlantedDefectsTest {
    @BeforeAll
    static void quiet() {
        Simulate.quiet();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is found within a few seeds, by the promise it breaks")
    void found(PlantedDefect defect) {
        String told = "";
        long seed = 0;
        while (told.isEmpty() && seed < defect.seedsMost) {
            seed++;
            told = violation(seed, defect);
        }
        System.out.println(
                defect + ": seed " + seed + ": " + told.lines().findFirst().orElse("not found"));
        assertThat(told).as("what the runs told of " + defect).containsPattern(defect.told);
    }

    private static String violation(long seed, PlantedDefect defect) {
        try {
            Simulation.run(seed, defect.settings(), defect.parts(), _ -> {});
            return "";
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }
}
