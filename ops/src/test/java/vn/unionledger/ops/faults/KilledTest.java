package vn.unionledger.ops.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.log.TestLog;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.TestServer;

@DisplayName("Under load, a log whose")
class KilledTest {
    private static final int KILLS = System.getenv("CI") == null ? 3 : 20;
    private static final int CLIENTS = 8;

    @TempDir
    private Path journals;

    private MariaDbServer server;
    private TestLog log;
    private final Random random = new Random(20_241_231);

    @BeforeEach
    void start() {
        server = TestServer.own("killed").start();
        log = TestLog.on(server);
    }

    @AfterEach
    void stop() {
        log.close();
        server.close();
    }

    @Test
    @DisplayName(
            "program is killed again and again loses and doubles nothing, and every unknown answer is found by its key")
    void program() {
        for (int kill = 0; kill < KILLS; kill++) {
            try (Program program = load(600)) {
                aMoment(200, 1200);
                program.kill();
            }
        }
        judge("program killed " + KILLS + " times");
    }

    @Test
    @DisplayName("database is killed again and again loses and doubles nothing, and goes on by itself")
    void database() {
        try (Program program = load(600)) {
            for (int kill = 0; kill < KILLS; kill++) {
                aMoment(200, 1200);
                long before = acknowledged();
                server.kill();
                server.restart();
                awaitMore(before);
            }
            program.kill();
        }
        judge("database killed " + KILLS + " times");
    }

    private Program load(int seconds) {
        return Program.load(log.address("ledger_run"), journals, 0, CLIENTS, 1, seconds);
    }

    private void judge(String what) {
        try (Program asking = load(0)) {
            asking.ended();
        }
        var address = log.address("ledger_run");
        var verdict = new LogChecker(address.url(), address.user(), address.password()).check(journals);
        System.out.println(what + ": " + verdict);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.unanswered()).isZero();
        assertThat(verdict.acknowledged()).isEqualTo(verdict.stored() - 1).isGreaterThan(KILLS * 10L);
    }

    private long acknowledged() {
        return Journal.all(journals).stream().mapToLong(Journal::acknowledged).sum();
    }

    private void awaitMore(long before) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (acknowledged() <= before + CLIENTS) {
            assertThat(System.nanoTime())
                    .as("posting goes on after the database is back")
                    .isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void aMoment(int fromMillis, int toMillis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(fromMillis, toMillis)));
    }
}
