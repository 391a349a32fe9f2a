package vn.unionledger.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tables, keys and triggers as the migrations make them, each under its name, and what the database says it has. */
final class SchemaShape {
    private static final String AGAIN = ": hãy sửa lại bằng tài khoản nâng cấp, đúng như tệp V1__log.sql.";

    private static final Map<String, String> WANTED = new TreeMap<>(Map.ofEntries(
            Map.entry("cột event.position", "bigint"),
            Map.entry("cột event.unit", "varchar(40) ascii_bin"),
            Map.entry("cột event.unit_seq", "bigint"),
            Map.entry("cột event.prev_unit_hash", "binary(32)"),
            Map.entry("cột event.event_id", "binary(16)"),
            Map.entry("cột event.agg_type", "varchar(24) ascii_bin"),
            Map.entry("cột event.agg_id", "varchar(100) ascii_bin"),
            Map.entry("cột event.agg_seq", "bigint"),
            Map.entry("cột event.name", "varchar(64) ascii_bin"),
            Map.entry("cột event.revision", "int"),
            Map.entry("cột event.recorded_at", "bigint"),
            Map.entry("cột event.metadata", "blob"),
            Map.entry("cột event.payload", "longblob"),
            Map.entry("cột event.hash", "binary(32)"),
            Map.entry("cột head.id", "tinyint"),
            Map.entry("cột head.position", "bigint"),
            Map.entry("cột head.recorded_at", "bigint"),
            Map.entry("cột head.frontier", "varbinary(2040)"),
            Map.entry("cột head.touched", "bigint"),
            Map.entry("cột append_key.unit", "varchar(40) ascii_bin"),
            Map.entry("cột append_key.person", "varchar(32) ascii_bin"),
            Map.entry("cột append_key.idem_key", "varchar(200) utf8mb4_bin"),
            Map.entry("cột append_key.body_hash", "binary(32)"),
            Map.entry("cột append_key.first_position", "bigint"),
            Map.entry("cột append_key.last_position", "bigint"),
            Map.entry("cột append_key.recorded_at", "bigint"),
            Map.entry("cột append_key.answer", "varchar(400) utf8mb4_bin hoặc trống"),
            Map.entry("cột claim.kind", "varchar(40) utf8mb4_bin"),
            Map.entry("cột claim.claim_key", "varchar(140) utf8mb4_bin"),
            Map.entry("cột claim.position", "bigint"),
            Map.entry("cột snapshot.agg_type", "varchar(24) ascii_bin"),
            Map.entry("cột snapshot.agg_id", "varchar(100) ascii_bin"),
            Map.entry("cột snapshot.agg_seq", "bigint"),
            Map.entry("cột snapshot.name", "varchar(64) ascii_bin"),
            Map.entry("cột snapshot.revision", "int"),
            Map.entry("cột snapshot.position", "bigint"),
            Map.entry("cột snapshot.hash", "binary(32)"),
            Map.entry("cột snapshot.body", "longblob"),
            Map.entry("bảng event", "innodb"),
            Map.entry("bảng head", "innodb"),
            Map.entry("bảng append_key", "innodb"),
            Map.entry("bảng claim", "innodb"),
            Map.entry("bảng snapshot", "innodb"),
            Map.entry("khóa duy nhất event.PRIMARY", "position"),
            Map.entry("khóa duy nhất event.event_aggregate", "agg_type, agg_id, agg_seq"),
            Map.entry("khóa duy nhất event.event_event_id", "event_id"),
            Map.entry("khóa duy nhất event.event_unit", "unit, unit_seq"),
            Map.entry("khóa duy nhất head.PRIMARY", "id"),
            Map.entry("khóa duy nhất append_key.PRIMARY", "unit, person, idem_key"),
            Map.entry("khóa duy nhất claim.PRIMARY", "kind, claim_key"),
            Map.entry("khóa duy nhất snapshot.PRIMARY", "agg_type, agg_id"),
            Map.entry(
                    "trigger event_keeps",
                    "before update on event: signal sqlstate '45000' set message_text = "
                            + "'the log is append-only: a correction is a new event'"),
            Map.entry(
                    "trigger event_stays",
                    "before delete on event: signal sqlstate '45000' set message_text = "
                            + "'the log is append-only: an event is never deleted'"),
            Map.entry(
                    "trigger append_key_keeps",
                    "before update on append_key: signal sqlstate '45000' set message_text = "
                            + "'the log is append-only: a key keeps its answer'"),
            Map.entry(
                    "trigger append_key_stays",
                    "before delete on append_key: signal sqlstate '45000' set message_text = "
                            + "'the log is append-only: a key is never deleted'"),
            Map.entry(
                    "trigger claim_keeps",
                    "before update on claim: signal sqlstate '45000' set message_text = "
                            + "'the log is append-only: a claim is never changed'"),
            Map.entry(
                    "trigger claim_stays",
                    "before delete on claim: signal sqlstate '45000' set message_text = "
                            + "'the log is append-only: a claim is never given back'"),
            Map.entry(
                    "trigger head_stays",
                    "before delete on head: signal sqlstate '45000' set message_text = 'the log has exactly one head'"),
            Map.entry(
                    "trigger head_goes_on",
                    "before update on head: begin if new.id <> old.id or new.position < old.position"
                            + " or new.recorded_at < old.recorded_at or new.touched <= old.touched then"
                            + " signal sqlstate '45000' set message_text = 'the head of the log only goes forward';"
                            + " end if; end")));

