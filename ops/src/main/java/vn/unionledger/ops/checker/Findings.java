package vn.unionledger.ops.checker;

import java.util.EnumMap;
import java.util.Map;

/** What was looked at and what was found broken, invariant by invariant; of what is broken only the earliest is told. */
final class Findings {
    private final Map<Invariant, Tally> tallies = new EnumMap<>(Invariant.class);

    private static final class Tally {
        private long checked;
        private long broken;
        private long at = Long.MAX_VALUE;
        private String what = "";
        private String said = "";
    }

    void checked(Invariant invariant, long more) {
        of(invariant).checked += more;
    }

    /** @param position of the event it was found at; 0 if it is about no event */
    void broken(Invariant invariant, long position, String what) {
        Tally tally = of(invariant);
        tally.broken++;
        if (position < tally.at) {
            tally.at = position;
            tally.what = what;
        }
    }

    /** Adds a sentence that the verdict is to carry, whatever was found. */
    void say(Invariant invariant, String sentence) {
        Tally tally = of(invariant);
        tally.said = tally.said.isEmpty() ? sentence : tally.said + "; " + sentence;
    }

    private Tally of(Invariant invariant) {
        return tallies.computeIfAbsent(invariant, _ -> new Tally());
    }

    Verdict verdict() {
        Map<Invariant, Verdict.Line> lines = new EnumMap<>(Invariant.class);
        tallies.forEach((invariant, tally) -> lines.put(
                invariant,
                new Verdict.Line(
                        invariant,
                        tally.checked,
                        tally.broken,
                        tally.broken == 0 ? 0 : tally.at,
                        tally.what,
                        tally.said)));
        return new Verdict(lines);
    }
}
