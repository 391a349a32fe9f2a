package vn.unionledger.ops.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
        Pattern promised = Pattern.compile(defect.told);
        List<String> told = new ArrayList<>();
        for (long seed = 1;
                told.stream().noneMatch(one -> promised.matcher(one).find()) && seed <= defect.seedsMost;
                seed++) {
            told.add(violation(seed, defect));
        }
        System.out.println(defect + ": " + told.getLast());
        assertThat(told).as("what the runs told of " + defect).anySatisfy(one -> assertThat(one)
                .containsPattern(promised));
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
