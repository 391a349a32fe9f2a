package vn.unionledger.log.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

@DisplayName("The server that comes with the program")
@DisabledIfSystemProperty(
        named = TestServer.ENGINE,
        matches = ".+",
        disabledReason = "an installed server is under test")
class UnpackedEngineTest {

    @Test
    @DisplayName("is unpacked by two programs at once, and again where a file of it is damaged")
    void unpacksOnce() throws Exception {
        var cache = TestServer.folder("cache");
        try {
            var one = ServerProgram.Running.begin(List.of(), TestServer.folder("one"), cache.toString());
            var other = ServerProgram.Running.begin(List.of(), TestServer.folder("other"), cache.toString());
            try (var first = one.awaited();
                    var second = other.awaited()) {
                assertThat(first.server().isAlive()).isTrue();
                assertThat(second.server().isAlive()).isTrue();
            }
            var engine = new UnpackedEngine(cache).folder();
            var messages = engine.resolve("share/english/errmsg.sys");
            var size = Files.size(messages);
            Files.writeString(messages, "cut off");
            assertThat(new UnpackedEngine(cache).folder()).isEqualTo(engine);
            assertThat(messages).hasSize(size);
            assertThat(engine.resolve("bin/mariadbd")).isExecutable();
            assertThat(cache.resolve("mariadb-11.4.5.part")).doesNotExist();
        } finally {
            PrivateFile.deleteTree(cache);
        }
    }
}
