package vn.unionledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.unionledger.log.TestLog.UNIT;
import static vn.unionledger.log.TestLog.append;
import static vn.unionledger.log.TestLog.event;
import static vn.unionledger.log.TestLog.fund;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.fund.FundEvent.FundClosed;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.log.AppendRefusedException.Ground;

@DisplayName("Many senders of one writer")
class ManySendersTest {
    final List<Integer> batches = Collections.synchronizedList(new ArrayList<>());
    final AtomicInteger connectionsLost = new AtomicInteger();
    final AtomicInteger recovered = new AtomicInteger();
    TestLog log;
    GroupCommitWriter writer;

    @BeforeEach
    void install() {
        log = TestLog.fresh();
        writer = log.writer(new LogListener() {
            @Override
            public void committed(int appends, int events, long checkNanos, long commitNanos) {
                batches.add(appends);
            }

            @Override
            public void connectionLost(Exception why) {
                connectionsLost.incrementAndGet();
            }

            @Override
            public void recovered() {
                recovered.incrementAndGet();
            }
        });
    }

    @AfterEach
    void verify() {
        log.close();
        assertThat(LogVerifier.verify(log.address("ledger_run"), _ -> {})).isInstanceOf(LogVerifier.Sound.class);
    }

    /** Holds the head row until the senders have all handed over, so that all but the first few share one batch. */
    private void inOneBatch(Senders senders, Runnable send) throws SQLException {
        writer.append(append("warm-up", "warm-up", 0));
        batches.clear();
        try (Connection stranger = log.address("root").open(Map.of());
                Statement statement = stranger.createStatement()) {
            stranger.setAutoCommit(false);
            statement.execute("SELECT position FROM head WHERE id = 1 FOR UPDATE");
            var first = senders.send(() -> writer.append(append("first", "first", 0)));
            Senders.until("the writer waits for the head row", this::writerWaits);
            send.run();
            senders.awaitAllBlocked();
            stranger.rollback();
            Senders.answer(first);
        }
    }