    private SchemaShape() {}

    static List<String> findings(Statement statement) throws SQLException {
        var findings = new ArrayList<String>();
        Map<String, String> found = new TreeMap<>();
        columns(statement, found);
        keys(statement, found);
        try {
            triggers(statement, found);
        } catch (SQLException e) {
            findings.add("Không xem được danh sách trigger (" + e.getMessage() + "): hãy cấp quyền EXECUTE trên thủ tục"
                    + " log_triggers cho tài khoản chạy chương trình.");
            WANTED.keySet().stream()
                    .filter(name -> name.startsWith("trigger "))
                    .forEach(name -> found.put(name, WANTED.get(name)));
        }
        WANTED.forEach((name, wanted) -> {
            String is = found.remove(name);
            if (is == null) {
                findings.add("Cơ sở dữ liệu thiếu " + name + " (" + wanted + ")" + AGAIN);
            } else if (!is.equals(wanted)) {
                findings.add("Trong cơ sở dữ liệu, " + name + " phải là " + wanted + ", hiện là " + is + AGAIN);
            }
        });
        found.forEach((name, is) -> findings.add("Cơ sở dữ liệu thừa " + name + " (" + is + ")" + AGAIN));
        return findings;
    }

    private static void columns(Statement statement, Map<String, String> found) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT c.table_name, c.column_name, c.column_type, c.collation_name, c.is_nullable, t.engine"
                        + " FROM information_schema.columns c JOIN information_schema.tables t"
                        + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
                        + " WHERE c.table_schema = DATABASE()"
                        + " AND c.table_name IN ('event', 'head', 'append_key', 'claim', 'snapshot')")) {
            while (row.next()) {
                // MariaDB shows a display width where MySQL no longer does
                String type =
                        row.getString(3).toLowerCase(Locale.ROOT).replaceAll("^(tinyint|int|bigint)\\(\\d+\\)", "$1");
                String collation = row.getString(4) == null ? "" : " " + row.getString(4);
                String absent = row.getString(5).equals("YES") ? " hoặc trống" : "";
                found.put("cột " + row.getString(1) + "." + row.getString(2), type + collation + absent);
                found.put("bảng " + row.getString(1), row.getString(6).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void keys(Statement statement, Map<String, String> found) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("SELECT table_name, index_name, column_name FROM information_schema.statistics"
                        + " WHERE table_schema = DATABASE() AND non_unique = 0"
                        + " AND table_name IN ('event', 'head', 'append_key', 'claim', 'snapshot')"
                        + " ORDER BY table_name, index_name, seq_in_index")) {
            while (row.next()) {
                found.merge(
                        "khóa duy nhất " + row.getString(1) + "." + row.getString(2),
                        row.getString(3),
                        (before, column) -> before + ", " + column);
            }
        }
    }

    private static void triggers(Statement statement, Map<String, String> found) throws SQLException {
        try (ResultSet row = statement.executeQuery("CALL log_triggers()")) {
            while (row.next()) {
                String body = row.getString(5).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
                found.put(
                        "trigger " + row.getString(1),
                        row.getString(3).toLowerCase(Locale.ROOT) + " "
                                + row.getString(4).toLowerCase(Locale.ROOT) + " on " + row.getString(2) + ": " + body);
            }
        }
    }
}
