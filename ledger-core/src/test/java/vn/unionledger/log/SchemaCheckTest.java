package vn.unionledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.TestServer;

@DisplayName("The check at the start")
class SchemaCheckTest {
    static final String AGAIN = ": hãy sửa lại bằng tài khoản nâng cấp, đúng như tệp V1__log.sql.";

    static MariaDbServer server;

    @BeforeAll
    static void start() {
        server = TestServer.own("check").binaryLog().start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("has nothing to say of a database as the migrations and the program's own server make it")
    void allIsWell() {
        assertThat(findings(TestLog.on(server))).isEmpty();
        assertThat(findings(TestLog.fresh())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALTER TABLE event MODIFY payload BLOB NOT NULL"
                        + "| Trong cơ sở dữ liệu, cột event.payload phải là longblob, hiện là blob",
                "ALTER TABLE event MODIFY agg_id VARCHAR(100) CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL"
                        + "| Trong cơ sở dữ liệu, cột event.agg_id phải là varchar(100) ascii_bin, hiện là varchar(100) ascii_general_ci",
                "ALTER TABLE event MODIFY hash BINARY(32) NULL"
                        + "| Trong cơ sở dữ liệu, cột event.hash phải là binary(32), hiện là binary(32) hoặc trống",
                "ALTER TABLE event ADD COLUMN note INT NULL" + "| Cơ sở dữ liệu thừa cột event.note (int hoặc trống)",
                "ALTER TABLE append_key DROP COLUMN answer"
                        + "| Cơ sở dữ liệu thiếu cột append_key.answer (varchar(400) utf8mb4_bin hoặc trống)",
                "ALTER TABLE event DROP KEY event_aggregate"
                        + "| Cơ sở dữ liệu thiếu khóa duy nhất event.event_aggregate (agg_type, agg_id, agg_seq)",
                "ALTER TABLE event DROP KEY event_unit, ADD UNIQUE KEY event_unit (unit, unit_seq, position)"
                        + "| Trong cơ sở dữ liệu, khóa duy nhất event.event_unit phải là unit, unit_seq, hiện là unit, unit_seq, position",
                "ALTER TABLE claim ENGINE = MyISAM"
                        + "| Trong cơ sở dữ liệu, bảng claim phải là innodb, hiện là myisam",
                "DROP TRIGGER claim_stays"
                        + "| Cơ sở dữ liệu thiếu trigger claim_stays (before delete on claim: signal sqlstate '45000' set message_text = 'the log is append-only: a claim is never given back')",
                "CREATE OR REPLACE TRIGGER claim_stays BEFORE DELETE ON claim FOR EACH ROW SET @x = 1"
                        + "| Trong cơ sở dữ liệu, trigger claim_stays phải là before delete on claim: signal sqlstate '45000' set message_text = 'the log is append-only: a claim is never given back', hiện là before delete on claim: set @x = 1",
            })
    @DisplayName("names every part of the tables that is not as the migrations make it")
    void tables(String sql, String said) throws SQLException {
        try (TestLog log = TestLog.on(server)) {
            asAdministrator(log, sql);
            assertThat(findings(log)).containsExactly(said + AGAIN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GRANT UPDATE ON event TO %s"
                        + "| Tài khoản %s thừa quyền UPDATE trên event: hãy thu hồi quyền đó (REVOKE), vì chương trình không được sửa hay xóa những gì đã ghi.",
                "GRANT DELETE ON `%d`.* TO %s"
                        + "| Tài khoản %s thừa quyền DELETE trên %d.*: hãy thu hồi quyền đó (REVOKE), vì chương trình không được sửa hay xóa những gì đã ghi.",
                "GRANT SUPER ON *.* TO %s"
                        + "| Tài khoản %s thừa quyền SUPER trên *.*: hãy thu hồi quyền đó (REVOKE), vì chương trình không được sửa hay xóa những gì đã ghi.",
                "REVOKE INSERT ON claim FROM %s"
                        + "| Tài khoản %s thiếu quyền INSERT trên claim: hãy cấp quyền đó (GRANT) bằng tài khoản nâng cấp.",
                "REVOKE UPDATE ON head FROM %s"
                        + "| Tài khoản %s thiếu quyền UPDATE trên head: hãy cấp quyền đó (GRANT) bằng tài khoản nâng cấp.",
            })
    @DisplayName("names every right the running account has too much or too little")
    void rights(String sql, String said) throws SQLException {
        try (TestLog log = TestLog.on(server)) {
            var account = log.databases().account("ledger_run");
            String database = log.databases().database("ledger");
            asAdministrator(log, sql.replace("%s", account.grantee()).replace("%d", database));
            assertThat(findings(log))
                    .containsExactly(said.replace("%s", account.grantee().replace("'", ""))
                            .replace("%d", database));
        }
    }

    @Test
    @DisplayName("says so when it may not see the triggers")
    void hiddenTriggers() throws SQLException {
        try (TestLog log = TestLog.on(server)) {
            asAdministrator(log, "DROP PROCEDURE log_triggers");
            assertThat(findings(log))
                    .hasSize(2)
                    .anySatisfy(said -> assertThat(said)
                            .startsWith("Không xem được danh sách trigger (")
                            .endsWith(
                                    "hãy cấp quyền EXECUTE trên thủ tục log_triggers cho tài khoản chạy chương trình."))
                    .anySatisfy(said -> assertThat(said).contains("thiếu quyền EXECUTE trên log_triggers"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tx_isolation | 'REPEATABLE-READ' | 'READ-COMMITTED'"
                        + "| Biến transaction_isolation của cơ sở dữ liệu là REPEATABLE-READ: hãy đặt transaction-isolation=READ-COMMITTED.",
                "innodb_flush_log_at_trx_commit | 2 | 1"
                        + "| Biến innodb_flush_log_at_trx_commit của cơ sở dữ liệu là 2: hãy đặt innodb_flush_log_at_trx_commit=1, nếu không bút toán đã báo xong có thể mất khi mất điện.",
                "innodb_snapshot_isolation | OFF | ON"
                        + "| Biến innodb_snapshot_isolation của cơ sở dữ liệu là OFF: hãy đặt innodb_snapshot_isolation=ON.",
                "sync_binlog | 0 | 1"
                        + "| Biến sync_binlog của cơ sở dữ liệu là 0: hãy đặt sync_binlog=1, nếu không nhật ký nhị phân có thể thiếu bút toán đã báo xong.",
                "binlog_format | 'STATEMENT' | 'ROW'"
                        + "| Biến binlog_format của cơ sở dữ liệu là STATEMENT: hãy đặt binlog_format=ROW.",
            })
    @DisplayName("names every setting of the server that the log cannot rest on")
    void settings(String variable, String wrong, String right, String said) throws SQLException {
        try (TestLog log = TestLog.on(server)) {
            asAdministrator(log, "SET GLOBAL " + variable + " = " + wrong);
            try {
                assertThat(findings(log)).containsExactly(said);
            } finally {
                asAdministrator(log, "SET GLOBAL " + variable + " = " + right);
            }
        }
    }

    @Test
    @DisplayName("names a server without a doublewrite buffer, and packets too small for a batch")
    void startedWrongly() {
        try (MariaDbServer other = TestServer.own("wrong")
                .extra("--skip-innodb-doublewrite", "--max-allowed-packet=1M")
                .start()) {
            assertThat(findings(TestLog.on(other)))
                    .containsExactly(
                            "Biến innodb_doublewrite của cơ sở dữ liệu là OFF: hãy đặt innodb_doublewrite=ON, nếu không trang"
                                    + " dữ liệu ghi dở không sửa lại được.",
                            "Biến max_allowed_packet của cơ sở dữ liệu là 1048576 byte, quá nhỏ cho một lô bút toán: hãy đặt"
                                    + " max_allowed_packet=16M trở lên.");
        }
    }

    @Test
    @DisplayName("only warns of clocks that differ where it is told to, and of nothing else")
    void clocksWarned() {
        try (TestLog log = TestLog.on(server)) {
            var check = new SchemaCheck(
                    log.address("ledger_run"),
                    () -> Instant.now().plus(Duration.ofMinutes(10)),
                    SchemaCheck.Clocks.of("warn"));
            assertThat(check.findings()).isEmpty();
        }
        assertThat(SchemaCheck.Clocks.of(null)).isEqualTo(SchemaCheck.Clocks.REFUSE);
        assertThatThrownBy(() -> SchemaCheck.Clocks.of("perhaps")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("names clocks that differ by more than two seconds")
    void clocks() {
        try (TestLog log = TestLog.on(server)) {
            assertThat(findings(log, Duration.ofSeconds(-1))).isEmpty();
            assertThat(findings(log, Duration.ofSeconds(-90)))
                    .singleElement()
                    .asString()
                    .matches("Đồng hồ của cơ sở dữ liệu nhanh hơn đồng hồ của chương trình (89|90) giây:"
                            + " hãy bật đồng bộ giờ \\(NTP\\) trên cả hai máy\\.");
            assertThat(findings(log, Duration.ofSeconds(90)))
                    .singleElement()
                    .asString()
                    .contains("chậm hơn đồng hồ của chương trình");
        }
    }

    @Test
    @DisplayName("says so when the database cannot be asked")
    void unreachable() {
        var nowhere = new LogAddress("jdbc:mysql://127.0.0.1:1/ledger", "x", "y");
        assertThatThrownBy(() -> new SchemaCheck(nowhere, InstantSource.system()).findings())
                .isInstanceOf(LogUnavailableException.class);
    }

    private static List<String> findings(TestLog log) {
        return new SchemaCheck(log.address("ledger_run"), InstantSource.system()).findings();
    }

    private static List<String> findings(TestLog log, Duration ahead) {
        return new SchemaCheck(log.address("ledger_run"), () -> Instant.now().plus(ahead)).findings();
    }

    private static void asAdministrator(TestLog log, String sql) throws SQLException {
        try (Connection root = log.address("root").open(Map.of());
                Statement statement = root.createStatement()) {
            statement.execute(sql);
        }
    }
}
