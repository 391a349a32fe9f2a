package vn.unionledger.ops.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An invented year brought in by {@code ledger import} into an empty ledger, sums compared: {@code [VOUCHERS...]}. */
final class Imports implements Benchmark {
    private static final int USUAL = 100_000;
    private static final double GOAL_SECONDS = 13;
    private static final int HLEDGER_MOST = 200_000;

    /** beancount's time beside hledger's, 13.10 s to 8.04 s for 100,000 vouchers where both were measured. */
    private static final double BEANCOUNT = 1.63;

    @Override
    public String measure(List<String> arguments) throws Exception {
        StringBuilder rows = new StringBuilder(
                "| vouchers | lines | s, posted | s, posted and shown | s, the whole program | processor s, program"
                        + " | database | peak memory MiB, program | database | sums | s, hledger adds them up |\n"
                        + "|---|---|---|---|---|---|---|---|---|---|---|\n");
        Goals goals = new Goals();
        String described = "";
        for (int wanted : sizes(arguments, List.of(USUAL))) {
            try (Setting setting = Setting.make("256M")) {
                described = setting.described();
                Year.Written year = Year.write(setting.folder(), wanted);
                LauncherRun run = bringIn(setting, year);
                JsonNode facts = facts(run);
                double shown = facts.path("shown_s").asDouble();
                OptionalDouble hledger = wanted > HLEDGER_MOST ? OptionalDouble.empty() : Hledger.seconds(year);
                rows.append(String.format(
                        Locale.ROOT,
                        "| %,d | %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f | %.0f | %,d equal | %s |%n",
                        year.vouchers(),
                        year.lines(),
                        facts.path("posted_s").asDouble(),
                        shown,
                        run.seconds(),
                        run.programSeconds(),
                        run.databaseSeconds(),
                        run.programPeakMiB(),
                        run.databasePeakMiB(),
                        facts.path("sums").asInt(),
                        hledger.isPresent() ? String.format(Locale.ROOT, "%.1f", hledger.getAsDouble()) : ""));
                if (wanted == USUAL) {
                    goals.atMost("100,000 vouchers posted and shown, s", GOAL_SECONDS, shown);
                    hledger.ifPresent(seconds -> {
                        goals.atMost("the same: × beancount's time on this machine", 1, shown / (BEANCOUNT * seconds));
                        goals.atMost("the same: × hledger's time, further", 1, shown / seconds);
                    });
                }
            }
        }
        return described + ".\n\n" + rows + "\n" + goals.markdown();
    }

    /** The sizes asked for, in vouchers. */
    static List<Integer> sizes(List<String> arguments, List<Integer> otherwise) {
        return arguments.isEmpty()
                ? otherwise
                : arguments.stream().map(Integer::valueOf).toList();
    }

    /** Brings it into the run's ledger. @throws IllegalStateException if a sum differs or anything else is wrong */
    static LauncherRun bringIn(Setting setting, Year.Written year) throws Exception {
        LauncherRun run = LauncherRun.of(
                setting,
                "import",
                year.file().toString(),
                "--control",
                year.control().toString(),
                "--json");
        if (run.status() != 0) {
            throw new IllegalStateException("the import ended with " + run.status() + ":\n" + run.said());
        }
        return run;
    }

    private static JsonNode facts(LauncherRun run) {
        return run.said()
                .lines()
                .filter(line -> line.startsWith("{"))
                .reduce((_, last) -> last)
                .map(line -> JsonMapper.shared().readTree(line))
                .orElseThrow();
    }
}
