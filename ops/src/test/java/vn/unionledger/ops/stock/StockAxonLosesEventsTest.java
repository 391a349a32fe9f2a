package vn.unionledger.ops.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.log.server.TestServer;

@DisplayName("Stock Axon on JPA loses committed events for ever")
class StockAxonLosesEventsTest {
    private static final Instant THEN = Instant.parse("2026-03-01T08:00:00Z");

    private StockAxon program;
    private String url;
    private String user;
    private String password;

    @BeforeEach
    void start() {
        var server = TestServer.shared();
        url = StockDatabase.fresh(server);
        user = server.account("root").user();
        password = server.account("root").password();
        program = new StockAxon(url, user, password);
    }

    @AfterEach
    void stop() {
        GenericEventMessage.clock = Clock.systemUTC();
        program.close();
    }

    @Test
    @DisplayName("when a slow commit comes in after a reader whose clock is 61 seconds ahead has passed its place")
    void slowCommit() {
        clockAt(THEN);
        try (var slow = program.begin()) {
            slow.append("slow", "first, committed late");
            program.append("quick", "second, committed at once");

            clockAt(THEN.plusSeconds(61));
            var before = program.readFrom(null);
            slow.commit();
            var after = program.readFrom(before.token());

            assertThat(before.words()).containsExactly("second, committed at once");
            assertThat(after.words())
                    .as("the late one is committed and never delivered")
                    .isEmpty();
            assertThat(program.readFrom(null).words()).hasSize(2);
        }
    }

    @Test
    @DisplayName("but not while the reader's clock is only 5 seconds ahead: what decides is the clock")
    void smallSkew() {
        clockAt(THEN);
        try (var slow = program.begin()) {
            slow.append("slow", "first, committed late");
            program.append("quick", "second, committed at once");

            clockAt(THEN.plusSeconds(5));
            var before = program.readFrom(null);
            slow.commit();

            assertThat(program.readFrom(before.token()).words()).containsExactly("first, committed late");
        }
    }

    @Test
    @DisplayName("when two programs hold blocks of ids and a replay passes the unused ones of the first")
    void blocksOfIds() {
        try (var other = new StockAxon(url, user, password)) {
            clockAt(THEN);
            append(program, "one", 10);
            append(other, "two", 10);

            clockAt(THEN.plus(Duration.ofMinutes(2)));
            var replayed = program.readFrom(null);
            append(program, "late", 5);
            List<String> seen = new ArrayList<>(replayed.words());
            seen.addAll(program.readFrom(replayed.token()).words());

            assertThat(seen).as("20 of 25 stored").hasSize(20);
            assertThat(program.readFrom(null).words()).hasSize(25);
        }
    }

    private static void append(StockAxon to, String name, int count) {
        IntStream.range(0, count).forEach(i -> to.append(name + i, name + " " + i));
    }

    private static void clockAt(Instant instant) {
        GenericEventMessage.clock = Clock.fixed(instant, ZoneOffset.UTC);
    }
}
