package vn.unionledger.api.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.unionledger.api.ApiServer;
import vn.unionledger.api.cli.Program;
import vn.unionledger.api.wiring.Ledger;
import vn.unionledger.log.LogListener;
import vn.unionledger.log.Opening;
import vn.unionledger.log.server.MariaDbServer;
import vn.unionledger.log.server.TestDatabases;
import vn.unionledger.log.server.TestServer;

@DisplayName("A program whose clock is ten minutes from its database's")
class ClocksApartTest {
    private static MariaDbServer server;
    private static TestDatabases databases;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void aServerThatIsAhead() {
        server = TestServer.own("ahead").start();
        databases = TestServer.fresh(server);
        Ledger.open(ApiServer.of(databases), folder.resolve("keys"), Opening.real("Sổ thử"), LogListener.NONE)
                .close();
        Harm.on(databases, "root", "ledger", "set global init_connect = 'set timestamp = unix_timestamp() + 600'");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("does not start, and says by how much and what to do")
    void refuses() {
        Program.Ended ended = Program.run(environment(Map.of()), folder, "replay");

        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.err())
                .containsPattern("Đồng hồ của cơ sở dữ liệu nhanh hơn đồng hồ của chương trình (59\\d|60\\d) giây:"
                        + " hãy bật đồng bộ giờ \\(NTP\\)")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("starts where it is told to warn only, and warns")
    void warns() {
        Program.Ended ended = Program.run(environment(Map.of("LEDGER_CLOCKS", "warn")), folder, "replay");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err() + ended.out()).contains("Đồng hồ của cơ sở dữ liệu nhanh hơn");
    }

    private static Map<String, String> environment(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Program.on(databases, folder.resolve("keys")));
        all.putAll(more);
        return all;
    }
}
