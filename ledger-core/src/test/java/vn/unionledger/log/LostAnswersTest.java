package vn.unionledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.unionledger.log.TestLog.append;
import static vn.unionledger.log.TestLog.fund;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A commit whose answer is lost")
class LostAnswersTest {
    final AtomicInteger recovered = new AtomicInteger();
    TestLog log;
    CuttingProxy proxy;
    GroupCommitWriter writer;

    @BeforeEach
    void install() throws IOException {
        log = TestLog.fresh();
        proxy = new CuttingProxy(log.databases().server().port());
        LogAddress direct = log.address("ledger_run");
        var through = new LogAddress(
                direct.url().replace(":" + log.databases().server().port(), ":" + proxy.port()),
                direct.user(),
                direct.password());
        writer = new GroupCommitWriter(
                through,
                new LogListener() {
                    @Override
                    public void recovered() {
                        recovered.incrementAndGet();
                    }
                },
                Duration.ofSeconds(20));
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
        proxy.close();
        log.close();
        assertThat(LogVerifier.verify(log.address("ledger_run"), _ -> {})).isInstanceOf(LogVerifier.Sound.class);
    }

    @Test
    @DisplayName("is found by its key and answered as what it is: stored once, and by this sending")
    void found() {
        for (int i = 0; i < 5; i++) {
            proxy.loseAnswers(1);
            Appended answer = writer.append(append("k" + i, "a", i));
            assertThat(answer).isEqualTo(new Appended(2 + i, 2 + i, answer.recordedAt(), "answer of k" + i, false));
        }
        assertThat(proxy.lost()).isEqualTo(5);
        assertThat(recovered.get()).isEqualTo(5);
        assertThat(log.reader().of(fund("a"), 0)).hasSize(5);
    }

    @Test
    @DisplayName("is answered only after a write of the new connection, though that is lost as well")
    void afterAWriteOfItsOwn() throws SQLException {
        writer.append(append("k0", "a", 0));
        long touched = touched();
        proxy.loseAnswers(3);
        assertThat(writer.append(append("k1", "a", 1)).repeated()).isFalse();
        assertThat(proxy.lost()).isEqualTo(3);
        // the append itself, two touches whose answers were lost, and the one that was answered
        assertThat(touched()).isEqualTo(touched + 4);
        assertThat(log.reader().bound()).isEqualTo(3);
    }

    @Test
    @DisplayName("is made anew where the request itself was lost")
    void notFound() {
        writer.append(append("k0", "a", 0));
        proxy.loseRequests(2);
        assertThat(writer.append(append("k1", "a", 1)).first()).isEqualTo(3);
        assertThat(recovered.get()).isZero();
    }

    @Test
    @DisplayName("of another program is answered to a repeated key only after a write of this one")
    void anothersCommit() throws SQLException {
        log.writer().append(append("k0", "a", 0));
        long touched = touched();
        assertThat(writer.append(append("k0", "a", 0)).repeated()).isTrue();
        assertThat(touched()).isEqualTo(touched + 1);
        assertThat(writer.append(append("k0", "a", 0)).repeated()).isTrue();
        assertThat(touched()).as("what is durable needs no second write").isEqualTo(touched + 1);
    }

    @Test
    @DisplayName(
            "makes what was decided before it be decided again, for the database may have come back without what it rests on")
    void decidedBefore() {
        writer.append(append("k0", "a", 0));
        long before = writer.losses();
        proxy.loseRequests(1);
        assertThatExceptionOfType(AppendRefusedException.class)
                .isThrownBy(() -> writer.append(append("k1", "a", 1), before))
                .matches(refused -> refused.ground() == AppendRefusedException.Ground.SEQUENCE);
        assertThat(writer.losses()).isGreaterThan(before);
        assertThat(writer.append(append("k1", "a", 1), writer.losses()).first()).isEqualTo(3);
    }

    @Test
    @DisplayName("is found by its key all the same, though it was decided before")
    void decidedBeforeAndStored() {
        long before = writer.losses();
        writer.append(append("k0", "a", 0), before);
        proxy.loseAnswers(1);
        assertThat(writer.append(append("k1", "a", 1), before).first()).isEqualTo(3);
        assertThat(recovered.get()).isEqualTo(1);
    }

    private long touched() throws SQLException {
        try (Connection root = log.address("root").open(Map.of());
                Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery("SELECT touched FROM head")) {
            row.next();
            return row.getLong(1);
        }
    }
}
