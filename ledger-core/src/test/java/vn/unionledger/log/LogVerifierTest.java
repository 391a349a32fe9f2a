package vn.unionledger.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.log.TestLog.append;
import static vn.unionledger.log.TestLog.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.unionledger.core.chain.Leaf;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.UnitId;

@DisplayName("The verifier of the log")
class LogVerifierTest {
    static final UnitId OTHER = new UnitId("ldld-tra-vinh");
    static final List<String> TRIGGERS = List.of("event_keeps", "event_stays", "head_goes_on");

    TestLog log;

    @BeforeEach
    void write() {
        log = TestLog.fresh();
        GroupCommitWriter writer = log.writer();
        for (int i = 0; i < 4; i++) {
            writer.append(append("k" + i, List.of(event("a", i), event(OTHER, "b", i)), Map.of(), List.of()));
        }
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    @DisplayName("finds the log sound and names its ledger and its tree")
    void sound() {
        assertThat(verdict()).isInstanceOfSatisfying(LogVerifier.Sound.class, sound -> {
            assertThat(sound.ledgerId()).isEqualTo(log.ledger().ledgerId());
            assertThat(sound.head().size()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UPDATE event SET payload = REPLACE(payload, '2024-12-31', '2024-12-30') WHERE position = 4 | 4 | nội dung đã bị thay đổi",
                "UPDATE event SET metadata = REPLACE(metadata, 'k1', 'k2') WHERE position = 5 | 5 | nội dung đã bị thay đổi",
                "UPDATE event SET recorded_at = recorded_at + 1 WHERE position = 4 | 4 | nội dung đã bị thay đổi",
                "UPDATE event SET recorded_at = 1 WHERE position = 4 | 4 | giờ ghi sổ lùi lại",
                "UPDATE event SET name = 'fund.opened' WHERE position = 4 | 4 | nội dung đã bị thay đổi",
                "UPDATE event SET agg_id = 'x' WHERE position = 4 | 4 | nội dung đã bị thay đổi",
                "UPDATE event SET unit = 'x', unit_seq = 1, prev_unit_hash = REPEAT('\\0', 32) WHERE position = 4 | 4 | nội dung đã bị thay đổi",
                "UPDATE event SET payload = CONCAT(payload, ' ') WHERE position = 4 | 4 | nội dung không ở dạng chuẩn",
                "UPDATE event SET payload = REPLACE(payload, '\":\"', '\": \"') WHERE position = 4 | 4 | nội dung không ở dạng chuẩn",
                "UPDATE event SET hash = REVERSE(hash) WHERE position = 9 | 9 | nội dung đã bị thay đổi",
                "UPDATE event SET prev_unit_hash = REPEAT('x', 32) WHERE position = 6 | 6 | không nối tiếp",
                "DELETE FROM event WHERE position = 4 | 4 | thiếu sự kiện",
                "DELETE FROM event WHERE position = 9 | 9 | thiếu sự kiện",
                "UPDATE event SET position = 100 WHERE position = 9 | 9 | thiếu sự kiện",
                "UPDATE event SET position = 104 - position WHERE position IN (4, 100) | 4 | thiếu sự kiện",
                "DELETE FROM event WHERE position = 9; UPDATE head SET position = 8 | 8 | cây băm",
                "UPDATE head SET frontier = REVERSE(frontier) | 9 | cây băm",
            })
    @DisplayName("names the first place that was tampered with")
    void tampered(String sql, long position, String said) throws SQLException {
        asAdministrator(sql.split("; "));
        assertThat(verdict()).isInstanceOfSatisfying(LogVerifier.Broken.class, broken -> {
            assertThat(broken.said()).contains(said);
            assertThat(broken.position()).isEqualTo(position);
        });
    }

    @Test
    @DisplayName("sees that an event was changed and hashed anew")
    void hashedAnew() throws SQLException {
        StoredEvent old = log.reader().at(9);
        byte[] payload = new String(old.payloadBytes(), UTF_8)
                .replace("2024-12-31", "2024-12-30")
                .getBytes(UTF_8);
        Leaf was = old.link(log.ledger().ledgerId()).leaf();
        Sha256 hash = new Leaf(
                        was.ledgerId(),
                        was.position(),
                        was.unit(),
                        was.unitSeq(),
                        was.prevUnitHash(),
                        was.eventId(),
                        was.aggregateType(),
                        was.aggregateId(),
                        was.sequence(),
                        was.name(),
                        was.revision(),
                        was.recordedAtMicros(),
                        was.metadataHash(),
                        Sha256.of(payload))
                .hash();
        asAdministrator();
        try (Connection root = log.address("root").open(Map.of());
                PreparedStatement update =
                        root.prepareStatement("UPDATE event SET payload = ?, hash = ? WHERE position = 9")) {
            update.setBytes(1, payload);
            update.setBytes(2, hash.bytes());
            update.executeUpdate();
        }
        assertThat(verdict()).isInstanceOfSatisfying(LogVerifier.Broken.class, broken -> assertThat(broken.said())
                .contains("cây băm"));
    }

    @Test
    @DisplayName("sees an event that was put in beyond the head")
    void beyondTheHead() throws SQLException {
        asAdministrator(
                "INSERT INTO event SELECT 50, unit, 50, prev_unit_hash, REVERSE(event_id), agg_type, agg_id, 50, name,"
                        + " revision, recorded_at, metadata, payload, hash FROM event WHERE position = 9");
        assertThat(verdict()).isInstanceOfSatisfying(LogVerifier.Broken.class, broken -> {
            assertThat(broken.position()).isEqualTo(10);
            assertThat(broken.said()).contains("vị trí 50 ngoài đầu sổ");
        });
        // and the writer does not build on it: it refuses rather than repair
        assertThat(log.reader().after(0, 100)).hasSize(9);
    }

    private LogVerifier.Verdict verdict() {
        return LogVerifier.verify(log.address("ledger_run"), _ -> {});
    }

    private void asAdministrator(String... statements) throws SQLException {
        try (Connection root = log.address("root").open(Map.of());
                Statement statement = root.createStatement()) {
            for (String trigger : TRIGGERS) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
