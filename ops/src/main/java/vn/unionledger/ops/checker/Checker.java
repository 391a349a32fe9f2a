package vn.unionledger.ops.checker;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.RunningServer;

/**
 * Holds a ledger to its invariants. Reads the databases and the clients' journals, nothing else; nobody may write meanwhile, and
 * the views must have had their time to catch up.
 */
public final class Checker {
    private final Source source;
    private final Journals journals;

    /** @param journals the folder of the clients' journals; one that is not there stands for no clients */
    public Checker(Source source, Path journals) {
        this.source = source;
        this.journals = new Journals(journals);
    }

    /** {@code DATA-FOLDER [JOURNALS]}: of a private server, running or not. Exits 0 if everything holds, 1 if not. */
    public static void main(String[] arguments) {
        if (arguments.length < 1) {
            System.err.println("usage: DATA-FOLDER [JOURNALS]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        Path journals = Path.of(arguments.length > 1 ? arguments[1] : "no-journals");
        Optional<RunningServer> running = RunningServer.in(folder);
        Verdict verdict;
        if (running.isPresent()) {
            verdict = new Checker(of(running.get().url(""), running.get().account("root")), journals).check();
        } else {
            try (MariaDbServer server = MariaDbServer.in(folder).start()) {
                verdict = new Checker(of(server.url(""), server.account("root")), journals).check();
            }
        }
        System.out.println(verdict);
        System.exit(verdict.holds() ? 0 : 1);
    }

    /** The databases of a private server, whose own JDBC address the url is. */
    public static Source of(String url, Account account) {
        return new Source(url.substring(0, url.lastIndexOf('/')), account.user(), account.password(), "");
    }

    /** The verdict on all invariants. */
    public Verdict check() {
        Findings findings = new Findings();
        for (Invariant invariant : Invariant.values()) {
            findings.checked(invariant, 0);
        }
        try (Connection log = source.open("ledger");
                Connection beside = source.open("ledger");
                EntriesFold entries = new EntriesFold(source, findings)) {
            walk(
                    log,
                    List.of(
                            new OrderFold(beside, findings),
                            new AnswersFold(beside, journals, findings),
                            new MoneyFold(findings),
                            new ApprovalFold(findings),
                            entries,
                            new MonthsFold(source, findings),
                            new DuesFold(source, findings),
                            new ConsolidationFold(source, findings),
                            new FiguresFold(journals, findings),
                            new EffectsFold(source, findings)));
            new ReplayCheck(source, findings).run();
            return findings.verdict();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
    }

    /** The verdict on the log and the answers alone (I1 and I6), for a log without books and views. */
    public Verdict checkLog() {
        Findings findings = new Findings();
        try (Connection log = source.open("ledger");
                Connection beside = source.open("ledger")) {
            walk(log, List.of(new OrderFold(beside, findings), new AnswersFold(beside, journals, findings)));
            return findings.verdict();
        } catch (SQLException e) {
            throw new IllegalStateException("the log cannot be read", e);
        }
    }

    private static void walk(Connection log, List<Fold> folds) throws SQLException {
        try (Statement statement = Rows.streaming(log);
                ResultSet row = statement.executeQuery("select " + Event.COLUMNS + " from event order by position")) {
            List<Event> together = new ArrayList<>();
            while (row.next()) {
                Event event = new Event(row);
                if (!together.isEmpty() && !event.belongsTo(together.getLast())) {
                    tell(folds, together);
                }
                together.add(event);
            }
            if (!together.isEmpty()) {
                tell(folds, together);
            }
        }
        for (Fold fold : folds) {
            fold.end();
        }
    }

    private static void tell(List<Fold> folds, List<Event> together) throws SQLException {
        Append append = Append.of(together);
        for (Fold fold : folds) {
            fold.see(append);
        }
        together.clear();
    }
}
