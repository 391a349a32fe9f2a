package vn.unionledger.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.api.wiring.Databases;
import vn.unionledger.log.server.Account;
import vn.unionledger.log.server.MariaDbServer;

@DisplayName("A database server that is waited for")
class AwaitedServerTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private MariaDbServer server;

    @BeforeEach
    void start() {
        server = MariaDbServer.in(folder).stoppedByCaller().start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("is found when it comes up later, and whoever waits is told so once")
    void comesUpLater() {
        server.kill();
        CompletableFuture<Void> waiting =
                CompletableFuture.runAsync(() -> awaited().await(LONG));
        while (said.toString().isEmpty() && !waiting.isDone()) {
            Thread.onSpinWait();
        }
        assertThat(waiting).isNotDone();

        server.restart();

        waiting.join();
        assertThat(said.toString().lines()).singleElement().asString().startsWith("Đang chờ máy chủ cơ sở dữ liệu");
    }

    @Test
    @DisplayName("that stays away is told of in a sentence")
    void staysAway() {
        server.kill();

        assertThatThrownBy(() -> awaited().await(Duration.ofSeconds(1)))
                .isInstanceOf(CommandRefusedException.class)
                .hasMessageContaining("không trả lời trong 1 giây")
                .hasMessageContaining("LEDGER_DB_URL");
    }

    @Test
    @DisplayName("has answered when it refuses the password: waiting would not help")
    void wrongPassword() {
        Databases stranger = Databases.of(server::url, name -> new Account(name, "not the password"));

        assertThatCode(() -> new AwaitedServer(stranger, new PrintWriter(said)).await(LONG))
                .doesNotThrowAnyException();
        assertThat(said.toString()).isEmpty();
    }

    private AwaitedServer awaited() {
        return new AwaitedServer(Databases.of(server), new PrintWriter(said));
    }
}
