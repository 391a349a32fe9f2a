package vn.unionledger.log.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The data folder of a private server")
class ServerSurvivalTest {

    @Test
    @DisplayName("keeps what was committed over stop, kill and pause, on the same port and with the same passwords")
    void outlivesTheServer() throws SQLException {
        try (var server = TestServer.own("faults").start()) {
            var port = server.port();
            record(server, 1);
            server.stop();
            assertThat(server.isRunning()).isFalse();
            server.restart();
            record(server, 2);
            server.kill();
            assertThat(server.isRunning()).isFalse();
            server.restart();
            record(server, 3);
            assertThat(server.port()).isEqualTo(port);
            server.pause();
            assertThat(catchThrowable(() -> Session.open(
                                    server.url("ledger", "connectTimeout=300", "socketTimeout=300"),
                                    server.account("ledger_migrate"))
                            .close()))
                    .isInstanceOf(SQLException.class);
            server.resume();
            assertThat(recorded(server)).isEqualTo("1,2,3");
            server.pause();
        }
    }

    @Test
    @DisplayName("is served again, on the same port, by a server that ended unasked, and by none that was told to end")
    void startedAgain() throws Exception {
        try (var server = TestServer.own("again").startedAgain().start()) {
            record(server, 1);
            for (int fact = 2; fact < 4; fact++) {
                var port = server.port();
                var process = ProcessHandle.of(server.pid()).orElseThrow();
                process.destroyForcibly();
                process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
                awaitAnother(server, process.pid());
                assertThat(server.port()).isEqualTo(port);
                record(server, fact);
            }
            assertThat(recorded(server)).isEqualTo("1,2,3");

            server.stop();
            Thread.sleep(1_500);
            assertThat(server.isRunning()).isFalse();
        }
    }

    private static void awaitAnother(MariaDbServer server, long pid) throws InterruptedException {
        var deadline = Instant.now().plusSeconds(60);
        while (!server.isRunning() || server.pid() == pid) {
            assertThat(Instant.now()).as("started again in time").isBefore(deadline);
            Thread.sleep(50);
        }
    }

    @Test
    @DisplayName("can be used again after the program was killed, and the kernel has stopped the server")
    void outlivesTheProgram() throws Exception {
        var folder = TestServer.folder("program");
        var program = ServerProgram.Running.start(folder);
        var left = program.server();
        program.kill();
        left.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        try (var server = TestServer.at(folder).start()) {
            record(server, 1);
        }
    }

    @Test
    @DisplayName("can be used again where the kernel did not stop the server of a killed program")
    void stopsWhatWasLeftBehind() throws Exception {
        var folder = TestServer.folder("orphan");
        try (var first = TestServer.at(folder).start()) {
            record(first, 1);
        }
        var program = ServerProgram.Running.start(List.of("PATH=/nowhere"), folder);
        var left = program.server();
        program.kill();
        assertThat(left.isAlive()).isTrue();
        try (var server = TestServer.at(folder).start()) {
            assertThat(left.isAlive()).isFalse();
            assertThat(recorded(server)).isEqualTo("1");
        }
    }

    @Test
    @DisplayName("is made without the machine's temporary folder, where servers that start remove each other's tables")
    void keepsOffTheSharedFolder() throws Exception {
        try (var program = ServerProgram.Running.start(List.of("TMPDIR=/nowhere"), TestServer.folder("apart"))) {
            assertThat(program.server().isAlive()).isTrue();
        }
    }

    @Test
    @DisplayName("is refused to a second program while the first one runs")
    void oneProgramAtATime() throws Exception {
        var folder = TestServer.folder("two");
        try (var first = ServerProgram.Running.start(folder);
                var second = ServerProgram.Running.start(folder)) {
            assertThat(second.said())
                    .isEqualTo("Thư mục dữ liệu " + folder + " đang được một chương trình khác sử dụng (tiến trình "
                            + first.process().pid() + "): hãy dừng chương trình đó hoặc chọn thư mục khác. / "
                            + "The data folder " + folder + " is in use by another program (process "
                            + first.process().pid() + "): stop that program or choose another folder.");
            assertThat(first.server().isAlive()).isTrue();
        }
    }

    @Test
    @DisplayName("is prepared to the end when the first start was cut off, and loses no right that was given since")
    void preparesAgain() throws Exception {
        var folder = TestServer.folder("again");
        try (var server = TestServer.at(folder).start()) {
            record(server, 1);
            try (var migrate = Session.open(server.url("ledger"), server.account("ledger_migrate"))) {
                migrate.run("GRANT SELECT ON fact TO "
                        + server.account("ledger_run").grantee());
            }
        }
        Files.delete(folder.resolve("engine.version"));
        Files.delete(folder.resolve("accounts.properties"));
        Files.createDirectory(folder.resolve("database.new"));
        try (var server = TestServer.at(folder).start();
                var run = Session.open(server.url("ledger"), server.account("ledger_run"))) {
            assertThat(run.text("SELECT COUNT(*) FROM fact")).isEqualTo("1");
        }
    }

    @Test
    @DisplayName("is refused to a server of another version")
    void versionsDoNotMix() throws Exception {
        var folder = TestServer.folder("version");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("engine.version"), "10.5\n");
        assertThatThrownBy(() -> TestServer.at(folder).start())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("The data in " + folder + " belongs to MariaDB 10.5");
    }

    @Test
    @DisplayName("is not opened with a server that is not there")
    void noSuchEngine() {
        assertThatThrownBy(() -> MariaDbServer.in(TestServer.folder("absent"))
                        .installed(Path.of("/opt/absent/sbin/mariadbd"))
                        .start())
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("There is no MariaDB server /opt/absent/sbin/mariadbd");
    }

    private static void record(MariaDbServer server, int fact) throws SQLException {
        try (var session = Session.open(server.url("ledger"), server.account("ledger_migrate"))) {
            session.run("CREATE TABLE IF NOT EXISTS fact (id INT PRIMARY KEY)");
            session.run("INSERT INTO fact VALUES (" + fact + ")");
        }
    }

    private static String recorded(MariaDbServer server) throws SQLException {
        try (var session = Session.open(server.url("ledger"), server.account("ledger_migrate"))) {
            return session.text("SELECT GROUP_CONCAT(id ORDER BY id) FROM fact");
        }
    }
}
