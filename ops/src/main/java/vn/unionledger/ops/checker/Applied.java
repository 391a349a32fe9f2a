package vn.unionledger.ops.checker;

import static vn.unionledger.ops.checker.Invariant.I8;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Whether every view applied each event of the log once, by the count and the running hash it keeps. */
final class Applied {
    private final Connection views;
    private final Connection log;
    private final Findings findings;

    Applied(Connection views, Connection log, Findings findings) {
        this.views = views;
        this.log = log;
        this.findings = findings;
    }

    void run() throws SQLException {
        MessageDigest sha = Leaves.sha();
        byte[] running = new byte[32];
        byte[] lastHash = new byte[32];
        long last = 0;
        try (Statement statement = Rows.streaming(log);
                ResultSet row = statement.executeQuery("select position, hash from event order by position")) {
            while (row.next()) {
                last = row.getLong(1);
                lastHash = row.getBytes(2);
                sha.update(running);
                sha.update(lastHash);
                running = sha.digest();
            }
        }
        try (Statement statement = views.createStatement();
                ResultSet row = statement.executeQuery(
                        "select view, position, event_hash, applied, running_hash, state from view_token")) {
            while (row.next()) {
                findings.checked(I8, 1);
                String view = row.getString(1);
                if (!row.getString(6).equals("LIVE")) {
                    findings.broken(I8, row.getLong(2), view + " is " + row.getString(6));
                } else if (row.getLong(2) != last) {
                    findings.broken(I8, row.getLong(2), view + " stands there, the log ends at " + last);
                } else if (row.getLong(4) != last || !Arrays.equals(row.getBytes(5), running)) {
                    findings.broken(
                            I8, last, view + " applied " + row.getLong(4) + " events, with another running hash");
                } else if (!Arrays.equals(row.getBytes(3), lastHash)) {
                    findings.broken(I8, last, view + " read another event there than the log has");
                }
            }
        }
    }
}
