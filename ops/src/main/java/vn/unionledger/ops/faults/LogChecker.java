package vn.unionledger.ops.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.unionledger.ops.checker.Checker;
import vn.unionledger.ops.checker.Invariant;
import vn.unionledger.ops.checker.Source;

/**
 * Holds a log without books to its clients' journals: nothing acknowledged is lost or stored twice, nothing was refused, no
 * position or sequence is missing, every chain and the tree agree.
 */
final class LogChecker {
    private static final String LOG = "ledger";

    private final Source source;

    /** @param url the JDBC address of the log's database, whose name ends in {@code ledger} */
    LogChecker(String url, String user, String password) {
        String address = url.substring(0, url.indexOf('?'));
        int name = address.lastIndexOf('/') + 1;
        String prefix = address.substring(name, address.length() - LOG.length());
        source = new Source(address.substring(0, name - 1), user, password, prefix);
    }

    /** The verdict over the whole log and all journals of a folder. */
    Verdict check(Path journals) {
        List<String> faults = new ArrayList<>();
        long acknowledged = 0;
        long unanswered = 0;
        for (Journal journal : Journal.all(journals)) {
            for (Journal.Line line : journal.lines()) {
                if (line.isAcknowledged()) {
                    acknowledged++;
                } else if (line.kind() == 'R') {
                    faults.add("refused: " + journal.name() + " " + line.number() + ", which nothing stood against");
                }
            }
            unanswered += journal.unanswered().isPresent() ? 1 : 0;
        }
        var verdict = new Checker(source, journals).checkLog();
        verdict.lines().values().stream()
                .filter(line -> line.broken() > 0)
                .forEach(line -> faults.add(line.toString()));
        var order = verdict.lines().get(Invariant.I6);
        return new Verdict(order == null ? 0 : order.checked(), acknowledged, unanswered, List.copyOf(faults));
    }

    /** What the checker found. */
    record Verdict(long stored, long acknowledged, long unanswered, List<String> faults) {
        boolean holds() {
            return faults.isEmpty();
        }

        @Override
        public String toString() {
            String counts =
                    stored + " events stored, " + acknowledged + " acknowledged, " + unanswered + " without an answer";
            return holds()
                    ? "HOLDS: " + counts + "; nothing lost, nothing doubled, every chain and the tree agree"
                    : "BROKEN: " + counts + "; " + String.join("; ", faults.subList(0, Math.min(5, faults.size())));
        }
    }
}
