package vn.unionledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.unionledger.log.TestLog.append;
import static vn.unionledger.log.TestLog.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.act.Claim;

@DisplayName("The tables of the log")
class TableRightsTest {
    static TestLog log;

    @BeforeAll
    static void install() {
        log = TestLog.fresh();
        log.writer().append(append("k", List.of(event("a", 0)), Map.of(), List.of(new Claim("x", "1"))));
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET recorded_at = 0",
                "DELETE FROM event",
                "REPLACE INTO event SELECT * FROM event",
                "INSERT INTO event SELECT * FROM event ON DUPLICATE KEY UPDATE recorded_at = 0",
                "TRUNCATE event",
                "DROP TABLE event",
                "ALTER TABLE event ADD COLUMN x INT",
                "DROP TRIGGER event_keeps",
                "CREATE TABLE other (x INT)",
                "RENAME TABLE event TO event2",
                "UPDATE append_key SET answer = ''",
                "DELETE FROM append_key",
                "UPDATE claim SET position = 0",
                "DELETE FROM claim",
                "INSERT INTO head VALUES (2, 0, 0, '', 0)",
                "DELETE FROM head",
                "DROP PROCEDURE log_triggers"
            })
    @DisplayName("give the running account no right to change what was recorded")
    void runningAccount(String sql) {
        assertThat(refusal("ledger_run", sql)).isIn(1142, 1370, 1227, 1044);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event SET recorded_at = 0",
                "DELETE FROM event",
                "UPDATE append_key SET answer = ''",
                "DELETE FROM append_key",
                "UPDATE claim SET position = 0",
                "DELETE FROM claim",
                "DELETE FROM head",
                "UPDATE head SET position = position - 1, touched = touched + 1",
                "UPDATE head SET recorded_at = 0, touched = touched + 1",
                "UPDATE head SET position = position"
            })
    @DisplayName("refuse changes even from the administrator, by trigger")
    void administrator(String sql) {
        assertThat(refusal("root", sql)).isEqualTo(1644);
    }

    private static int refusal(String account, String sql) {
        return catchThrowableOfType(SQLException.class, () -> {
                    try (Connection connection = log.address(account).open(Map.of());
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .getErrorCode();
    }
}
