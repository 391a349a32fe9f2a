package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I11;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds the one effect there is outside the log, the destroying of keys, to the events that ask for it. */
final class EffectsFold implements Fold {
    private final Source source;
    private final Findings findings;
    private final Map<String, Long> asked = new HashMap<>();

    EffectsFold(Source source, Findings findings) {
        this.source = source;
        this.findings = findings;
        findings.say(
                I11,
                "the program sends no mail and writes no file of its own; checked is the destroying of keys in the vault");
    }

    @Override
    public void see(Append append) {
        for (Event event : append.events()) {
            if (event.is("privacy.key-destroyed")) {
                findings.checked(I11, 1);
                if (asked.putIfAbsent(event.word("subject"), event.position) != null) {
                    findings.broken(I11, event.position, "asks a second time for the key of " + event.word("subject"));
                }
            }
        }
    }

    @Override
    public void end() throws SQLException {
        Set<String> destroyed = new HashSet<>();
        try (Connection vault = source.open("ledger_vault");
                Statement statement = vault.createStatement()) {
            try (ResultSet row = statement.executeQuery("select subject from destroyed_key")) {
                while (row.next()) {
                    destroyed.add(row.getString(1));
                    if (!asked.containsKey(row.getString(1))) {
                        findings.broken(I11, 0, "the key of " + row.getString(1) + " was destroyed, and nobody asked");
                    }
                }
            }
            try (ResultSet row = statement.executeQuery("select subject from subject_key")) {
                while (row.next()) {
                    Long position = asked.get(row.getString(1));
                    if (position != null) {
                        findings.broken(I11, position, "the key of " + row.getString(1) + " still lies in the vault");
                    }
                }
            }
        }
        findings.checked(I11, destroyed.size());
    }
}
