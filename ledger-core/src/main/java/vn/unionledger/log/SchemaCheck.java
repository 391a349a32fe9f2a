package vn.unionledger.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares the database with what the log rests on: tables, triggers, rights of the running account, isolation, durability,
 * clocks. To be asked at the start and every few minutes; as long as it has something to say, nothing may be written.
 */
public final class SchemaCheck {
    private static final long CLOCK_MICROS_APART_MAX = TimeUnit.SECONDS.toMicros(2);
    private static final long PACKET_BYTES_MIN = 16L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(SchemaCheck.class);

    private final LogAddress running;
    private final InstantSource clock;
    private final Clocks clocks;

    /** What becomes of clocks that differ. */
    public enum Clocks {
        /** They are a finding like any other: nothing may be written. */
        REFUSE,
        /** They are only told in the program's log; no order rests on them. */
        WARN;

        /** The word of a setting, {@code refuse} or {@code warn}; without one, they are a finding. */
        public static Clocks of(@Nullable String word) {
            return word == null ? REFUSE : valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param running the account the program runs as; it needs no other right for this than those it has
     * @param clock the program's own clock
     */
    public SchemaCheck(LogAddress running, InstantSource clock) {
        this(running, clock, Clocks.REFUSE);
    }

    public SchemaCheck(LogAddress running, InstantSource clock, Clocks clocks) {
        this.running = running;
        this.clock = clock;
        this.clocks = clocks;
    }

    /**
     * What is not as it must be: sentences in Vietnamese that say what is wrong and what to change. Empty if all is well.
     *
     * @throws LogUnavailableException if the database cannot be asked
     */
    public List<String> findings() {
        try (Connection connection = running.open(Map.of());
                Statement statement = connection.createStatement()) {
            var findings = new ArrayList<String>();
            findings.addAll(SchemaShape.findings(statement));
            findings.addAll(Grants.findings(statement));
            variables(statement, findings);
            time(statement, findings);
            return findings;
        } catch (SQLException e) {
            throw new LogUnavailableException("the database cannot be checked", e);
        }
    }

    private static void variables(Statement statement, List<String> findings) throws SQLException {
        Map<String, String> variables = new HashMap<>();
        try (ResultSet row = statement.executeQuery("SHOW GLOBAL VARIABLES WHERE variable_name IN ("
                + "'tx_isolation', 'transaction_isolation', 'innodb_flush_log_at_trx_commit', 'innodb_doublewrite', 'log_bin',"
                + " 'sync_binlog', 'binlog_format', 'innodb_snapshot_isolation', 'max_allowed_packet')")) {
            while (row.next()) {
                variables.put(
                        row.getString(1).toLowerCase(Locale.ROOT),
                        row.getString(2).toUpperCase(Locale.ROOT));
            }
        }
        String isolation = variables.getOrDefault("transaction_isolation", variables.get("tx_isolation"));
        require(
                "transaction_isolation",
                isolation,
                Set.of("READ-COMMITTED"),
                "transaction-isolation=READ-COMMITTED",
                findings);
        require(
                "innodb_flush_log_at_trx_commit",
                variables.get("innodb_flush_log_at_trx_commit"),
                Set.of("1"),
                "innodb_flush_log_at_trx_commit=1, nếu không bút toán đã báo xong có thể mất khi mất điện",
                findings);
        require(
                "innodb_doublewrite",
                variables.get("innodb_doublewrite"),
                Set.of("ON", "1", "DETECT_AND_RECOVER"),
                "innodb_doublewrite=ON, nếu không trang dữ liệu ghi dở không sửa lại được",
                findings);
        if (variables.containsKey("innodb_snapshot_isolation")) {
            require(
                    "innodb_snapshot_isolation",
                    variables.get("innodb_snapshot_isolation"),
                    Set.of("ON"),
                    "innodb_snapshot_isolation=ON",
                    findings);
        }
        if ("ON".equals(variables.get("log_bin"))) {
            require(
                    "sync_binlog",
                    variables.get("sync_binlog"),
                    Set.of("1"),
                    "sync_binlog=1, nếu không nhật ký nhị phân có thể thiếu bút toán đã báo xong",
                    findings);
            require(
                    "binlog_format",
                    variables.get("binlog_format"),
                    Set.of("ROW", "MIXED"),
                    "binlog_format=ROW",
                    findings);
        }
        String packet = variables.getOrDefault("max_allowed_packet", "0");
        if (Long.parseLong(packet) < PACKET_BYTES_MIN) {
            findings.add("Biến max_allowed_packet của cơ sở dữ liệu là " + packet
                    + " byte, quá nhỏ cho một lô bút toán:" + " hãy đặt max_allowed_packet=16M trở lên.");
        }
    }

    private static void require(
            String variable, @Nullable String is, Set<String> wanted, String change, List<String> findings) {
        if (is == null || !wanted.contains(is)) {
            findings.add("Biến " + variable + " của cơ sở dữ liệu là " + is + ": hãy đặt " + change + ".");
        }
    }

    private void time(Statement statement, List<String> findings) throws SQLException {
        long before = micros();
        long database;
        try (ResultSet row = statement.executeQuery("SELECT " + SqlWriterSession.NOW)) {
            row.next();
            database = row.getLong(1);
        }
        long after = micros();
        long apart = database < before ? database - before : Math.max(0, database - after);
        if (Math.abs(apart) > CLOCK_MICROS_APART_MAX) {
            String finding = String.format(
                    Locale.ROOT,
                    "Đồng hồ của cơ sở dữ liệu %s đồng hồ của chương trình %d giây: hãy bật đồng bộ giờ (NTP) trên cả hai máy.",
                    apart > 0 ? "nhanh hơn" : "chậm hơn",
                    TimeUnit.MICROSECONDS.toSeconds(Math.abs(apart)));
            switch (clocks) {
                case REFUSE -> findings.add(finding);
                case WARN -> LOG.warn("{}", finding);
            }
        }
    }

    private long micros() {
        var now = clock.instant();
        return TimeUnit.SECONDS.toMicros(now.getEpochSecond()) + TimeUnit.NANOSECONDS.toMicros(now.getNano());
    }
}