    /** A counter of the server: the list of transactions stays as it was for whoever asks oftener than ten times a second. */
    private boolean writerWaits() {
        try (Connection root = log.address("root").open(Map.of());
                Statement statement = root.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Innodb_row_lock_current_waits'")) {
            return row.next() && row.getLong(2) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("are answered when whoever counts has counted them, however slow he is")
    void countedFirst() {
        var counted = new AtomicInteger();
        writer = log.writer(new LogListener() {
            @Override
            public void committed(int appends, int events, long checkNanos, long commitNanos) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
                counted.incrementAndGet();
            }
        });

        writer.append(append("counted", "counted", 0));
        assertThat(counted).hasValue(1);
    }

    @Test
    @DisplayName("get one answer each where the same key comes twice in a batch")
    void sameKeyInOneBatch() throws SQLException {
        var senders = new Senders();
        List<FutureTask<Appended>> same = new ArrayList<>();
        List<FutureTask<Appended>> other = new ArrayList<>();
        inOneBatch(senders, () -> {
            for (int i = 0; i < 5; i++) {
                same.add(senders.send(() -> writer.append(append("same", "same", 0))));
            }
            senders.awaitAllBlocked();
            other.add(senders.send(() -> writer.append(
                    append("same", "another body", List.of(event("same", 1)), Map.of(), List.of(), null))));
        });

        List<Appended> answers = same.stream().map(Senders::answer).toList();
        assertThat(answers)
                .extracting(Appended::first)
                .containsOnly(answers.getFirst().first());
        assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
        assertThatThrownBy(() -> Senders.answer(other.getFirst()))
                .isInstanceOfSatisfying(AppendRefusedException.class, refused -> assertThat(refused.ground())
                        .isEqualTo(Ground.KEY_REUSED));
        assertThat(batches).contains(6);
        assertThat(log.reader().of(fund("same"), 0)).hasSize(1);
    }

    @Test
    @DisplayName("are not harmed by the losers among them")
    void losersHarmNobody() throws SQLException {
        var senders = new Senders();
        Map<String, FutureTask<Appended>> sent = new ConcurrentHashMap<>();
        inOneBatch(senders, () -> {
            for (int i = 0; i < 10; i++) {
                String fund = "good-" + i;
                sent.put(fund, senders.send(() -> writer.append(append(fund, fund, 0))));
                senders.awaitAllBlocked();
            }
            sent.put("sequence", senders.send(() -> writer.append(append("l1", "good-1", 0))));
            sent.put("hole", senders.send(() -> writer.append(append("l2", "hole", 1))));
            sent.put(
                    "read",
                    senders.send(() -> writer.append(
                            append("l3", List.of(event("read", 0)), Map.of(fund("good-2"), -1L), List.of()))));
            var claim = new Claim("kind", "key");
            sent.put(
                    "claimed",
                    senders.send(
                            () -> writer.append(append("w1", List.of(event("claimed", 0)), Map.of(), List.of(claim)))));
            senders.awaitAllBlocked();
            sent.put(
                    "claim",
                    senders.send(
                            () -> writer.append(append("l4", List.of(event("claim", 0)), Map.of(), List.of(claim)))));
            senders.awaitAllBlocked();
            sent.put("after", senders.send(() -> writer.append(append("w2", "good-1", 1))));
        });

        Map<String, Ground> refused = Map.of(
                "sequence", Ground.SEQUENCE, "hole", Ground.SEQUENCE, "read", Ground.READ_SET, "claim", Ground.CLAIM);
        sent.forEach((name, task) -> {
            if (refused.containsKey(name)) {
                assertThatThrownBy(() -> Senders.answer(task))
                        .as(name)
                        .isInstanceOfSatisfying(AppendRefusedException.class, loser -> assertThat(loser.ground())
                                .isEqualTo(refused.get(name)));
            } else {
                assertThat(Senders.answer(task).repeated()).as(name).isFalse();
            }
        });
        assertThat(batches).contains(16);
        assertThat(log.reader().bound()).isEqualTo(1 + 2 + 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 21})
    @DisplayName("of large facts find each stored as it is, however many share a batch")
    void largeFacts(int many) throws SQLException {
        var senders = new Senders();
        Map<String, FutureTask<Appended>> sent = new ConcurrentHashMap<>();
        inOneBatch(senders, () -> {
            for (int i = 0; i < many; i++) {
                String fund = "large-" + i;
                NewEvent large = new NewEvent(UNIT, fund(fund), 0, large(fund));
                sent.put(fund, senders.send(() -> writer.append(append(fund, List.of(large), Map.of(), List.of()))));
            }
        });

        sent.forEach((fund, answer) -> assertThat(
                        log.reader().at(Senders.answer(answer).first()).payload())
                .isEqualTo(large(fund)));
        assertThat(batches).contains(many);
    }

    private static FundClosed large(String fund) {
        return new FundClosed(
                UNIT, new FundCode(fund), LocalDate.of(2024, 12, 31), ("Biên bản «" + fund + "»\\\'").repeat(400));
    }

    @Test
    @DisplayName("make one append of one key, however many send it")
    void oneKey() {
        var senders = new Senders();
        List<FutureTask<Appended>> sent = IntStream.range(0, 64)
                .mapToObj(_ -> senders.send(() -> writer.append(append("once", "once", 0))))
                .toList();
        assertThat(sent.stream().map(Senders::answer).filter(answer -> !answer.repeated()))
                .hasSize(1);
        assertThat(log.reader().bound()).isEqualTo(2);
    }

    @Test
    @DisplayName("find everything acknowledged stored once, though the writer's connection is killed again and again")
    void killedConnections() throws SQLException {
        int kills = Senders.times(12, 100);
        var stop = new AtomicBoolean();
        Map<String, Appended> acknowledged = new ConcurrentHashMap<>();
        var senders = new Senders();
        for (int sender = 0; sender < 32; sender++) {
            String fund = "f" + sender;
            senders.start(() -> {
                for (int i = 0; !stop.get(); i++) {
                    acknowledged.put(fund + "#" + i, writer.append(append(fund + "-" + i, fund, i)));
                }
                return null;
            });
        }
        try (Connection root = log.address("root").open(Map.of());
                Statement statement = root.createStatement()) {
            for (int kill = 0; kill < kills; kill++) {
                int before = acknowledged.size();
                Senders.until("senders go on", () -> acknowledged.size() > before + 20);
                killWriter(statement);
            }
        } finally {
            stop.set(true);
        }
        senders.join();

        assertThat(connectionsLost.get()).isPositive();
        assertThat(acknowledged.values()).noneMatch(Appended::repeated);
        ContiguousReader reader = log.reader();
        assertThat(reader.bound()).isEqualTo(acknowledged.size() + 1);
        acknowledged.forEach((place, answer) -> {
            StoredEvent stored = reader.at(answer.first());
            assertThat(stored.aggregate().id() + "#" + stored.sequence()).isEqualTo("stnmt-tra-vinh/" + place);
        });
        System.out.printf(
                "%d acknowledged, %d connections lost, %d commits found after a lost answer%n",
                acknowledged.size(), connectionsLost.get(), recovered.get());
    }

    private void killWriter(Statement root) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet row = root.executeQuery("SELECT id FROM information_schema.processlist WHERE user = '"
                + log.databases().account("ledger_run").user() + "'")) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        for (long id : ids) {
            try {
                root.execute("KILL CONNECTION " + id);
            } catch (SQLException e) {
                // it has ended meanwhile
            }
        }
    }

    @Test
    @DisplayName("wait while a stranger holds the head row, and go on when it is free")
    void strangerHoldsTheHead() throws SQLException {
        FutureTask<Appended> waiting;
        var senders = new Senders();
        try (Connection stranger = log.address("root").open(Map.of());
                Statement statement = stranger.createStatement()) {
            stranger.setAutoCommit(false);
            statement.execute("SELECT position FROM head WHERE id = 1 FOR UPDATE");
            waiting = senders.send(() -> writer.append(append("k", "a", 0)));
            Senders.until("the writer has given up waiting once", () -> connectionsLost.get() > 0);
            assertThat(waiting.isDone()).isFalse();
            stranger.rollback();
        }
        assertThat(Senders.answer(waiting).first()).isEqualTo(2);
    }

    @Test
    @DisplayName("of two programs leave no hole between them")
    void twoPrograms() {
        GroupCommitWriter other = log.writer();
        var senders = new Senders();
        int each = Senders.times(40, 400);
        for (int sender = 0; sender < 16; sender++) {
            String fund = "f" + sender;
            EventLog program = sender % 2 == 0 ? writer : other;
            senders.start(() -> {
                for (int i = 0; i < each; i++) {
                    program.append(append(fund + "-" + i, fund, i));
                }
                return null;
            });
        }
        senders.join();
        assertThat(log.reader().after(0, 1 + 16 * each))
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 1 + 16L * each).boxed().toList());
    }

    @Test
    @DisplayName("keep an interrupt for later: their append has one outcome")
    void interrupted() {
        Thread.currentThread().interrupt();
        Appended answer = writer.append(append("k", "a", 0));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer.first()).isEqualTo(2);
    }

    @Test
    @DisplayName("are answered before the writer closes, and refused afterwards")
    void closing() {
        var senders = new Senders();
        List<FutureTask<Appended>> sent = IntStream.range(0, 20)
                .mapToObj(i -> senders.send(() -> writer.append(append("k" + i, "f" + i, 0))))
                .toList();
        sent.forEach(Senders::answer);
        writer.close();
        assertThatThrownBy(() -> writer.append(append("late", "late", 0))).isInstanceOf(LogUnavailableException.class);
    }
}
