package vn.unionledger.ops.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.ops.checker.Invariant;
import vn.unionledger.ops.faults.Plan.Harm;
import vn.unionledger.ops.faults.Plan.Step;
import vn.unionledger.ops.faults.Plan.Victim;

@DisplayName("A run of faults over three programs and their database")
class FaultRunTest {
    private static final int SECONDS = 90;
    private static final long SEED = 20_261_121;

    @Test
    @DisplayName("goes by a plan that its seed decides, with as much of each harm as half an hour asks for")
    void planned() {
        Plan plan = Plan.of(SEED, 1800);

        assertThat(Plan.of(SEED, 1800)).isEqualTo(plan);
        assertThat(Plan.of(SEED + 1, 1800)).isNotEqualTo(plan);
        assertThat(Map.of(
                        Harm.KILL_PROGRAM, 30L,
                        Harm.KILL_DATABASE, 50L,
                        Harm.PAUSE_OVER_60_S, 10L,
                        Harm.PAUSE_5_TO_20_S, 30L,
                        Harm.DISK_FULL, 3L,
                        Harm.REPLAY, 3L))
                .allSatisfy((harm, least) -> assertThat(count(plan, harm)).isGreaterThanOrEqualTo(least));
        assertThat(count(plan, Harm.CUT_BEFORE_COMMIT) + count(plan, Harm.CUT_AFTER_COMMIT))
                .isGreaterThanOrEqualTo(300);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CI", matches = "true", disabledReason = "takes minutes")
    @DisplayName("loses nothing, doubles nothing, and shows nobody a figure that was never true")
    void holds(@TempDir Path folder) throws Exception {
        assertThat(FakeTime.in(folder.resolve("clock")))
                .as("libfaketime is installed where CI runs")
                .isPresent();

        FaultRun.Outcome outcome = new FaultRun(Plan.of(SEED, SECONDS), System.out).on(folder);

        System.out.println(outcome);
        assertThat(outcome.verdict().broken()).isEmpty();
        assertThat(outcome.table()).as("the served program recorded and showed").contains("HTTP, 201", "HTTP, 200");
        assertThat(outcome.wrong())
                .as("nobody is told over HTTP that the program failed")
                .isEmpty();
        assertThat(outcome.harmed()).as("every harm of the plan was done").isTrue();
        // how many depends on the machine; with hardly any the run would prove nothing
        assertThat(outcome.postings()).isGreaterThan(outcome.wanted() / 20);
        assertThat(outcome.verdict().lines().values())
                .as(
                        "looked at by every invariant but that of effects outside the log, of which these programs have none")
                .filteredOn(line -> line.invariant() != Invariant.I11)
                .allMatch(line -> line.checked() > 0);
    }

    private static long count(Plan plan, Harm harm) {
        Map<Victim, List<Step>> lanes = plan.lanes();
        return lanes.values().stream()
                .flatMap(List::stream)
                .filter(step -> step.harm() == harm)
                .count();
    }
}
