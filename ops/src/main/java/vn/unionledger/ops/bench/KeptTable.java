package vn.unionledger.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page keeps of one part between the part's marks: the tables of the last run. */
record KeptTable(Path page, String part) {
    /** How many times worse a figure must be to be told as much worse: machines differ by less. */
    private static final double MUCH = 4;

    private static final Pattern GOAL = Pattern.compile(
            "^\\| (?<what>[^|]+) \\| (?<sense>[≥≤]) [^|]+ \\| (?<found>[0-9.,]+) \\|", Pattern.MULTILINE);

    /** Puts the tables of another run in its place. @return what is much worse than the run before, a sentence each */
    List<String> replace(String text) throws IOException {
        String begin = "<!-- bench-" + part + ": begin -->\n";
        String whole = Files.readString(page);
        int from = whole.indexOf(begin);
        int to = whole.indexOf("<!-- bench-" + part + ": end -->");
        if (from < 0 || to < from) {
            throw new IllegalStateException(page + " has no marks for " + part);
        }
        from += begin.length();
        Files.writeString(page, whole.substring(0, from) + text + whole.substring(to));
        return muchWorse(whole.substring(from, to), text);
    }

    static List<String> muchWorse(String before, String now) {
        Map<String, Double> then = new LinkedHashMap<>();
        for (Matcher goal = GOAL.matcher(before); goal.find(); ) {
            then.put(goal.group("what"), figure(goal));
        }
        List<String> worse = new ArrayList<>();
        for (Matcher goal = GOAL.matcher(now); goal.find(); ) {
            double was = then.getOrDefault(goal.group("what"), Double.NaN);
            double is = figure(goal);
            double times = goal.group("sense").equals("≥") ? was / is : is / was;
            if (times >= MUCH) {
                worse.add(String.format(
                        Locale.ROOT,
                        "MUCH WORSE THAN BEFORE: %s is %s, %.0f times worse than the %s of the table before",
                        goal.group("what"),
                        goal.group("found"),
                        times,
                        Goals.figure(was)));
            }
        }
        return worse;
    }

    private static double figure(Matcher goal) {
        return Double.parseDouble(goal.group("found").replace(",", ""));
    }
}
