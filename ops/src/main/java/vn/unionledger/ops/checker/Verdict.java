package vn.unionledger.ops.checker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the checker has to say, a line for each invariant it looked at. */
public record Verdict(Map<Invariant, Line> lines) {
    public Verdict {
        lines = Map.copyOf(lines);
    }

    /**
     * One invariant's.
     *
     * @param checked how many things were held to it
     * @param broken how many of them do not hold
     * @param position the earliest event where one does not; 0 if it is about none
     * @param what is wrong there
     * @param said what there is to say besides
     */
    public record Line(Invariant invariant, long checked, long broken, long position, String what, String said) {
        @Override
        public String toString() {
            String counts = String.format(
                    Locale.ROOT,
                    "%-3s %s  checked %,d, broken %,d: %s",
                    invariant,
                    broken == 0 ? "HOLDS " : "BROKEN",
                    checked,
                    broken,
                    invariant.sentence());
            String first = broken == 0 ? "" : "\n    first at position " + position + ": " + what;
            return counts + (said.isEmpty() ? "" : "\n    " + said) + first;
        }
    }

    public boolean holds() {
        return broken().isEmpty();
    }

    /** The invariants that do not hold, in their order. */
    public List<Invariant> broken() {
        return lines.values().stream()
                .filter(line -> line.broken() > 0)
                .map(Line::invariant)
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return lines.values().stream()
                .sorted((a, b) -> a.invariant().compareTo(b.invariant()))
                .map(Line::toString)
                .collect(Collectors.joining("\n"));
    }
}
