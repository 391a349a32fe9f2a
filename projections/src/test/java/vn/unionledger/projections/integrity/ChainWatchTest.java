package vn.unionledger.projections.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.log.TestLog.append;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.log.GroupCommitWriter;
import vn.unionledger.log.LogAddress;
import vn.unionledger.log.LogVerifier;
import vn.unionledger.log.TestLog;
import vn.unionledger.projections.Database;
import vn.unionledger.projections.feed.Rest;

@DisplayName("The watch over the chain")
class ChainWatchTest {
    static final Duration AGAIN = Duration.ofHours(6);

    Instant now = Instant.parse("2025-01-02T03:04:05Z");
    final TestLog log = TestLog.fresh();
    final Database database = Database.of(log.databases());
    final GroupCommitWriter writer = log.writer();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    @DisplayName("agrees with the verifier on the root, and goes on from where it was")
    void agrees() {
        ChainWatch watch = watch();
        write(0, 5);
        assertThat(watch.follow(3, Rest.NONE).position()).isEqualTo(3);
        assertThat(watch.follow(100, Rest.NONE).position()).isEqualTo(6);
        write(5, 9);
        ChainState state = watch.follow(100, Rest.NONE);

        assertThat(state.agrees()).isTrue();
        assertThat(LogVerifier.verify(log.address("ledger_run"), position -> {}))
                .isInstanceOfSatisfying(
                        LogVerifier.Sound.class,
                        sound -> assertThat(sound.head().root()).isEqualTo(state.root()));
        assertThat(new Integrity(database.views()).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("names the event whose stored bytes were changed")
    void namesAChange() throws SQLException {
        write(0, 5);
        change("2024-12-31", "2024-12-30");

        ChainState state = watch().follow(100, Rest.NONE);

        assertThat(state.agrees()).isFalse();
        assertThat(state.position()).isEqualTo(3);
        assertThat(state.disagreement()).startsWith("Sự kiện 4 của đơn vị stnmt-tra-vinh không khớp chuỗi băm");
        assertThat(new Integrity(database.views()).state()).isEqualTo(state);
    }

    @Test
    @DisplayName("finds a change of what it has passed when it walks again, and forgets it once that is put right")
    void walksAgain() throws SQLException {
        write(0, 5);
        ChainWatch watch = watch();
        assertThat(watch.follow(100, Rest.NONE).agrees()).isTrue();
        change("2024-12-31", "2024-12-30");

        now = now.plus(AGAIN).minusSeconds(1);
        assertThat(watch.follow(100, Rest.NONE).agrees())
                .as("not walked again yet")
                .isTrue();
        now = now.plusSeconds(2);
        assertThat(watch.follow(100, Rest.NONE).disagreement()).startsWith("Sự kiện 4 ");

        change("2024-12-30", "2024-12-31");
        now = now.plusSeconds(60);
        assertThat(watch.follow(100, Rest.NONE).agrees()).isTrue();
        assertThat(new Integrity(database.views()).state().position()).isEqualTo(6);
    }

    @Test
    @DisplayName("lets a disagreement stand that another found since it passed there")
    void letsStand() throws SQLException {
        write(0, 5);
        ChainWatch earlier = watch();
        earlier.follow(100, Rest.NONE);
        now = now.plusSeconds(60);
        change("2024-12-31", "2024-12-30");
        watch().follow(100, Rest.NONE);
        write(5, 6);
        now = now.plusSeconds(60);
        earlier.follow(100, Rest.NONE);

        assertThat(new Integrity(database.views()).state().disagreement()).startsWith("Sự kiện 4 ");
    }

    private void change(String from, String to) throws SQLException {
        LogAddress root = log.address("root");
        try (Connection connection = DriverManager.getConnection(root.url(), root.user(), root.password());
                Statement statement = connection.createStatement()) {
            for (String trigger : new String[] {"event_keeps", "event_stays"}) {
                statement.execute("drop trigger if exists " + trigger);
            }
            statement.executeUpdate(
                    "update event set payload = replace(payload, '" + from + "', '" + to + "') where position = 4");
        }
    }

    private void write(int from, int to) {
        for (int i = from; i < to; i++) {
            writer.append(append("k" + i, "a", i));
        }
    }

    private ChainWatch watch() {
        return new ChainWatch(log.reader(), log.ledger().ledgerId(), database.views(), () -> now, AGAIN);
    }
}
